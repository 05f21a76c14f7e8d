import type { Frame } from '../grammar/frame.ts';
import { frameWith } from '../grammar/frame-with.ts';
import { hasWord, isAnyAt, mentionsWithin } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { type Mention, partiesOf } from '../who/mention.ts';
import { doneAs } from './done-as.ts';
import { countriesOf, defineRule } from './rule.ts';

const WEAPON = anyOf(
  'missiles?|rockets?|shells?|rounds|drones?|bombs?|warplanes?|planes?|aircraft|jets?|fighters?|bombers?|artillery|mortars?|guns|tanks|gunboats?|gunfire|shellfire|shelling|bullets?|helicopters?|gunships?|torpedo(?:es)?|strikes?|airstrikes?|raids?|projectiles?|munitions?|fire|salvos?|barrages?',
);
/** In tokens, from whose they are to the weapon: "Chadian long-range missiles", "a Chadian B-2 bomber". */
const REACH = 5;
/** Between a weapon and what it does: "have already hit". */
const BETWEEN = anyOf(
  'has|have|had|already|again|also|now|just|today|yesterday|mistakenly|accidentally|deliberately|reportedly|repeatedly|directly',
);

/** "A's missiles hit B", "A's shells fell in B": what a weapon hits, whoever it belongs to attacks. */
export const actionHit = defineRule({
  name: 'action-hit',
  examples: [
    {
      text: 'Eritrean rockets hit two towns in Djibouti on 3 May 1999.',
      publishedOn: '1999-05-04',
      facts: ['action/force ERI>DJI 1999-05-03'],
    },
    {
      text: 'Eritrean shells fell on a village in Djibouti on 3 May 1999.',
      publishedOn: '1999-05-04',
      facts: ['action/force ERI>DJI 1999-05-03'],
    },
    {
      text: 'A Djiboutian helicopter was hit by Eritrean ground fire on 3 May 1999.',
      publishedOn: '1999-05-04',
      facts: ['action/force ERI>DJI 1999-05-03'],
    },
    { text: 'Djibouti was hit by an Eritrean song on 3 May 1999.', facts: [] },
    { text: 'Eritrean singers hit Djibouti on 3 May 1999.', facts: [] },
    { text: 'A storm hit Djibouti on 3 May 1999.', facts: [] },
  ],
  read: (frame) => {
    const owner = frame.aspect.isPassive ? ownerBehind(frame) : ownerOf(frame);
    if (!owner) return undefined;
    return doneAs(frameWith(frame, { subjects: [owner] }), { family: 'act' });
  },
});

/** "landed near a school": of a shell; a craft only comes there. */
const isFallOf = ({ verb, view }: Frame): boolean =>
  verb.sense.base === 'land' && !isAnyAt(view, verb.at - 1, CRAFT);

const CRAFT = anyOf(
  'warplanes?|planes?|aircraft|jets?|fighters?|bombers?|helicopters?|gunships?|gunboats?',
);

/** Whose weapon did it: "was hit by Chadian ground fire", "was destroyed by Chadian shells". */
function ownerBehind({ view, verb, subjects: [owner] }: Frame): Mention | undefined {
  if (!owner || owner.isPlace || owner.kind === 'media') return undefined;
  const { family } = verb.sense;
  if (family !== 'hit' && (family !== 'war' || view.scene.publisher !== null)) return undefined;
  const next = view.mentions.find(({ from }) => from >= owner.to)?.from ?? view.sentence.to;
  const to = Math.min(next, owner.to + REACH);
  return hasWord(view, { from: owner.to, to }, WEAPON) || isAnyAt(view, owner.to - 1, WEAPON)
    ? owner
    : undefined;
}

/** Whose weapon stands straight before the verb. */
function ownerOf(frame: Frame): Mention | undefined {
  const { view, clause, verb } = frame;
  // "landed in" tells of visitors too.
  if (verb.sense.family !== 'hit' && !isFallOf(frame)) return undefined;
  let at = verb.at - 1;
  while (at > clause.from && isAnyAt(view, at, BETWEEN)) at--;
  if (!isAnyAt(view, at, WEAPON)) return undefined;
  const owner = mentionsWithin(view, { from: clause.from, to: verb.at }).at(-1);
  const isNear = owner && at + 1 - owner.to <= REACH && !owner.isPlace && owner.kind !== 'media';
  return isNear && countriesOf(partiesOf([owner])).length === 1 ? owner : undefined;
}
