import { setMaxListeners } from 'node:events';
import { lexiconOf } from '../extract/lexicon.ts';
import type { CheckedExtraction } from '../extract/rejection.ts';
import type { Article, Extractor } from '../extract/types.ts';
import type { Vocabulary } from '../extract/vocabulary.ts';
import { makeResolver } from '../extract/who/resolve-actor.ts';
import { askWith } from './ask.ts';
import { Believed } from './believed.ts';
import { chunksOf } from './chunks.ts';
import { articlePrompt } from './codebook.ts';
import { finderIn } from './finder.ts';
import { identityOf } from './identity.ts';
import { Meter } from './meter.ts';
import type { ModelSettings } from './settings.ts';
import { readText } from './text-reading.ts';

export interface ModelExtractor extends Extractor {
  /** Rejects with `ModelFailed`, and then nothing of the article was read. */
  read(article: Article): Promise<CheckedExtraction>;
  /** Gives up what is being read. */
  close(): void;
}

/**
 * The extractor by a language model. The model tells facts in the article's words; names, dates and spans are worked
 * out from the text by our own readers, and what the text does not bear out is rejected.
 */
export function makeModelExtractor(
  settings: ModelSettings,
  vocabulary: Vocabulary,
): ModelExtractor {
  const lexicon = lexiconOf(vocabulary);
  const resolve = makeResolver(vocabulary);
  const ask = askWith(settings);
  const { price, maxCost, maxRunCost } = settings;
  const run = new Meter('BILATERAL_MODEL_MAX_RUN_COST', price, maxRunCost);
  const closing = new AbortController();
  // As many requests listen as articles are read at once.
  setMaxListeners(0, closing.signal);
  const derivedBy = identityOf(settings);
  return {
    name: derivedBy.name,
    version: derivedBy.version,
    read: async (article) => {
      const reading = await readText(lexicon, article);
      const finder = finderIn(article.text);
      const believed = new Believed({ reading, finder, resolve, derivedBy });
      const own = new Meter('BILATERAL_MODEL_MAX_COST', price, maxCost);
      const allowance = { meters: [own, run], signal: closing.signal };
      for (const chunk of chunksOf(reading.scene, reading.story, settings.chunkTokens)) {
        believed.take(chunk, await ask(articlePrompt(article, chunk.text), allowance));
      }
      const { facts, rejections } = believed;
      const usage = { tokens: own.tokens, cost: own.cost };
      return { facts, mentions: reading.mentions, rejections, usage };
    },
    close: () => closing.abort(),
  };
}
