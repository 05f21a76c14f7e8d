import { isDay } from '../../events/day.ts';
import { gather } from './gather.ts';
import { namesOf } from './official-names.ts';
import { linesOf, type TableLine, valuesOf } from './table.ts';
import { MARK } from './text/mark.ts';
import type { Phrases } from './text/phrases.ts';
import { folded } from './text/token.ts';

/** One term of office. */
export interface Official {
  readonly name: string;
  /** ISO 3166-1 alpha-3; null for those who speak for an organisation of many states. */
  readonly country: string | null;
  readonly office: string;
  /** The first day on which the office may have been held: the first of the month or year where no more is known. */
  readonly from: string;
  /** The last day, by the same measure; null while it lasts. */
  readonly to: string | null;
}

export interface Officials {
  /** All terms of those who may be meant by a name or alias. */
  readonly byName: Phrases<readonly Official[]>;
  /** All terms of those in whose name a word stands: enough beside their office. */
  readonly byWord: ReadonlyMap<string, readonly Official[]>;
  readonly byCountry: ReadonlyMap<string, readonly Official[]>;
}

const DAY = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/** A row of the table, and the term that it tells. */
export interface ListedTerm {
  readonly row: TableLine;
  readonly term: Official;
}

/** The terms that the rows of the table tell; throws with the row and field that cannot be read. */
export const listedTerms = (rows: readonly TableLine[]): readonly ListedTerm[] =>
  rows.map((row) => ({ row, term: officialOf(row) }));

/**
 * Reads the table of officials; `variants` are the spellings of given names that count as one.
 * Throws with the row and field that cannot be read.
 */
export const officialsOf = (text: string, variants: string): Officials =>
  officialsFrom(listedTerms(linesOf('officials.tsv', text, 6)), variants);

/** The same of terms that were read already. */
export function officialsFrom(listed: readonly ListedTerm[], variants: string): Officials {
  const names = new Map<string, Official[]>();
  const words = new Map<string, Official[]>();
  const countries = new Map<string, Official[]>();
  for (const { row, term: official } of listed) {
    if (official.country !== null) gather(countries, official.country, official);
    for (const word of new Set(wordsOfName(official.name))) gather(words, word, official);
    for (const alias of new Set([official.name, ...valuesOf(row.cells[1])]))
      gather(names, alias, official);
  }
  return { byName: namesOf(names, variants, MARK.official), byWord: words, byCountry: countries };
}

/** The term of office that a row tells; throws with the line and field that cannot be read. */
function officialOf({ line, cells }: TableLine): Official {
  const [name = '', , country = '', office = '', from = '', to = ''] = cells;
  const row = () => `officials.tsv line ${line}, row "${name}" (${country} ${office})`;
  if (name === '' || office === '') throw new Error(`${row()}: name and office must not be empty`);
  requireDay(row, 'from', from);
  if (to !== '') requireDay(row, 'to', to);
  const official = {
    name,
    country: country === '' ? null : country,
    office,
    from: firstDay(from),
    to: to === '' ? null : lastDay(to),
  };
  if (official.to !== null && official.to < official.from) {
    throw new Error(`${row()}: to "${to}" lies before from "${from}"`);
  }
  return official;
}

function requireDay(row: () => string, field: string, value: string): void {
  if (!DAY.test(value) || (value.length === 10 && !isDay(value))) {
    throw new Error(
      `${row()}: ${field} "${value}" is no day YYYY-MM-DD, month YYYY-MM or year YYYY`,
    );
  }
}

const firstDay = (date: string): string => date + '-01-01'.slice(date.length - 4);

/** Days are only compared here: the 31st stands for the end of any month. */
const lastDay = (date: string): string => date + '-12-31'.slice(date.length - 4);

/** The words by which somebody is called after a title: all but small ones. */
const wordsOfName = (name: string): readonly string[] =>
  folded(name)
    .split(/[\s-]+/)
    .filter((word) => word.length > 2);

export const inOffice = (official: Official, on: string): boolean =>
  (official.to === null || on <= official.to) && official.from <= on;

/** The term that is meant on a day: the one that runs, else the latest that had begun, else the first. */
export function termOn(terms: readonly Official[], on: string): Official | undefined {
  const running = terms.find((term) => inOffice(term, on));
  if (running) return running;
  const begun = terms.filter((term) => term.from <= on);
  return begun.length > 0 ? begun.reduce(later) : terms.toSorted(byBeginning)[0];
}

/** Of two that began on one day the one that stands further down. */
const later = (one: Official, other: Official): Official => (other.from < one.from ? one : other);

const byBeginning = (one: Official, other: Official): number => one.from.localeCompare(other.from);

const GOVERNING = new Set(['Prime Minister', 'Premier']);
/** What the minister for foreign affairs is called where the title differs. */
const FOREIGN = new Map([
  ['GBR', 'Foreign Secretary'],
  ['USA', 'Secretary of State'],
]);

/** Whether a term is of the office that a text names, under any of its titles. */
export function isOffice(term: Official, office: string): boolean {
  if (term.office === office) return true;
  if (GOVERNING.has(term.office)) return GOVERNING.has(office);
  return office === 'Foreign Minister' && FOREIGN.get(term.country ?? '') === term.office;
}

/** "Secretary Austin", "the Minister": short for an office that says of what. */
export const isShortOf = (short: string, office: string): boolean =>
  (short === 'Secretary' && /Secretary/.test(office)) ||
  (short === 'Spokesperson' && /Spokes(?:person|man|woman)$/.test(office)) ||
  (short === 'Top Diplomat' && office === 'Foreign Minister') ||
  (short === 'Minister' && /Minister$/.test(office) && office !== 'Prime Minister');

/** The people in whose names all of some words stand, by their terms. */
export function termsByWords(officials: Officials, words: readonly string[]): readonly Official[] {
  const [first, ...rest] = words.map((word) => officials.byWord.get(word) ?? []);
  return (first ?? []).filter((term) => rest.every((terms) => terms.includes(term)));
}
