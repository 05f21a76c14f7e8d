import type { Database } from 'better-sqlite3';
import type { Projection } from '../../../projections/projection.ts';
import type { Difference } from '../port.ts';
import { type CanonicalRow, canonicalRows, compareOrder, countedTables } from './canonical.ts';
import { planTables, type TablePlan } from './plan.ts';

/** Examples of differing rows a table. */
const EXAMPLES = 20;
/** Rows compared between two looks at the clock. */
const STEP = 5_000;

type Draft = {
  -readonly [Name in keyof Omit<Difference, 'byPair' | 'examples'>]: Difference[Name];
} & { byPair: Record<string, number>; examples: Difference['examples'][number][] };

/** What differs between two files of one projection, row by row. Yields the number of rows done now and then. */
export function* compareFiles(
  before: Database,
  after: Database,
  projection: Projection,
): Generator<number, readonly Difference[]> {
  const plans = planTables(projection);
  const differences: Difference[] = [];
  let done = 0;
  for (const plan of countedTables(plans)) {
    const draft = emptyDifference(plan);
    const sides = [canonicalRows(before, plans, plan), canonicalRows(after, plans, plan)] as const;
    for (const [old, now] of paired(...sides)) {
      note(draft, plan, old, now);
      if (++done % STEP === 0) yield done;
    }
    if (draft.added + draft.removed + draft.changed > 0) differences.push(draft);
  }
  return differences;
}

const emptyDifference = ({ name }: TablePlan): Draft => ({
  table: name,
  added: 0,
  removed: 0,
  changed: 0,
  byPair: {},
  examples: [],
});

type Pair = readonly [CanonicalRow | undefined, CanonicalRow | undefined];

/** Rows of equal key together. */
function* paired(left: Iterator<CanonicalRow>, right: Iterator<CanonicalRow>): Generator<Pair> {
  try {
    yield* merged(left, right);
  } finally {
    left.return?.();
    right.return?.();
  }
}

function* merged(left: Iterator<CanonicalRow>, right: Iterator<CanonicalRow>): Generator<Pair> {
  let [one, other] = [left.next(), right.next()];
  while (!one.done || !other.done) {
    const order = orderOf(one, other);
    yield [order <= 0 ? one.value : undefined, order >= 0 ? other.value : undefined];
    if (order <= 0) one = left.next();
    if (order >= 0) other = right.next();
  }
}

function orderOf(left: IteratorResult<CanonicalRow>, right: IteratorResult<CanonicalRow>): number {
  if (left.done) return 1;
  return right.done ? -1 : compareOrder(left.value.order, right.value.order);
}

function note(draft: Draft, plan: TablePlan, ...[old, now]: Pair): void {
  if (jsonOf(old) === jsonOf(now)) return;
  draft[kindOf(old, now)]++;
  for (const pair of new Set([...pairsIn(old), ...pairsIn(now)])) {
    draft.byPair[pair] = (draft.byPair[pair] ?? 0) + 1;
  }
  if (draft.examples.length >= EXAMPLES) return;
  const key = keyText(plan, now ?? old);
  draft.examples.push({ key, before: old?.row ?? null, after: now?.row ?? null });
}

const jsonOf = (row: CanonicalRow | undefined): string | undefined =>
  row && JSON.stringify(row.row);

const kindOf = (old: CanonicalRow | undefined, now: CanonicalRow | undefined) => {
  if (!old) return 'added';
  return now ? 'changed' : 'removed';
};

const keyText = (plan: TablePlan, row: CanonicalRow | undefined): string =>
  plan.key.map((column) => String(row?.row[column])).join(' ');

/** The pairs a row says it is about, in a column of that name. */
const pairsIn = (row: CanonicalRow | undefined): readonly string[] =>
  `${row?.row['pair'] ?? ''} ${row?.row['pairs'] ?? ''}`.match(/\b[A-Z]{3}-[A-Z]{3}\b/g) ?? [];
