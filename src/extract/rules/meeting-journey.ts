import type { Frame } from '../grammar/frame.ts';
import { isAnyAt, lowerAt, mentionsWithin } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { type Mention, type Party, partiesOf } from '../who/mention.ts';
import { chainFrom } from './goers.ts';
import { isReportable, meeting } from './meeting.ts';
import { as, countriesOf, defineRule } from './rule.ts';

const THE_THIS = anyOf('the|this|his|her|an?');

const JOURNEY = anyOf('trip|visit|tour|journey|itinerary|travels|programme');
/** "will", "is to", "had then": between the journey and its verb. */
const BETWEEN = anyOf(
  'will|shall|would|is|was|has|had|to|then|also|later|be|due|expected|scheduled|first|next|finally',
);
const OWNER_REACH = 4; // "her first official visit", from whoever goes
const BETWEEN_REACH = 4;

/** "His trip will end in Lima on Monday", "The tour takes Ann to Peru and Chile": whoever goes is there. */
export const meetingJourney = defineRule({
  name: 'meeting-journey',
  bases:
    /^(?:conclude|end|begin|start|continue|finish|take|visit|trip|tour|stop|planned|scheduled)$/,
  examples: [
    {
      text: 'Omani Foreign Minister Badr Hamad will be in Oslo on 2 May. His trip will end in Lima on 4 May 2011.',
      publishedOn: '2011-05-01',
      facts: ['meeting/visit OMN+PER 2011-05-04'],
    },
    {
      text: 'The tour will take Omani Foreign Minister Badr Hamad to Peru and Chile from 4 to 6 May 2011.',
      publishedOn: '2011-05-01',
      facts: ['meeting/visit CHL+OMN+PER 2011-05-04/2011-05-06'],
    },
    {
      text: 'Omani Foreign Minister Badr Hamad will be in Oslo on 2 May 2011. A planned stop in Lima had to be cancelled.',
      publishedOn: '2011-05-01',
      facts: ['meeting/visit OMN+PER 2011-05-01/..'],
    },
    { text: 'The trip of Omani tourists ended in Lima on 4 May 2011.', facts: [] },
  ],
  read: (frame) => {
    if (frame.aspect.isPassive || !isReportable(frame)) return undefined;
    const noun = journeyOf(frame);
    if (noun === undefined) return undefined;
    const guests = guestOf(frame, noun);
    const hosts = partiesOf(placesOf(frame));
    if (guests.length !== 1 || hosts.length === 0) return undefined;
    if (countriesOf([...guests, ...hosts]).length <= countriesOf(hosts).length) return undefined;
    return meeting(frame, 'visit', [...as('guest', guests), ...as('host', hosts)]);
  },
});

/** The token of the journey: before its verb, or the noun itself where it is called off. */
const journeyOf = (frame: Frame): number | undefined =>
  frame.verb.sense.family === 'meeting-noun' ? calledOffAt(frame) : journeyBefore(frame);

const calledOffAt = ({ verb, aspect }: Frame): number | undefined =>
  aspect.isCancelled && verb.sense.detail === 'visit' ? verb.to - 1 : undefined;

function journeyBefore({ view, verb, clause }: Frame): number | undefined {
  for (let at = verb.at - 1; at >= clause.from && at >= verb.at - 1 - BETWEEN_REACH; at--) {
    if (isAnyAt(view, at, JOURNEY)) return at;
    if (!isAnyAt(view, at, BETWEEN)) return undefined;
  }
  return undefined;
}

/** "His trip", "Ann's trip", "takes Ann to", else whoever was spoken of last. */
function guestOf({ view, verb, clause }: Frame, noun: number): readonly Party[] {
  const owner = mentionsWithin(view, { from: clause.from, to: noun }).at(-1);
  if (owner) return isSomebody(owner) && noun - owner.to <= OWNER_REACH ? owner.parties : [];
  const [taken] = mentionsWithin(view, { from: verb.to, to: clause.to });
  if (verb.sense.base === 'take' && taken && isSomebody(taken)) return taken.parties;
  if (!isAnyAt(view, clause.from, THE_THIS)) return [];
  const last = view.scene.memory.subject();
  return last?.country && noun - clause.from <= OWNER_REACH ? [last] : [];
}

const isSomebody = ({ kind, isPlace, parties }: Mention): boolean =>
  kind === 'person' && !isPlace && parties.some(({ person, office }) => person ?? office);

/** "in Lima", "to Peru and Chile". */
function placesOf({ view, verb, clause }: Frame): readonly Mention[] {
  const preposition = verb.sense.family === 'held' ? /^in$/ : /^(?:to|in)$/;
  const places = mentionsWithin(view, { from: verb.at, to: clause.to }).filter(
    ({ kind }) => kind === 'state',
  );
  const first = places.findIndex(({ from }) =>
    [from - 1, from - 2].some((at) => preposition.test(lowerAt(view, at))),
  );
  return first === -1 ? [] : chainFrom({ view }, places.slice(first));
}
