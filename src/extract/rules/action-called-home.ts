import type { Frame } from '../grammar/frame.ts';
import { hasWord, isAnyAt, leadIn, mentionsWithin } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { type Mention, partyOf } from '../who/mention.ts';
import { nameAt } from '../who/name-at.ts';
import { as, countriesOf, type Draft, defineRule } from './rule.ts';

const HOME_BACK = anyOf('home|back');
const TO_IN = anyOf('to|in');

const GOING = /^(?:come|return|go|fly|travel|leave|arrive|be|remain|stay)$/;
const CONSULTATIONS = anyOf('consultations');
const ENVOY = anyOf('ambassador|commissioner|envoy');

/** "B's ambassador to A flew home for consultations": recalled, whatever the verb. */
export const actionCalledHome = defineRule({
  name: 'action-called-home',
  families: ['visit', 'other', 'act'],
  bases: GOING,
  examples: [
    {
      text: "Kenya's ambassador to Chad returned home for consultations on 3 May 2016.",
      publishedOn: '2016-05-05',
      facts: ['action/recall KEN>TCD 2016-05-03'],
    },
    { text: "Kenya's ambassador to Chad returned home for surgery on 3 May 2016.", facts: [] },
    { text: "Kenya's ambassador to Chad went to the border for consultations.", facts: [] },
  ],
  read: (frame) => {
    if (frame.aspect.isNegated || frame.aspect.isHypothetical) return undefined;
    return hasWord(frame.view, frame.clause, CONSULTATIONS) ? calledHome(frame) : undefined;
  },
});

function calledHome(frame: Frame): Draft | undefined {
  const { view, clause, subjects } = frame;
  const envoy = subjects.find((one) => hasWord(view, one, ENVOY));
  const [home, ...more] = countriesOf(envoy?.parties ?? []);
  if (!envoy || home === undefined || more.length > 0 || !isHome(frame, home)) return undefined;
  const post = postOf(frame, envoy, home);
  if (post === undefined) return undefined;
  return {
    detail: { type: 'action', kind: 'recall' },
    stance: 'conflictual',
    participants: [...as('initiator', [partyOf(home)]), ...as('recipient', [partyOf(post)])],
    evidence: { from: Math.min(envoy.from, clause.from), to: clause.to },
    dated: { from: clause.from, to: clause.to },
    frame,
    isStanding: false,
    wantsOtherSide: false,
  };
}

/** "home", "to Nairobi", "is in Nairobi". */
const isHome = ({ view, verb, clause }: Frame, home: string): boolean =>
  isAnyAt(view, verb.at + 1, HOME_BACK) ||
  mentionsWithin(view, { from: verb.at, to: clause.to }).some(
    ({ parties, from }) =>
      isAnyAt(view, leadIn(view, from), TO_IN) && parties.some(({ country }) => country === home),
  );

/** "ambassador to Chad", "ambassador in Lima": where whoever is called home serves. */
function postOf({ view, verb }: Frame, envoy: Mention, home: string): string | undefined {
  for (let at = envoy.from + 1; at < Math.min(verb.at, envoy.to + 2); at++) {
    if (!isAnyAt(view, at - 1, TO_IN)) continue;
    const country = nameAt(view.scene, at)?.value.country;
    if (country && country !== home) return country;
  }
  return undefined;
}
