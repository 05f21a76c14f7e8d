import { parentPort } from 'node:worker_threads';
import { makeExtractor } from '../extract/extractor.ts';
import type { Done, Task } from './message.ts';
import { readVocabulary } from './vocabulary.ts';

/** Reads article after article; started by the pool from the built files. */
const extractor = makeExtractor(readVocabulary());

parentPort?.on('message', ({ id, article }: Task) => {
  parentPort?.postMessage(answer({ id, article }));
});

function answer({ id, article }: Task): Done {
  try {
    return { id, ok: true, extraction: extractor.explain(article) };
  } catch (error) {
    return { id, ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}
