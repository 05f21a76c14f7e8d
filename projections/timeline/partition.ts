import { connect, joinSame } from './connect.ts';
import { divideByDay } from './divide.ts';
import type { Group, Member, Unit, Verdicts } from './member.ts';
import { grouped, unions } from './unions.ts';

/**
 * The entries of a connected set of facts (FACTS section 8, rules 3 and 4). Links are taken in the order given
 * there; sources that tell two or more stand alone and the rest is connected again; what then has different
 * stated days is divided by day. It depends on the facts and words alone, not on the order they came in.
 */
export function partition(members: readonly Member[], verdicts: Verdicts): readonly Group[] {
  return connect(members, verdicts).flatMap((formed) => {
    const units = unitsOf(formed, verdicts);
    const repeated = repeatedSources(units);
    if (repeated.size === 0) return divideByDay(units);
    const isApart = (unit: Unit): boolean => unit.some(({ source }) => repeated.has(source));
    const rest = units.filter((unit) => !isApart(unit)).flat();
    return [
      ...units.filter(isApart).map((unit) => ({ members: unit, alone: true })),
      ...connect(rest, verdicts).flatMap((again) => divideByDay(unitsOf(again, verdicts))),
    ];
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
