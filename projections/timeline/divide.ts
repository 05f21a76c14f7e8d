import type { Group, Member, Unit } from './member.ts';

const statedDays = (unit: Unit): readonly number[] =>
  unit.flatMap(({ day, approximate }) => (day === null || approximate ? [] : [day]));

/** The day a unit is divided by: its earliest stated one. */
const dayOf = (unit: Unit): number | undefined => spreadOf(statedDays(unit), unit).low ?? undefined;

/** The most days that stated dates of one happening may differ: a call may fall on either side of midnight. */
export const toleranceOf = (members: readonly Pick<Member, 'remote'>[]): number =>
  members.every(({ remote }) => remote) ? 1 : 0;

/** Whole when its stated days agree, else one group a day, and what has no stated day alone. */
export function divideByDay(units: readonly Unit[]): readonly Group[] {
  const members = units.flat();
  const { isNarrow } = spreadOf(
    units.flatMap((unit) => dayOf(unit) ?? []),
    members,
  );
  if (isNarrow) return [{ members, alone: false }];
  const byDay = new Map<number, Member[]>();
  const alone: Group[] = [];
  for (const unit of units) {
    const day = dayOf(unit);
    if (day === undefined) alone.push({ members: unit, alone: true });
    else byDay.set(day, [...(byDay.get(day) ?? []), ...unit]);
  }
  return [...[...byDay.values()].map((group) => ({ members: group, alone: false })), ...alone];
}

export interface Spread {
  /** The first and the last stated day; null when none is stated. */
  readonly low: number | null;
  readonly high: number | null;
  /** They are near enough to be of one happening. */
  readonly isNarrow: boolean;
}

export const statedSpread = (members: readonly Member[]): Spread =>
  spreadOf(statedDays(members), members);

function spreadOf(days: readonly number[], members: readonly Member[]): Spread {
  if (days.length === 0) return { low: null, high: null, isNarrow: true };
  const low = days.reduce((least, day) => Math.min(least, day));
  const high = days.reduce((most, day) => Math.max(most, day));
  return { low, high, isNarrow: high - low <= toleranceOf(members) };
}
