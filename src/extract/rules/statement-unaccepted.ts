import { but } from '../grammar/aspect.ts';
import { AUXILIARIES } from '../grammar/auxiliaries.ts';
import type { Frame } from '../grammar/frame.ts';
import { frameWith } from '../grammar/frame-with.ts';
import { isAnyAt } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { relativesEnd } from './relatives-end.ts';
import { defineRule, withContent } from './rule.ts';
import { isOfScenes, scenesOf } from './scenes.ts';
import { speakersOf, statement } from './statement.ts';
import { targetsIn } from './targets.ts';

const CANNOT_CANT = anyOf("cannot|can't|can");
const DO_DOES = anyOf("do|does|don't|doesn't|cannot|can't");

const REFUSED = anyOf('accept|recogni[sz]e|acknowledge|tolerate');
const OPPOSED = anyOf('support|endorse|share|condone|approve');

/** "A does not recognise B's claim", "has never accepted": a verb of consent that is denied. */
export const statementUnaccepted = defineRule({
  name: 'statement-unaccepted',
  examples: [
    {
      text: 'Norway does not recognise the border that Togo drew.',
      publishedOn: '2021-02-03',
      facts: ['statement/refuse NOR>TGO ../2021-02-03'],
    },
    {
      text: 'Norway has never accepted the claims of Togo.',
      publishedOn: '2021-02-03',
      facts: ['statement/refuse NOR>TGO ../2021-02-03'],
    },
    {
      text: 'Norway did not support the ban on Togo.',
      publishedOn: '2021-02-03',
      facts: ['statement/oppose NOR>TGO 2021-02-03~'],
    },
    { text: 'Norway may not accept the claims of Togo.', facts: [] },
    { text: 'The shop in Norway does not accept coins from Togo.', facts: [] },
  ],
  read: (frame) => {
    const act = actOf(frame);
    if (!act || isOpen(frame)) return undefined;
    const speakers = speakersOf(frame);
    const own = speakers.map(({ country }) => country);
    const { at } = frame.verb;
    const to = Math.max(relativesEnd(frame), withContent(frame).to);
    const near = targetsIn(frame, { from: at, to: frame.clause.to }, own, true);
    const far = near.parties.length > 0 ? near : targetsIn(frame, { from: at, to }, own, true);
    const isOfLand =
      far.parties.length === 0 && (frame.view.scene.publisher !== null || isOfScenes(frame, act));
    const targets = isOfLand ? { ...far, ...scenesOf(frame, { from: at, to }, own) } : far;
    if (targets.isShielded) return undefined;
    const isStanding = frame.aspect.isStanding || isOfOld(frame);
    const stance = 'conflictual';
    const now = frameWith(frame, { aspect: but(frame.aspect, { isFuture: false }) });
    const found = statement(now, { act, stance, speakers, targets, isStanding });
    return found && { ...found, evidence: { ...found.evidence, to } };
  },
});

function actOf({ verb, aspect }: Frame): 'refuse' | 'oppose' | undefined {
  if (!aspect.isNegated || aspect.isPassive) return undefined;
  if (REFUSED.has(verb.sense.base)) return 'refuse';
  return OPPOSED.has(verb.sense.base) ? 'oppose' : undefined;
}

/** "may not accept", "if it does not accept"; what it cannot or will not accept it refuses now. */
function isOpen({ view, verb, clause, aspect }: Frame): boolean {
  if (clause.link === 'subordinate') return true;
  if (!aspect.isHypothetical) return false;
  for (let at = verb.at - 1; at >= clause.from; at--) {
    if (isAnyAt(view, at, CANNOT_CANT)) return false;
    if (isAnyAt(view, at, AUXILIARIES)) return true;
  }
  return true;
}

/** "does not accept": the form behind "do" is a base form; "has never accepted" stands too. */
const isOfOld = ({ view, verb, aspect }: Frame): boolean =>
  aspect.isPerfect || [1, 2, 3].some((back) => isAnyAt(view, verb.at - back, DO_DOES));
