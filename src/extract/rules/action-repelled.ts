import type { Frame } from '../grammar/frame.ts';
import { leadIn, lowerAt, mentionsWithin } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { type Mention, partiesOf } from '../who/mention.ts';
import { as, countriesOf, defineRule, hasOther } from './rule.ts';

/** In tokens, from the attack to whoever made it: "an attack late on Monday by troops of Chad". */
const REACH = 8;
const OF_WHOM = anyOf('by|from');

/** "A's army repelled an attack by B": force, by whoever attacked on whoever repelled it. */
export const actionRepelled = defineRule({
  name: 'action-repelled',
  families: ['repelled'],
  examples: [
    {
      text: 'Djiboutian troops repelled an attack by Eritrean forces on 3 May 1999.',
      publishedOn: '1999-05-04',
      facts: ['action/force ERI>DJI 1999-05-03'],
    },
    {
      text: 'Djibouti said it beat back two Eritrean offensives on 3 May 1999.',
      publishedOn: '1999-05-04',
      facts: ['action/force ERI>DJI 1999-05-03'],
    },
    {
      text: 'An Eritrean assault was repulsed by Djiboutian troops on 3 May 1999.',
      publishedOn: '1999-05-04',
      facts: ['action/force ERI>DJI 1999-05-03'],
    },
    { text: 'Djiboutian troops repelled an attack by rebels on 3 May 1999.', facts: [] },
    { text: 'Djibouti is ready to repel an Eritrean attack.', facts: [] },
  ],
  read: (frame) => {
    const { aspect, clause, subjects } = frame;
    if (aspect.isNegated || aspect.isHypothetical || aspect.isFuture) return undefined;
    const own = countriesOf(partiesOf(subjects));
    const attackers = attackersOf(frame, own);
    if (own.length !== 1 || countriesOf(attackers.flatMap(({ parties }) => parties)).length !== 1)
      return undefined;
    return {
      detail: { type: 'action', kind: 'force' },
      stance: 'conflictual',
      participants: [
        ...as('initiator', partiesOf(attackers)),
        ...as('recipient', partiesOf(subjects)),
      ],
      evidence: clause,
      dated: clause,
      frame,
      isStanding: false,
      wantsOtherSide: false,
    };
  },
});

/** "a Chadian attack", "an attack by Chad": whose it is. */
function attackersOf(frame: Frame, own: readonly (string | null)[]): readonly Mention[] {
  const { view, clause, verb } = frame;
  const before = verb.objectAt === undefined ? verb.at : clause.from;
  const end = verb.objectAt === undefined ? verb.to : verb.objectAt + 1;
  const found = mentionsWithin(view, { from: before, to: Math.min(clause.to, end + REACH) }).find(
    ({ from, parties, kind, isPlace }) =>
      kind !== 'media' &&
      !isPlace &&
      hasOther(parties, own) &&
      (from < end || OF_WHOM.has(lowerAt(view, leadIn(view, from)))),
  );
  return found ? [found] : [];
}
