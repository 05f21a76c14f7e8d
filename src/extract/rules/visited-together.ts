import type { Frame } from '../grammar/frame.ts';
import { hasWord, isAnyAt, lowerAt } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { type Party, partiesOf } from '../who/mention.ts';
import { meeting } from './meeting.ts';
import { as, countriesOf, type Draft } from './rule.ts';

const VISITING = anyOf('visit|tour|inspect');

/** "The presidents of Chad and Mali visited a dam": two who see something together have met, wherever it is, unless a third state receives them. */
export function visitedTogether(frame: Frame, hosts: readonly Party[]): Draft | undefined {
  const { verb, subjects } = frame;
  if (!VISITING.has(verb.sense.base) || verb.sense.rest.length > 0 || isApart(frame))
    return undefined;
  const people = partiesOf(subjects);
  const areNamed = people.every(({ person, office }) => person !== null || office !== null);
  const two = countriesOf(people);
  if (people.length !== 2 || two.length !== 2 || !areNamed) return undefined;
  const isThere = countriesOf(hosts).every((host) => two.includes(host));
  return isThere ? meeting(frame, 'in-person', as('party', people)) : undefined;
}

/** "both visited it on different days", "visited hospitals in their countries", "each toured the port": not together. */
const isApart = (frame: Frame): boolean => {
  const { view, clause, verb } = frame;
  return (
    hasWord(view, clause, APART) ||
    hasWord(view, { from: Math.max(clause.from, verb.at - 2), to: verb.at }, EACH) ||
    isEachAtHome(frame)
  );
};

const APART = anyOf('separately|separate|different|respectively|respective');
const EACH = anyOf('each|both');

/** "hospitals in their countries", "their own troops", not "their soldiers' graves". */
function isEachAtHome({ view, clause, verb }: Frame): boolean {
  for (let at = verb.to; at < clause.to; at++)
    if (lowerAt(view, at) === 'their' && isAnyAt(view, at + 1, OWN)) return true;
  return false;
}

const OWN = anyOf(
  'own|countries|nations|states|capitals|homelands|homes|hometowns|embassies|constituencies|parliaments|home|two',
);
