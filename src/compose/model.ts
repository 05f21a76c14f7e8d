import type { Logger } from 'pino';
import { identityOf } from '../extract-model/identity.ts';
import { type Environment, modelSettings } from '../extract-model/settings.ts';
import type { ModelReader } from '../reading/reader-of.ts';
import { readVocabulary } from '../reading/vocabulary.ts';

/** Says in the log what the model read, what was not believed, and what it took. */
export function logging(model: ModelReader, logger: Logger): ModelReader {
  if (!model.ok) return model;
  return {
    ...model,
    read: async (article) => {
      const extraction = await model.read(article);
      const { facts, rejections, usage } = extraction;
      logger.info({ facts: facts.length, rejections, usage }, 'a model read an article');
      return extraction;
    },
  };
}

/** The language model that the environment names. Nothing of it is loaded before it is first asked. */
export function openModel(env: Environment): ModelReader & { close(): Promise<void> } {
  const settings = modelSettings(env);
  if (!settings.ok) return { ...settings, close: async () => undefined };
  const load = async () => {
    const { makeModelExtractor } = await import('../extract-model/extractor.ts');
    return makeModelExtractor(settings.value, readVocabulary());
  };
  let loading: ReturnType<typeof load> | undefined;
  return {
    ok: true,
    extractor: identityOf(settings.value),
    read: async (article) => {
      loading ??= load();
      return (await loading).read(article);
    },
    close: async () => (await loading)?.close(),
  };
}
