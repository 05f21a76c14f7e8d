import type { Party } from '../who/mention.ts';
import type { Timed } from './timed.ts';

/** "Ann met Bob and Carl, who are on a visit": without Carl where Bob speaks, for guests who came together speak to their host. */
export function withoutFellowGuests(
  others: readonly Party[],
  own: readonly string[],
  told: readonly Timed[],
): readonly Party[] {
  const fellows = new Set(
    told.flatMap((fact) => {
      const guests = guestsOf(fact);
      return guests.some((country) => own.includes(country)) ? guests : [];
    }),
  );
  const hosts = others.filter(({ country }) => country === null || !fellows.has(country));
  return hosts.length > 0 ? hosts : others;
}

/** The countries whose people came together on a visit; nobody where one came alone. */
function guestsOf({ draft }: Timed): readonly string[] {
  const guests = draft.participants.flatMap(({ role, party }) =>
    role === 'guest' && party.country !== null ? [party.country] : [],
  );
  return guests.length > 1 ? guests : [];
}
