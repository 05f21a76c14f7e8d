import type { Frame } from '../grammar/frame.ts';
import { isAnyAt, lowerAt, mentionsWithin, type SentenceView } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { type Mention, type Party, partiesOf } from '../who/mention.ts';
import { areTwo, isBaseVerb, isReportable, meeting } from './meeting.ts';
import { as, defineRule } from './rule.ts';

/** "A called on B", of offices of both: a call of courtesy, where nothing says what B should do. */
export const meetingPaid = defineRule({
  name: 'meeting-paid',
  bases: /^call$/,
  examples: [
    {
      text: 'Norwegian Foreign Minister Anniken Huitfeldt called on Kenyan President William Ruto in Nairobi on 3 May 2023.',
      publishedOn: '2023-05-05',
      facts: ['meeting/in-person KEN+NOR 2023-05-03'],
    },
    {
      text: 'Norwegian Foreign Minister Anniken Huitfeldt called on Kenyan President William Ruto to open the border.',
      publishedOn: '2023-05-05',
      facts: [],
    },
    {
      text: 'Norwegian Foreign Minister Anniken Huitfeldt called on Kenyan President William Ruto on 3 May 2023 and handed to him a letter.',
      publishedOn: '2023-05-05',
      facts: ['meeting/in-person KEN+NOR 2023-05-03'],
    },
  ],
  read: (frame) => {
    const { rest } = frame.verb.sense;
    if (rest.join(' ') !== 'on' || !isReportable(frame)) return undefined;
    const { view, verb, clause, subjects } = frame;
    const [host] = mentionsWithin(view, { from: verb.to, to: clause.to });
    const isNext = host?.kind === 'person' && host.from - verb.to <= 2 && !host.isOwner;
    const parties = isNext ? [...partiesOf(subjects), ...hostsOf(frame, host)] : [];
    if (!host || !areTwo(parties) || asks(frame)) return undefined;
    const areOfficials =
      partiesOf(subjects).every(isKnown) && hostsOf(frame, host).every(isInOffice);
    return areOfficials ? meeting(frame, 'in-person', as('party', parties)) : undefined;
  },
});

const isInOffice = ({ office }: Party): boolean => office !== null;

/** In office, or a person of a known state who is called by his surname: "Soto later called on". */
const isKnown = (one: Party): boolean =>
  isInOffice(one) || (one.person !== null && one.country !== null);

/** Whoever has an office that the words give to no state has it where the guest is told to visit. */
const hostsOf = ({ view }: Frame, { parties }: Mention): readonly Party[] =>
  parties.map((party) =>
    party.country === null && party.office !== null && party.organization === null
      ? { ...party, country: view.scene.memory.host()?.country ?? null }
      : party,
  );

/** What somebody comes for, not what the host should do: "called on B to discuss trade". */
const COME_FOR = anyOf(
  'discuss|review|exchange|convey|deliver|present|hand|bid|brief|introduce|congratulate|thank|pay|express|extend',
);
const TALKS = anyOf('talks|discussions|consultations|meeting|conversation|lunch|dinner');

/** "called on B to help", "… for restraint"; not what the guest does next: "… and conveyed to him". */
function asks({ view, verb, clause }: Frame): boolean {
  for (let at = verb.to; at < view.sentence.to; at++) {
    const word = lowerAt(view, at);
    if (word === 'to' && isBaseVerb(view, at + 1)) return !isAnyAt(view, at + 1, COME_FOR);
    if (word === 'for' && at < clause.to) return !isForTalks(view, at);
    if (goesOn(view, at)) return false;
  }
  return false;
}

const isForTalks = (view: SentenceView, at: number): boolean =>
  [1, 2, 3].some((step) => isAnyAt(view, at + step, TALKS));

/** Another main clause, or "and conveyed". */
const goesOn = (view: SentenceView, at: number): boolean =>
  view.clauses.some(
    ({ from, link }) => from === at && at > view.sentence.from && link === 'main',
  ) ||
  (lowerAt(view, at) === 'and' && /ed$/.test(lowerAt(view, at + 1)));
