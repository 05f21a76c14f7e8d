import { connect, joinSame } from './connect.ts';
import type { Member, Unit, Verdicts } from './member.ts';
import { grouped, unions } from './unions.ts';

/** A set of linked facts as rule 3 of FACTS section 8 parts it. */
export interface Formed {
  /** Facts of sources that tell twice or more, each for itself. */
  readonly apart: readonly Unit[];
  /** What is still connected of the rest. */
  readonly cells: readonly (readonly Unit[])[];
}

/**
 * The sets of some facts, in the order of links that FACTS section 8 gives, and what each is made of. It depends on
 * the facts and words alone, not on the order they came in.
 */
export function partition(members: readonly Member[], verdicts: Verdicts): readonly Formed[] {
  return connect(members, verdicts).map((formed) => {
    const units = unitsOf(formed, verdicts);
    const repeated = repeatedSources(units);
    const isApart = (unit: Unit): boolean => unit.some(({ source }) => repeated.has(source));
    const rest = units.filter((unit) => !isApart(unit)).flat();
    return {
      apart: units.filter(isApart),
      cells: connect(rest, verdicts).map((cell) => unitsOf(cell, verdicts)),
    };
  });
}

function unitsOf(members: readonly Member[], verdicts: Verdicts): readonly Unit[] {
  const { find, join } = unions(members.length);
  joinSame(members, verdicts, join);
  return grouped(members, find);
}

function repeatedSources(units: readonly Unit[]): ReadonlySet<number> {
  const seen = new Set<number>();
  const repeated = new Set<number>();
  for (const unit of units) {
    for (const source of new Set(unit.map((member) => member.source))) {
      if (seen.has(source)) repeated.add(source);
      seen.add(source);
    }
  }
  return repeated;
}
