import type { Frame } from '../grammar/frame.ts';
import { hasWord, isAnyAt, leadIn, mentionsWithin } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { type Mention, partiesOf } from '../who/mention.ts';
import { as, countriesOf, defineRule, hasOther } from './rule.ts';
import { hasTroops } from './troops-left.ts';

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
    const isTwo = own.length === 1 || own.length === 2;
    if (!isTwo || countriesOf(partiesOf(attackers)).length !== 1) return undefined;
    const attacked = attackedIn(frame, countriesOf(partiesOf(attackers)));
    return {
      detail: { type: 'action', kind: 'force' },
      stance: 'conflictual',
      participants: [
        ...as('initiator', partiesOf(attackers)),
        ...as('recipient', partiesOf(attacked ? [attacked] : subjects)),
      ],
      evidence: clause,
      dated: clause,
      frame,
      isStanding: false,
      wantsOtherSide: false,
    };
  },
});

const ON_WHOM = anyOf('on|against');

/** "an attack on Chad was repelled by French troops": who was attacked, be it others than those who repelled it. */
const attackedIn = (
  { view, clause }: Frame,
  attackers: readonly (string | null)[],
): Mention | undefined =>
  mentionsWithin(view, clause).find(
    ({ from, parties, kind }) =>
      kind === 'state' &&
      isAnyAt(view, leadIn(view, from), ON_WHOM) &&
      hasOther(parties, attackers),
  );

const JETS = anyOf('jets?|planes?|aircraft|fighters?|drones?|navy|guards?|militar(?:y|ies)|air');
/** In tokens, from whose they are to the soldiers: "Chilean special forces". */
const SOLDIERS_REACH = 3;

/** "by Chile", "by Chilean soldiers"; not "by Chile's market regulator". */
const isByArms = ({ view }: Frame, { kind, isOwner, from, to }: Mention): boolean =>
  (kind === 'state' && !isOwner && !hasWord(view, { from, to }, OWNING)) ||
  hasTroops(view, from, to + SOLDIERS_REACH) ||
  hasWord(view, { from, to: to + SOLDIERS_REACH }, JETS);

const OWNING = anyOf("'s|’s|'|’");

/** "a Chadian attack", "an attack by Chad": whose it is. */
function attackersOf(frame: Frame, own: readonly (string | null)[]): readonly Mention[] {
  const { view, clause, verb } = frame;
  const before = verb.objectAt === undefined ? verb.at : clause.from;
  const end = verb.objectAt === undefined ? verb.to : verb.objectAt + 1;
  const found = mentionsWithin(view, { from: before, to: Math.min(clause.to, end + REACH) }).find(
    (one) =>
      one.kind !== 'media' &&
      !one.isPlace &&
      hasOther(one.parties, own) &&
      (one.from < end || (isAnyAt(view, leadIn(view, one.from), OF_WHOM) && isByArms(frame, one))),
  );
  return found ? [found] : [];
}
