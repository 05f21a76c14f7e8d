import type { Clause } from '../grammar/clause.ts';
import type { Frame } from '../grammar/frame.ts';
import { hasWord, isAnyAt, lowerAt, mentionsWithin } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { elementAt } from '../text/element-at.ts';
import { type Mention, partiesOf } from '../who/mention.ts';
import { isLandAt } from './left-room.ts';
import { as, countriesOf, type Draft, defineRule, hasOther } from './rule.ts';
import { speakersOf } from './statement.ts';

const LEAVING = anyOf('leave|depart|quit');
const ENVOY = anyOf(
  'ambassadors?|envoys?|diplomats?|consuls?|commissioners?|charg[ée]|attach[eé]s?|embassy|consulate|mission',
);
const BIDDEN = anyOf('must|had|have|has|should|would|will');
/** In tokens: "must therefore leave", "had 48 hours to leave", "were to leave". */
const REACH = 6;
const TERM = anyOf('hours?|days?|weeks?|must|should');
const BEHIND = anyOf('within|by|in|before|immediately|at|on|today|tomorrow|\\.|,');

/** A state says that envoys of another must go: "told the Peruvian ambassador that he had two days to leave". */
export const toldToLeave = defineRule({
  name: 'told-to-leave',
  families: ['say'],
  bases: /^(?:say|tell|announce|declare|inform|notify)$/,
  examples: [
    {
      text: 'Mali told the Peruvian ambassador on 3 May 1999 that she must leave the country within two days.',
      publishedOn: '1999-05-04',
      facts: ['action/expulsion MLI>PER 1999-05-03'],
    },
    {
      text: "Mali's foreign minister said on 3 May 1999 that two Peruvian diplomats had 48 hours to leave Mali.",
      publishedOn: '1999-05-04',
      facts: ['action/expulsion MLI>PER 1999-05-03'],
    },
    {
      text: 'Peruvian troops must leave the town, Mali said on 3 May 1999.',
      publishedOn: '1999-05-04',
      facts: [],
    },
  ],
  read: (frame) => {
    const { aspect } = frame;
    if (aspect.isNegated || aspect.isHypothetical || aspect.isFuture || aspect.isPassive)
      return undefined;
    const leaving = leavingIn(frame);
    return leaving === undefined ? undefined : expelledBy(frame, leaving);
  },
});

/** Where those of whom it is said are to leave a state: in what is said behind the verb, or before it. */
function leavingIn({ view, index, clause }: Frame): number | undefined {
  for (const one of [view.clauses[index + 1], clause, elementAt(view.clauses, index - 1)]) {
    const at = one && mustLeaveAt(view, one);
    if (at !== undefined) return at;
  }
  return undefined;
}

function mustLeaveAt(view: Frame['view'], { verbs }: Clause): number | undefined {
  const verb = verbs.find(({ sense }) => LEAVING.has(sense.base));
  if (!verb) return undefined;
  const lead = { from: verb.at - REACH, to: verb.at };
  const isBidden = hasWord(view, lead, BIDDEN) && (hasWord(view, lead, TERM) || isHave(view, verb));
  const isGone = isAnyAt(view, verb.at + 1, BEHIND) || isLandAt(view, verb.at + 1);
  return isBidden && isGone ? verb.at : undefined;
}

/** "had to leave", "would have to leave". */
const isHave = (view: Frame['view'], { at }: { readonly at: number }): boolean =>
  lowerAt(view, at - 1) === 'to' && isAnyAt(view, at - 2, HAVE);

const HAVE = anyOf('have|had|has');

function expelledBy(frame: Frame, leaving: number): Draft | undefined {
  const { view, clause } = frame;
  const speakers = speakersOf(frame);
  const own = countriesOf(speakers);
  if (own.length !== 1) return undefined;
  const told = { from: view.sentence.from, to: leaving };
  const envoys = mentionsWithin(view, told).filter(
    (one) => hasOther(one.parties, own) && isOfEnvoy(frame, one),
  );
  if (envoys.length === 0 || isOtherLand(frame, leaving, own)) return undefined;
  return {
    detail: { type: 'action', kind: 'expulsion' },
    stance: 'conflictual',
    participants: [...as('initiator', speakers), ...as('recipient', partiesOf(envoys.slice(0, 1)))],
    evidence: { from: Math.min(clause.from, envoys[0]?.from ?? clause.from), to: view.sentence.to },
    dated: { from: clause.from, to: clause.to },
    frame,
    isStanding: false,
    wantsOtherSide: false,
  };
}

/** In tokens: "two members of the Peruvian embassy". */
const NEAR = 3;

const isOfEnvoy = ({ view }: Frame, { from, to }: Mention): boolean =>
  hasWord(view, { from: from - 1, to: to + NEAR }, ENVOY);

/** "must leave Chad", as another state says it. */
const isOtherLand = ({ view }: Frame, leaving: number, own: readonly (string | null)[]): boolean =>
  mentionsWithin(view, { from: leaving, to: leaving + NEAR }).some(({ parties }) =>
    hasOther(parties, own),
  );
