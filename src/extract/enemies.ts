import { gather } from './gather.ts';
import { linesOf, valuesOf } from './table.ts';
import { isWithin, type Term, termOf } from './term.ts';
import { MARK } from './text/mark.ts';
import { type Phrases, phrasesOf } from './text/phrases.ts';

/** Who is meant by a word such as "the occupiers" in the texts of one state. */
export interface Enemy extends Term {
  /** Whose texts say so. */
  readonly by: string;
  readonly country: string;
}

/** The enemies of states, and the words by which their texts mean them. */
export interface Enemies {
  readonly all: readonly Enemy[];
  readonly byWords: Phrases<readonly Enemy[]>;
}

/** Reads the table of enemies; throws with the row whose days cannot be read. */
export function enemiesOf(text: string): Enemies {
  const all: Enemy[] = [];
  const found = new Map<string, Enemy[]>();
  for (const row of linesOf('enemies.tsv', text, 5)) {
    const [by = '', words, country = '', from = '', to = ''] = row.cells;
    const enemy = { by, country, ...termOf(row, from, to) };
    all.push(enemy);
    for (const word of valuesOf(words)) gather(found, word, enemy);
  }
  return { all, byWords: phrasesOf(found, MARK.enemy) };
}

/** Who is meant on a day in the texts of a state; nobody where it has no such enemy. */
export const enemyOf = (
  enemies: readonly Enemy[],
  by: string | null | undefined,
  on: string,
): string | undefined => enemies.find((one) => one.by === by && isWithin(one, on))?.country;
