import { nameOf } from '../events/country.ts';
import type { Entry, Participant } from '../src/client/answers.ts';
import { type Html, html } from './html.ts';

/** Who took part in which role, and where. */
export function people({
  participants,
  place,
}: Pick<Entry, 'participants' | 'place'>): Html | false {
  const shown = participants.filter(({ role }) => role !== 'mentioned');
  if (shown.length === 0 && !place) return false;
  return html`<p class="who">${shown.map(
    (one, index) => html`${index > 0 && '; '}<span class="role">${one.role}</span> ${who(one)}`,
  )}${place && html`${shown.length > 0 && ' · '}<span class="place">${place.name}</span>`}</p>`;
}

/** "Xi Jinping, President, China" as far as it is known. */
export function who({ person, office, organization, country }: Participant): Html {
  const where = country === null ? null : nameOf(country);
  const [first, ...rest] = [person, office, organization, where].filter((one) => one !== null);
  return html`<b>${first ?? 'not named'}</b>${rest.map((one) => `, ${one}`)}`;
}
