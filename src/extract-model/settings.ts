import { between, missing, type Read, refuse } from './setting.ts';

const PROVIDERS = ['openai', 'anthropic', 'ollama'] as const;
type Provider = (typeof PROVIDERS)[number];

/** US dollars for a million tokens. */
export interface Price {
  readonly input: number;
  readonly output: number;
}

/** How the language model is reached, and what may be spent on it. */
export interface ModelSettings {
  readonly provider: Provider;
  readonly model: string;
  /** Null: the provider's own address. */
  readonly url: string | null;
  /** A secret: neither logged nor stored. */
  readonly key: string | null;
  /** Milliseconds for one request with its retries. */
  readonly timeout: number;
  readonly retries: number;
  readonly temperature: number | null;
  /** The most tokens of an article in one request, and of an answer. */
  readonly chunkTokens: number;
  readonly answerTokens: number;
  readonly price: Price | null;
  /** US dollars. */
  readonly maxCost: number | null;
  readonly maxRunCost: number | null;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** Addresses of servers that speak OpenAI's protocol; Anthropic's own package knows its address. */
const HOME: Readonly<Record<Provider, string | null>> = {
  openai: 'https://api.openai.com/v1',
  ollama: 'http://127.0.0.1:11434/v1',
  anthropic: null,
};

const TOKENS = { least: 50, most: 200_000, step: 1 } as const;

/** Reads the settings from variables. A missing or bad one is named with its value, a key never shown. */
export function modelSettings(env: Environment): Read<ModelSettings> {
  const which = modelOf(env);
  if (!which.ok) return which;
  const { provider } = which.value;
  const read = {
    url: urlOf(env['BILATERAL_MODEL_URL'], HOME[provider]),
    key: keyOf(env, provider),
    timeout: between(env, 'BILATERAL_MODEL_TIMEOUT', { least: 0.001, most: 3_600, usual: 120 }),
    retries: between(env, 'BILATERAL_MODEL_RETRIES', { least: 0, most: 10, usual: 2, step: 1 }),
    temperature: between(env, 'BILATERAL_MODEL_TEMPERATURE', { least: 0, most: 2, usual: null }),
    chunkTokens: between(env, 'BILATERAL_MODEL_CHUNK_TOKENS', { ...TOKENS, usual: 3_000 }),
    answerTokens: between(env, 'BILATERAL_MODEL_ANSWER_TOKENS', { ...TOKENS, usual: 8_000 }),
    price: priceOf(env['BILATERAL_MODEL_PRICE']),
    maxCost: limitOf(env, 'BILATERAL_MODEL_MAX_COST'),
    maxRunCost: limitOf(env, 'BILATERAL_MODEL_MAX_RUN_COST'),
  };
  const bad = Object.values(read).find((field) => !field.ok);
  if (bad && !bad.ok) return bad;
  // Every field was read: the line above leaves otherwise.
  const values = Object.fromEntries(
    Object.entries(read).map(([name, field]) => [name, field.ok ? field.value : null]),
  ) as Values<typeof read>;
  return { ok: true, value: { ...which.value, ...values, timeout: values.timeout * 1_000 } };
}

type Values<Fields> = {
  readonly [Name in keyof Fields]: Fields[Name] extends Read<infer Value> ? Value : never;
};

function modelOf(env: Environment): Read<Pick<ModelSettings, 'provider' | 'model'>> {
  const variable = 'BILATERAL_MODEL';
  const text = env[variable];
  if (!text) return missing(variable, 'provider and model, as ollama:llama3.3');
  const colon = text.indexOf(':');
  const provider = PROVIDERS.find((one) => one === text.slice(0, Math.max(colon, 0)));
  const model = text.slice(colon + 1).trim();
  if (provider && model) return { ok: true, value: { provider, model } };
  const what = `is not ${PROVIDERS.join(', ')} with a colon and a model, as ollama:llama3.3`;
  return refuse(variable, what, text);
}

function urlOf(text: string | undefined, home: string | null): Read<string | null> {
  if (!text) return { ok: true, value: home };
  const variable = 'BILATERAL_MODEL_URL';
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.username || url?.password)
    return refuse(variable, 'holds a name or password, which belongs in BILATERAL_MODEL_KEY');
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return { ok: true, value: text };
  return refuse(variable, 'is no address as https://models.example.org/v1', text);
}

/** A server of one's own may need none. */
function keyOf(env: Environment, provider: Provider): Read<string | null> {
  const key = env['BILATERAL_MODEL_KEY'] || null;
  const isAtHome = !env['BILATERAL_MODEL_URL'];
  const isNeeded = provider === 'anthropic' || (provider === 'openai' && isAtHome);
  if (key === null && isNeeded) return missing('BILATERAL_MODEL_KEY', `the key for ${provider}`);
  if (key !== null && /[^\x21-\x7e]/.test(key))
    return refuse('BILATERAL_MODEL_KEY', 'holds characters that no key has');
  return { ok: true, value: key };
}

function priceOf(text: string | undefined): Read<Price | null> {
  if (!text) return { ok: true, value: null };
  const [, input, output] = /^(\d+(?:\.\d+)?)\/(\d+(?:\.\d+)?)$/.exec(text.trim()) ?? [];
  if (input !== undefined && output !== undefined)
    return { ok: true, value: { input: Number(input), output: Number(output) } };
  const what = 'is not the dollars for a million tokens in and out, as 3/15';
  return refuse('BILATERAL_MODEL_PRICE', what, text);
}

function limitOf(env: Environment, variable: string): Read<number | null> {
  const limit = between(env, variable, { least: 0, most: 1_000_000, usual: null });
  if (!limit.ok || limit.value === null || env['BILATERAL_MODEL_PRICE']) return limit;
  return missing('BILATERAL_MODEL_PRICE', `the price of tokens, which ${variable} needs, as 3/15`);
}
