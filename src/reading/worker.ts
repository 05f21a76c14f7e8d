import { parentPort } from 'node:worker_threads';
import { makeExtractor } from '../extract/extractor.ts';
import type { Done, Task } from './message.ts';
import { readVocabulary } from './vocabulary.ts';

/** Reads article after article; started by the pool from the built files. */
const extractor = makeExtractor(readVocabulary());

parentPort?.on('message', (task: Task) => {
  parentPort?.postMessage(answer(task));
});

function answer({ id, article, explain }: Task): Done {
  try {
    const extraction = explain ? extractor.explain(article) : extractor.extract(article);
    return { id, ok: true, extraction };
  } catch (error) {
    return { id, ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}
