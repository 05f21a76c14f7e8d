import type { Served } from '../client/backend.ts';
import { checkVocabulary } from '../extract/vocabulary-check.ts';
import { vocabularyRows } from '../extract/vocabulary-rows.ts';
import { readVocabulary } from '../reading/vocabulary.ts';

/** The tables that the rules read, checked: what stands in them wrongly, with its file and line; undefined where nothing does. */
export function brokenTable(): Extract<Served, { reason: 'broken-table' }> | undefined {
  try {
    checkVocabulary(vocabularyRows(readVocabulary()));
    return undefined;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { ok: false, reason: 'broken-table', message: `a data table cannot be used: ${why}` };
  }
}
