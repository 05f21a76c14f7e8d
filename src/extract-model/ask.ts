import { z } from 'zod';
import { Answer, AnyAnswer } from './answer.ts';
import { askedAgain, CODEBOOK } from './codebook.ts';
import { failureOf } from './failed-request.ts';
import { ModelFailed } from './failure.ts';
import { estimated, type Meter, type Tokens } from './meter.ts';
import { type Loaded, load } from './provider.ts';
import type { ModelSettings } from './settings.ts';

/** What a request may use up, and what ends it. */
interface Allowance {
  readonly meters: readonly Meter[];
  readonly signal: AbortSignal;
}

/** Asks the model once, and once more where its answer cannot be read. Throws `ModelFailed`. */
export type Ask = (prompt: string, allowance: Allowance) => Promise<readonly unknown[]>;

const MOST_ANSWERS = 2;

export function askWith(settings: ModelSettings): Ask {
  let loading: Promise<Loaded> | undefined;
  return async (prompt, allowance) => {
    loading ??= load(settings);
    const loaded = await loading;
    let asked = prompt;
    for (let answers = 1; ; answers++) {
      const answer = await answerTo(loaded, settings, asked, allowance);
      if (answer.ok) return answer.facts;
      if (answers === MOST_ANSWERS) {
        const message = `the answer could not be read, ${MOST_ANSWERS} times over: ${answer.why}`;
        throw new ModelFailed('unreadable-answer', message);
      }
      asked = askedAgain(prompt, answer.why);
    }
  };
}

type Reply =
  | { readonly ok: true; readonly facts: readonly unknown[] }
  | { readonly ok: false; readonly why: string };

async function answerTo(
  { ai, model }: Loaded,
  settings: ModelSettings,
  prompt: string,
  { meters, signal }: Allowance,
): Promise<Reply> {
  const input = estimated(CODEBOOK) + estimated(prompt);
  for (const meter of meters) meter.admit(input);
  const count = (usage: Usage | undefined, text = '') => {
    const tokens = tokensOf(usage, { input, output: estimated(text) });
    for (const meter of meters) meter.add(tokens);
  };
  try {
    const result = await ai.generateText({
      model,
      system: CODEBOOK,
      prompt,
      output: ai.Output.object({ schema: schemaOf(ai), name: 'facts' }),
      maxOutputTokens: settings.answerTokens,
      maxRetries: settings.retries,
      timeout: settings.timeout,
      abortSignal: signal,
      ...(settings.temperature !== null && { temperature: settings.temperature }),
    });
    count(result.usage, result.text);
    return { ok: true, facts: result.output.facts };
  } catch (error) {
    if (!ai.NoObjectGeneratedError.isInstance(error)) throw failureOf(ai, settings, error);
    count(error.usage, error.text);
    if (error.finishReason === 'length') throw cutOff(settings);
    return { ok: false, why: `${error.message} ${causeOf(error)}` };
  }
}

/** The whole schema is asked for, and each fact checked by itself: see `AnyAnswer`. */
const schemaOf = (ai: Loaded['ai']) =>
  ai.jsonSchema<z.output<typeof AnyAnswer>>(
    () => z.toJSONSchema(Answer, { target: 'draft-7' }) as never,
    {
      validate: (value) => {
        const parsed = AnyAnswer.safeParse(value);
        return parsed.success
          ? { success: true, value: parsed.data }
          : { success: false, error: parsed.error };
      },
    },
  );

interface Usage {
  readonly inputTokens: number | undefined;
  readonly outputTokens: number | undefined;
}

/** As the provider counted them; as they are estimated where it does not say. */
const tokensOf = (usage: Usage | undefined, estimate: Tokens): Tokens => ({
  input: usage?.inputTokens ?? estimate.input,
  output: usage?.outputTokens ?? estimate.output,
});

const causeOf = ({ cause }: Error): string =>
  cause instanceof Error ? cause.message.slice(0, LONGEST_CAUSE) : '';

const LONGEST_CAUSE = 200;

const cutOff = ({ answerTokens }: ModelSettings): ModelFailed =>
  new ModelFailed(
    'cut-off',
    `the answer was cut off at ${answerTokens} tokens: raise BILATERAL_MODEL_ANSWER_TOKENS or lower BILATERAL_MODEL_CHUNK_TOKENS`,
  );
