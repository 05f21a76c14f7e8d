import { countries } from '../../../events/country.ts';

/** The days on which states that have ended were there. */
const ENDED = new Map(
  countries.flatMap(({ code, from, until }) =>
    until === null ? [] : [[code, { from: from ?? '', until }] as const],
  ),
);

/** Whether a country is a state no longer: it is only remembered. */
export const hasEnded = (country: string): boolean => ENDED.has(country);

/** The last day of the first of some states that was gone by a calendar day; undefined where all were there. */
export function goneBy(states: readonly string[], on: string): string | undefined {
  const last = states.flatMap((code) => ENDED.get(code)?.until ?? []).toSorted();
  return last.find((until) => until < on);
}

/** Whether a country was there on a calendar day. */
export function wasThere(country: string, on: string): boolean {
  const days = ENDED.get(country);
  return days === undefined || (days.from <= on && on <= days.until);
}

/** Whose capital was that of a state that has ended. */
const BEFORE: ReadonlyMap<string, readonly string[]> = new Map([
  ['RUS', ['SUN']],
  ['CZE', ['CSK']],
  ['SRB', ['YUG', 'SCG']],
]);

/** The state that a capital of today was the capital of on a calendar day: Moscow, in 1985, of the Soviet Union. */
export const capitalOf = (country: string | null, on: string): string | null =>
  BEFORE.get(country ?? '')?.find((ended) => wasThere(ended, on)) ?? country;
