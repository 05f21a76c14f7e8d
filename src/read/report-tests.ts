import { holdWords, searchWords } from '../../projections/search-words.ts';
import type { Conditions } from '../../projections/table.ts';
import { parseShown } from '../../projections/timeline/shown.ts';
import type { TimelineTables } from '../../projections/timeline/tables.ts';
import { wordsOf } from '../../projections/timeline/words.ts';
import type { ViewReader } from '../views/port.ts';
import type { Filters } from './filters.ts';

type View = ViewReader<TimelineTables>;

/** Tests that a pair's row cannot answer by itself: as conditions on its entry, or one entry at a time. */
export interface EntryTests {
  readonly conditions: Conditions;
  readonly passes: (entry: number) => boolean;
}

/** So many entries may be named in one condition; of more, each is looked at when it comes. */
const FEW = 2_000;

/** Who is named (by id), who reports it, and which words are in it. */
export function entryTests(view: View, filters: Filters, isPast: boolean): EntryTests {
  const tests = [
    ...(filters.person ? [named(view, 'person', filters.person)] : []),
    ...(filters.publisher ? [named(view, 'publisher', filters.publisher)] : []),
    ...(filters.q === undefined ? [] : [worded(view, filters.q, isPast)]),
  ];
  return {
    conditions: tests.flatMap(({ conditions }) => conditions),
    passes: (entry) => tests.every((test) => test.passes(entry)),
  };
}

const always = () => true;

function named(view: View, table: 'person' | 'publisher', values: readonly string[]): EntryTests {
  const entries = new Set<number>();
  for (const value of values) {
    for (const row of view.scan(table, 'key', { prefix: [value] })) {
      entries.add(row.entry);
      if (entries.size > FEW) break;
    }
  }
  if (entries.size <= FEW) {
    return { conditions: [{ column: 'entry', in: [...entries] }], passes: always };
  }
  const isNamed = (entry: number, value: string) =>
    [...view.scan(table, 'key', { prefix: [value, entry], limit: 1 })].length > 0;
  return {
    conditions: [],
    passes: (entry) => values.some((value) => isNamed(entry, value)),
  };
}

/** The index of words is of the present; what an entry showed in the past is read in the entry. */
function worded(view: View, words: string, isPast: boolean): EntryTests {
  const found = isPast ? undefined : view.search('words', words, { limit: FEW + 1 });
  if (found && found.length <= FEW) {
    return { conditions: [{ column: 'entry', in: found }], passes: always };
  }
  const asked = searchWords(words);
  return {
    conditions: [],
    passes: (entry) => {
      const row = view.get('entry', entry);
      return row !== undefined && holdWords(Object.values(wordsOf(parseShown(row.shown))), asked);
    },
  };
}
