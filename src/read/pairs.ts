import { z } from 'zod';
import { nameOf } from '../../events/country.ts';
import type { TimelineTables } from '../../projections/timeline/tables.ts';
import { timeline as projection } from '../../projections/timeline.ts';
import type { PairSummary, PairsAnswer } from '../client/answers.ts';
import type { ViewReader } from '../views/port.ts';
import { type ListPage, pageAt } from './answer-at.ts';
import { expired, parseCursor, queryDigest } from './cursor.ts';
import { afterShape } from './moment.ts';
import { endsOfPair } from './pair-ends.ts';
import { language, limit, someCountries, word } from './parameters.ts';
import type { Query, ReadParts } from './parts.ts';
import type { Read, ReadRefusal } from './refusal.ts';

const PairsQuery = z.strictObject({
  ...afterShape,
  country: someCountries,
  q: word,
  sort: z.enum(['busiest', 'recent', 'code']).default('busiest'),
  cursor: z.string().max(2_000).optional(),
  limit: limit(100, 1_000),
  lang: language,
});
type PairsQuery = z.output<typeof PairsQuery>;
type View = ViewReader<TimelineTables>;

/** The pairs that have entries, with their numbers. */
export const readPairs = (asked: Query, parts: ReadParts): Promise<Read<PairsAnswer>> =>
  pageAt({ projection, schema: PairsQuery, rows: pageOf }, asked, parts);

interface Counted {
  readonly pair: string;
  readonly total: number;
  readonly byType: Readonly<Record<string, number>>;
}

type Page = ListPage<Pick<PairsAnswer, 'pairs'>>;

function pageOf(view: View, query: PairsQuery): Page | ReadRefusal {
  const { cursor: given, limit: size, after: _, ...chosen } = query;
  const digest = queryDigest(chosen);
  const from = parseCursor(given, digest);
  if (!from.ok) return from;
  const { position, version } = view;
  if (from.cursor && from.cursor.version !== version) return expired(from.cursor.version, version);
  const pairs = ordered(view, countedPairs(view).filter(isAsked(query)), query.sort);
  const last = from.cursor?.last;
  const start = last === undefined ? 0 : 1 + pairs.findIndex(({ pair }) => pair === last);
  const page = pairs.slice(start, start + size);
  const end = start + size < pairs.length ? page.at(-1)?.pair : undefined;
  return {
    body: { pairs: page.map((counted) => summary(view, counted, query.lang)) },
    from: from.cursor,
    end: end === undefined ? null : { query: digest, position, version, last: end },
  };
}

/** Pairs with entries that stand: planned ones are entries too, but are not counted. */
function countedPairs(view: View): readonly Counted[] {
  const pairs = new Map<string, { total: number; byType: Record<string, number> }>();
  for (const { pair, type, counted } of view.scan('total', 'key')) {
    const known = pairs.get(pair) ?? { total: 0, byType: {} };
    known.total += counted;
    if (counted > 0) known.byType[type] = counted;
    pairs.set(pair, known);
  }
  return [...pairs].map(([pair, known]) => ({ pair, ...known }));
}

/** Of the countries asked for one takes part, and the words are in a name or a code. */
const isAsked =
  ({ country, q, lang }: PairsQuery) =>
  ({ pair }: Counted): boolean => {
    const codes = pair.split('-');
    if (country && !country.some((code) => codes.includes(code))) return false;
    if (q === undefined) return true;
    const names = codes.flatMap((code) => [code, nameOf(code), nameOf(code, lang)]);
    const text = names.join(' ').toLowerCase();
    return q
      .toLowerCase()
      .split(/[\s–-]+/)
      .every((asked) => text.includes(asked));
  };

function ordered(
  view: View,
  pairs: readonly Counted[],
  sort: PairsQuery['sort'],
): readonly Counted[] {
  const lasts = new Map(
    sort === 'recent' ? pairs.map(({ pair }) => [pair, endsOfPair(view, pair).last ?? '']) : [],
  );
  const before = (one: Counted, other: Counted): number => {
    if (sort === 'busiest' && one.total !== other.total) return other.total - one.total;
    const [mine = '', theirs = ''] = [lasts.get(one.pair), lasts.get(other.pair)];
    if (mine !== theirs) return mine < theirs ? 1 : -1;
    return one.pair < other.pair ? -1 : 1;
  };
  return [...pairs].sort(before);
}

const summary = (view: View, { pair, total, byType }: Counted, lang: string): PairSummary => ({
  pair,
  countries: pair.split('-').map((code) => ({ code, name: nameOf(code, lang) })),
  total,
  byType,
  ...endsOfPair(view, pair),
});
