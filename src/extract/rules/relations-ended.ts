import type { Frame } from '../grammar/frame.ts';
import { isAnyAt, lowerAt, mentionsWithin, type Range } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { partiesOf } from '../who/mention.ts';
import { areTwo } from './meeting.ts';
import { as, countriesOf, defineRule } from './rule.ts';

const ALMOST_NEARLY = anyOf('almost|nearly|but|virtually|practically');

const TIES = anyOf('ties|relations');
const NO_LEAD = anyOf('on|of|about|over|between|for|in|to|with|trade|economic|business|cultural');
/** In tokens: "the formal diplomatic ties". */
const LEAD = 4;

/** "Ties between A and B broke down": what ended is the subject. */
export const relationsEnded = defineRule({
  name: 'relations-ended',
  families: ['effect', 'held'],
  bases: /^(?:break|collapse)$/,
  examples: [
    {
      text: 'Diplomatic ties between Peru and Kenya broke down in May 1999 after a raid.',
      publishedOn: '2001-05-04',
      facts: ['action/relations KEN+PER 1999-05'],
    },
    { text: 'A bridge between Peru and Kenya collapsed in May 1999.', facts: [] },
    { text: 'Ties between Peru and Kenya could collapse.', facts: [] },
  ],
  read: (frame) => {
    const { clause, verb, aspect } = frame;
    if (aspect.isNegated || aspect.isHypothetical || aspect.isFuture) return undefined;
    if (isNearly(frame)) return undefined;
    const sides = partiesOf(mentionsWithin(frame.view, { from: clause.from, to: verb.at }));
    const isOfTwo = areTwo(sides) && countriesOf(sides).length === 2;
    if (!isOfTwo || !isOfTies(frame, { from: clause.from, to: verb.at })) return undefined;
    return {
      detail: { type: 'action', kind: 'relations' },
      stance: 'conflictual',
      participants: as('initiator', sides),
      evidence: clause,
      dated: clause,
      frame,
      isStanding: false,
      wantsOtherSide: false,
    };
  },
});

/** "all but collapsed", "almost broke down", "collapsed into a war of words". */
const isNearly = ({ view, verb }: Frame): boolean =>
  isAnyAt(view, verb.at - 1, ALMOST_NEARLY) || lowerAt(view, verb.to) === 'into';

/** "Ties between A and B", "A's diplomatic relations with B": not "talks on ties between". */
function isOfTies({ view }: Frame, { from, to }: Range): boolean {
  const owner = mentionsWithin(view, { from, to }).find(({ isOwner }) => isOwner);
  const start = owner ? owner.to + 1 : from;
  for (let at = start; at < Math.min(to, start + LEAD); at++) {
    if (isAnyAt(view, at, TIES)) return true;
    if (isAnyAt(view, at, NO_LEAD)) return false;
  }
  return false;
}
