import type { RowOf } from '../../projections/table.ts';
import type { TimelineTables } from '../../projections/timeline/tables.ts';
import type { ViewReader } from '../views/port.ts';
import { conditionsOf, type Filters } from './filters.ts';
import { meets } from './meets.ts';
import { entryTests } from './report-tests.ts';

type View = ViewReader<TimelineTables>;
/** What a page needs of an entry's place; the filters' columns are looked at in the store. */
const PLACE = ['entry', 'sort', 'under', 'multilateral'] as const;
export type PairRow = Pick<RowOf<TimelineTables['pair']['columns']>, (typeof PLACE)[number]>;

/** More are not said at one meeting. */
const MOST_PARTS = 1_000;

interface RowsOptions {
  readonly isNewestFirst: boolean;
  readonly after?: string | undefined;
  /** How many are read at once. */
  readonly chunk: number;
}

/** The entries of a pair that pass a query's filters. */
export interface Selection {
  /** In the order of the timeline, after a sort key when one is given. */
  rows(options: RowsOptions): Iterable<PairRow>;
  /** Whether an entry is among them and is part of no other: what is part of it stands under it. */
  heads(entry: number): boolean;
  /** Those that are part of an entry, in the order in which they were told. */
  parts(entry: number): readonly PairRow[];
}

interface Selecting {
  readonly pair: string;
  readonly filters: Filters;
  /** The view is read as of an earlier position. */
  readonly isPast: boolean;
}

export function selectEntries(view: View, { pair, filters, isPast }: Selecting): Selection {
  const tests = entryTests(view, filters, isPast);
  const where = [...conditionsOf(filters, pair), ...tests.conditions];
  const known = new Map<number, boolean>();

  const chunkAfter = ({ isNewestFirst, chunk }: RowsOptions, last: string | undefined) => {
    const bound = last === undefined ? {} : { [isNewestFirst ? 'to' : 'from']: last };
    const scan = { prefix: [pair], where, reverse: isNewestFirst, exclusive: true, limit: chunk };
    return [...view.pick('pair', 'key', { ...scan, ...bound, columns: PLACE })];
  };

  function* rows(options: RowsOptions): Iterable<PairRow> {
    let found = chunkAfter(options, options.after);
    while (found.length > 0) {
      yield* found.filter((row) => tests.passes(row.entry));
      found = found.length < options.chunk ? [] : chunkAfter(options, found.at(-1)?.sort);
    }
  }

  function heads(entry: number): boolean {
    const before = known.get(entry);
    if (before !== undefined) return before;
    const sort = view.get('entry', entry)?.sort;
    const row = sort === undefined ? undefined : view.get('pair', [pair, sort, entry]);
    const is = row?.under === null && meets(row, where) && tests.passes(entry);
    known.set(entry, is);
    return is;
  }

  const parts = (entry: number): readonly PairRow[] =>
    [
      ...view.pick('pair', 'under', {
        prefix: [entry],
        where: [ofPair(pair), ...where],
        limit: MOST_PARTS,
        columns: PLACE,
      }),
    ]
      .filter((row) => tests.passes(row.entry))
      .sort((one, other) => one.entry - other.entry);

  return { rows, heads, parts };
}

const ofPair = (pair: string) => ({ column: 'pair', in: [pair] });
