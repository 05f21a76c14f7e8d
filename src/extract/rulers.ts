import { gather } from './gather.ts';
import type { Name } from './name-rows.ts';
import { linesOf } from './table.ts';
import { isWithin, type Term, termOf } from './term.ts';

/** A movement's rule over a state. */
interface Rule extends Term {
  readonly country: string;
}

/** By the names of organisations, when they governed a state. */
export type Rulers = ReadonlyMap<string, readonly Rule[]>;

/** Reads the table of movements that govern; throws with the row whose days cannot be read. */
export function rulersOf(text: string): Rulers {
  const found = new Map<string, Rule[]>();
  for (const row of linesOf('rulers.tsv', text, 4)) {
    const [name = '', country = '', from = '', to = ''] = row.cells;
    gather(found, name, { country, ...termOf(row, from, to) });
  }
  return found;
}

/** A name as it is meant on a calendar day: of a movement that governs then, its state; any other as it is. */
export function asRuler(rulers: Rulers, name: Name, on: string): Name {
  const rules = name.kind === 'organisation' ? rulers.get(name.name) : undefined;
  const rule = rules?.find((one) => isWithin(one, on));
  return rule ? { ...name, kind: 'country', country: rule.country } : name;
}
