import { type Frame, partiesOf } from '../grammar/frame.ts';
import { lowerAt, mentionsWithin } from '../grammar/sentence-view.ts';
import { areTwo, isReportable, meeting } from './meeting.ts';
import { as, defineRule } from './rule.ts';

/** "A called on B", of offices of both: a call of courtesy, where nothing says what B should do. */
export const meetingPaid = defineRule({
  name: 'meeting-paid',
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
  ],
  read: (frame) => {
    const { base, rest } = frame.verb.sense;
    if (base !== 'call' || rest.join(' ') !== 'on' || !isReportable(frame)) return undefined;
    const { view, verb, clause, subjects } = frame;
    const [host] = mentionsWithin(view, { from: verb.to, to: clause.to });
    const isNext = host?.kind === 'person' && host.from - verb.to <= 2 && !host.isOwner;
    const parties = isNext ? [...partiesOf(subjects), ...host.parties] : [];
    if (!areTwo(parties) || asks(frame)) return undefined;
    const areOfficials = parties.every(({ office }) => office !== null);
    return areOfficials ? meeting(frame, 'in-person', as('party', parties)) : undefined;
  },
});

/** "called on B to help", "… for restraint". */
function asks({ view, verb, clause }: Frame): boolean {
  for (let at = verb.to; at < view.sentence.to; at++) {
    const word = lowerAt(view, at);
    if (word === 'to' || (word === 'for' && at < clause.to)) return true;
    if (at >= clause.to && view.clauses.some(({ from, link }) => from === at && link === 'main'))
      return false;
  }
  return false;
}
