import { isDay } from '../../events/day.ts';
import { gather } from './gather.ts';
import { linesOf, type TableLine, valuesOf } from './table.ts';
import { refuse } from './table-words.ts';
import { MARK } from './text/mark.ts';
import { type Phrases, phrasesOf } from './text/phrases.ts';

/** Who is meant by a word such as "the occupiers" in the texts of one state. */
export interface Enemy {
  /** Whose texts say so. */
  readonly by: string;
  readonly country: string;
  /** The first day on which it is meant. */
  readonly from: string;
  /** The last; null while it lasts. */
  readonly to: string | null;
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
    const [by = '', words, country = ''] = row.cells;
    const enemy = { by, country, ...daysOf(row) };
    all.push(enemy);
    for (const word of valuesOf(words)) gather(found, word, enemy);
  }
  return { all, byWords: phrasesOf(found, MARK.enemy) };
}

function daysOf(row: TableLine): Pick<Enemy, 'from' | 'to'> {
  const [, , , from = '', to = ''] = row.cells;
  for (const day of to === '' ? [from] : [from, to])
    if (!isDay(day)) refuse(row, `"${day}" is no day YYYY-MM-DD`);
  if (to !== '' && to < from) refuse(row, `to "${to}" lies before from "${from}"`);
  return { from, to: to === '' ? null : to };
}

/** Who is meant on a day in the texts of a state; nobody where it has no such enemy. */
export const enemyOf = (
  enemies: readonly Enemy[],
  by: string | null | undefined,
  on: string,
): string | undefined =>
  enemies.find((one) => one.by === by && one.from <= on && (one.to === null || on <= one.to))
    ?.country;
