import type { Frame } from '../grammar/frame.ts';
import { anyOf } from '../text/any-of.ts';
import { type Party, partiesOf } from '../who/mention.ts';
import { meeting } from './meeting.ts';
import { as, countriesOf, type Draft } from './rule.ts';

const VISITING = anyOf('visit|tour|inspect');

/** "The presidents of Chad and Mali visited a dam": two who see something together have met, wherever it is, unless a third state receives them. */
export function visitedTogether(frame: Frame, hosts: readonly Party[]): Draft | undefined {
  const { verb, subjects } = frame;
  if (!VISITING.has(verb.sense.base) || verb.sense.rest.length > 0) return undefined;
  const people = partiesOf(subjects);
  const areNamed = people.every(({ person, office }) => person !== null || office !== null);
  const two = countriesOf(people);
  if (people.length !== 2 || two.length !== 2 || !areNamed) return undefined;
  const isThere = countriesOf(hosts).every((host) => two.includes(host));
  return isThere ? meeting(frame, 'in-person', as('party', people)) : undefined;
}
