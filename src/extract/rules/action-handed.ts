import type { Frame } from '../grammar/frame.ts';
import { hasWord, isAnyAt, leadIn, mentionsWithin } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { type Mention, partiesOf } from '../who/mention.ts';
import { as, countriesOf, defineRule } from './rule.ts';
import { protestersOf } from './tellers.ts';

const CONVEY_COMMUNICATE = anyOf('convey|communicate|express|transmit|register|submit');

const PROTEST = anyOf('protests?|demarches?|representations');
/** What an office conveys to an envoy is a protest, whatever it is called. */
const DISPLEASURE = anyOf(
  'reaction|displeasure|concern|concerns|objection|objections|condemnation|indignation|dissatisfaction|protest|protests',
);
const TO_WHOM = anyOf('to|with');

/** "A note of protest was handed to the ambassador of B": by the office that tells it, or whoever is named behind "by". */
export const actionHanded = defineRule({
  name: 'action-handed',
  families: ['delivered'],
  examples: [
    {
      text: 'The displeasure of the cabinet was conveyed to the Ambassador of Samoa by the Government of Tonga on 3 May 1999.',
      publishedOn: '1999-05-04',
      facts: ['action/protest TON>WSM 1999-05-03'],
    },
    { text: 'A gift was handed to the Ambassador of Samoa by the Government of Tonga.', facts: [] },
  ],
  read: (frame) => {
    const { verb, view, clause, aspect, subjects } = frame;
    if (verb.sense.detail !== 'protest') return undefined;
    if (!aspect.isPassive || aspect.isNegated || aspect.isHypothetical || !isOfProtest(frame))
      return undefined;
    const initiators = subjects.length > 0 ? partiesOf(subjects) : protestersOf(frame);
    const recipient = mentionsWithin(view, { from: verb.at, to: clause.to }).find((one) =>
      isTaker(frame, one),
    );
    const recipients = recipient ? partiesOf([recipient]) : [];
    if (countriesOf([...initiators, ...recipients]).length < 2) return undefined;
    return {
      detail: { type: 'action', kind: 'protest' },
      stance: 'conflictual',
      participants: [...as('initiator', initiators), ...as('recipient', recipients)],
      evidence: { from: clause.from, to: clause.to },
      dated: { from: clause.from, to: clause.to },
      frame,
      isStanding: false,
      wantsOtherSide: false,
    };
  },
});

function isOfProtest({ view, clause, verb }: Frame): boolean {
  const isConveyed = CONVEY_COMMUNICATE.has(verb.sense.base);
  const fits = isConveyed ? DISPLEASURE : PROTEST;
  return hasWord(view, { from: clause.from, to: verb.at }, fits);
}

const isTaker = ({ view }: Frame, { from }: Mention): boolean =>
  isAnyAt(view, leadIn(view, from), TO_WHOM);
