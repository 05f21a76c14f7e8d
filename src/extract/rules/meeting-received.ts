import type { Frame } from '../grammar/frame.ts';
import { objectsOf } from '../grammar/objects.ts';
import { pastOwnedName } from '../grammar/owned-names.ts';
import { isAnyAt, lowerAt, mentionsWithin } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { type Mention, partiesOf } from '../who/mention.ts';
import { delegationIn } from './delegation.ts';
import { isReportable, meeting } from './meeting.ts';
import { pronounGuest } from './pronoun-guest.ts';
import { as, countriesOf, defineRule } from './rule.ts';
import { isSent, isWhere } from './visited-places.ts';

const NONE = new Set<string>();

/** Whoever is received, not what is theirs ("received the minister's note"), or their delegation. */
function guestsOf(frame: Frame): readonly Mention[] {
  const received = objectsOf(frame, NONE).filter(
    (one) => !one.isOwner || pastOwnedName(frame.view, one) > one.to,
  );
  return received.length > 0 ? received : delegationIn(frame);
}

/** "praised Ann at the conference, hosted by Peru": what stands before the comma was hosted, and not who praised. */
const isOfThing = ({ view, verb, clause, aspect }: Frame): boolean =>
  aspect.isReduced === true &&
  verb.at === clause.from &&
  lowerAt(view, verb.at - 1) === ',' &&
  view.clauses.some(({ verbs }) =>
    verbs.some(({ at, sense }) => at < verb.at && WORDS.has(sense.family)),
  );

const WORDS = anyOf('say|speak');

/** In tokens, from "in" to the place, and from the verb to "with honours in". */
const REACH = 3;
const HONOURS_REACH = 7;

/** "Ann was welcomed in Lima", "was received with full honours in Lima": by those of the place. */
function whereReceived({ view, verb, clause, aspect }: Frame): readonly Mention[] {
  const at = aspect.isPassive ? honouredUntil(view, verb.to) : undefined;
  if (at === undefined || !isAnyAt(view, at, IN_TO)) return [];
  const [place] = mentionsWithin(view, { from: verb.to, to: clause.to });
  return place && isWhere(view, place) && place.from - at <= REACH ? [place] : [];
}

const IN_TO = anyOf('in|to|at');
const HONOURS = anyOf('honours|honors|pomp|ceremony|fanfare|applause|salute');

/** Behind "with full military honours", else where it begins. */
function honouredUntil(view: Frame['view'], from: number): number {
  if (lowerAt(view, from) !== 'with' && lowerAt(view, from) !== 'to') return from;
  for (let at = from + 1; at < from + HONOURS_REACH; at++)
    if (isAnyAt(view, at, HONOURS)) return at + 1;
  return from;
}

/** "A received B": B came to A. */
export const meetingReceived = defineRule({
  name: 'meeting-received',
  families: ['receive'],
  examples: [
    {
      text: 'Turkish President Recep Tayyip Erdoğan received Iraqi Prime Minister Adil Karim in Ankara on 3 June 2024.',
      publishedOn: '2024-06-04',
      facts: ['meeting/visit IRQ+TUR 2024-06-03'],
    },
    { text: 'Portugal received a loan from a bank in Brazil.', facts: [] },
  ],
  read: (frame) => {
    if (!isReportable(frame)) return undefined;
    const hosts = partiesOf(frame.subjects.length > 0 ? frame.subjects : whereReceived(frame));
    if (isOfThing(frame)) return undefined;
    const received = frame.aspect.isPassive ? frame.patients : guestsOf(frame);
    const named = partiesOf(received);
    const isOpen = named.length === 0 && !frame.aspect.isPassive;
    const guests = isOpen ? pronounGuest(frame, hosts) : named;
    const isPersonal =
      guests.some(({ person, office }) => person !== null || office !== null) ||
      received.some(
        (one) =>
          one.kind === 'person' ||
          (one.kind === 'group' && one.isNamed) ||
          isSent(frame.view, one) ||
          pastOwnedName(frame.view, one) > one.to,
      ) ||
      (named.length > 0 && delegationIn(frame).length > 0);
    if (!isPersonal || countriesOf([...hosts, ...guests]).length < 2) return undefined;
    return meeting(frame, 'visit', [...as('host', hosts), ...as('guest', guests)]);
  },
});
