import type { Member, Unit } from './member.ts';

/** The day a unit is divided by: its earliest stated one; null when it has none. */
export const dayOf = (unit: Unit): number | null =>
  unit.reduce<number | null>((least, { day, approximate }) => {
    if (day === null || approximate) return least;
    return least === null ? day : Math.min(least, day);
  }, null);

/** The most days that stated dates of one happening may differ: a call may fall on either side of midnight. */
export const toleranceOf = (members: readonly Pick<Member, 'remote'>[]): number =>
  members.every(({ remote }) => remote) ? 1 : 0;
