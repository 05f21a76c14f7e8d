import { rowsOf, valuesOf } from './table.ts';
import { type Phrases, phrasesOf } from './text/phrases.ts';
import { folded } from './text/token.ts';

/** One term of office. */
export interface Official {
  readonly name: string;
  readonly country: string;
  readonly office: string;
  readonly from: string;
  /** The last day; null while it lasts. */
  readonly to: string | null;
}

export interface Officials {
  /** All terms of those who may be meant by a name or alias. */
  readonly byName: Phrases<readonly Official[]>;
  readonly byCountry: ReadonlyMap<string, readonly Official[]>;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Reads the table of officials; throws with the row that cannot be read. */
export function officialsOf(text: string): Officials {
  const names = new Map<string, Official[]>();
  const countries = new Map<string, Official[]>();
  for (const row of rowsOf('officials.tsv', text, 6)) {
    const [name = '', aliases, country = '', office = '', from = '', to = ''] = row;
    if (!DAY.test(from) || (to !== '' && !DAY.test(to))) {
      throw new Error(`officials.tsv: "${name}" has no days YYYY-MM-DD: "${from}" to "${to}"`);
    }
    const official = { name, country, office, from, to: to === '' ? null : to };
    put(countries, country, official);
    for (const alias of new Set([name, ...valuesOf(aliases)])) put(names, folded(alias), official);
  }
  return { byName: phrasesOf(names), byCountry: countries };
}

function put(map: Map<string, Official[]>, key: string, official: Official): void {
  const list = map.get(key);
  if (list) list.push(official);
  else map.set(key, [official]);
}

export const inOffice = (official: Official, on: string): boolean =>
  official.from <= on && (official.to === null || on <= official.to);

/** The term that is meant on a day: the one that runs, else the latest that had begun, else the first. */
export function termOn(terms: readonly Official[], on: string): Official | undefined {
  const running = terms.find((term) => inOffice(term, on));
  if (running) return running;
  const begun = terms.filter((term) => term.from <= on);
  return (begun.length > 0 ? begun : terms).toSorted((a, b) => (a.from < b.from ? 1 : -1))[0];
}
