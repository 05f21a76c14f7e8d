import { ModelFailed } from './failure.ts';
import type { ModelSettings } from './settings.ts';

type Ai = typeof import('ai');

/** The packages that speak with models, loaded when one is first asked. */
export interface Loaded {
  readonly ai: Ai;
  readonly model: ReturnType<Ai['wrapLanguageModel']>;
}

/** Throws `ModelFailed` where the packages, which are optional, are not installed. */
export async function load(settings: ModelSettings): Promise<Loaded> {
  try {
    const ai = await import('ai');
    // Its warnings would go to stdout, which is for data.
    Object.assign(globalThis, { AI_SDK_LOG_WARNINGS: false });
    const model = ai.wrapLanguageModel({
      model: await modelOf(settings),
      middleware: ai.extractJsonMiddleware(),
    });
    return { ai, model };
  } catch (error) {
    const isMissing =
      error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND';
    if (!isMissing) throw error;
    const message = 'the packages that speak with language models are not installed: run npm ci';
    throw new ModelFailed('not-installed', message);
  }
}

async function modelOf({ provider, model, url, key }: ModelSettings) {
  if (provider === 'anthropic') {
    const { createAnthropic } = await import('@ai-sdk/anthropic');
    return createAnthropic({ ...(url !== null && { baseURL: url }), apiKey: key ?? '' })(model);
  }
  const { createOpenAICompatible } = await import('@ai-sdk/openai-compatible');
  return createOpenAICompatible({
    name: provider,
    baseURL: url ?? '',
    ...(key !== null && { apiKey: key }),
    supportsStructuredOutputs: true,
  })(model);
}
