import { inOffice, type Official, type Officials, officialsOf } from '../officials.ts';
import { tokensOf } from '../text/token.ts';
import type { Vocabulary } from '../vocabulary.ts';

interface Person {
  readonly country: string;
  readonly name: string;
}

/** The table of officials, asked by name. Case, diacritics, hyphens and the usual spellings do not matter. */
export interface Directory {
  /**
   * The name under which the table has somebody of a country, by name or alias; undefined when it knows nobody, or
   * several of whom none or more than one held an office on the day (calendar day; null is any).
   */
  nameOf(name: string, country: string, on: string | null): string | undefined;
  /** Everybody whom a name or alias may mean. */
  named(name: string): readonly Person[];
}

const MOST_KEPT = 20_000;

/** The directory of a vocabulary; the table is read when it is first asked. */
export function openDirectory(
  read: () => Pick<Vocabulary, 'officials.tsv' | 'given-names.txt'>,
): Directory {
  let table: Officials | undefined;
  const kept = new Map<string, readonly Official[]>();
  const terms = (name: string): readonly Official[] => {
    const before = kept.get(name);
    if (before) return before;
    if (!table) {
      const files = read();
      table = officialsOf(files['officials.tsv'], files['given-names.txt']);
    }
    const tokens = tokensOf(name.slice(0, 200));
    const found = table.byName.at(tokens, 0);
    const value = found?.to === tokens.length ? found.value : [];
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(name, value);
    return value;
  };
  return {
    nameOf: (name, country, on) => {
      const there = terms(name).filter((term) => term.country === country);
      const held = on === null ? [] : there.filter((term) => inOffice(term, on));
      return onlyName(there) ?? onlyName(held);
    },
    named: (name) => {
      const people = terms(name).flatMap(({ country, name: known }) =>
        country === null ? [] : [{ country, name: known }],
      );
      return [...new Map(people.map((one) => [`${one.country} ${one.name}`, one])).values()];
    },
  };
}

function onlyName(terms: readonly Official[]): string | undefined {
  const names = new Set(terms.map(({ name }) => name));
  return names.size === 1 ? [...names][0] : undefined;
}
