import type { Kind } from '../../../events/detail.ts';
import { but } from '../grammar/aspect.ts';
import { following } from '../grammar/chain.ts';
import type { Frame } from '../grammar/frame.ts';
import { frameWith } from '../grammar/frame-with.ts';
import { isAnyAt, leadIn, mentionsWithin } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { isPast } from '../verb-senses.ts';
import { type Mention, partiesOf } from '../who/mention.ts';
import { isOnItsWay } from './on-its-way.ts';
import { as, countriesOf, defineRule, hasOther } from './rule.ts';

const GOODS = anyOf(
  'electricity|power|gas|oil|fuel|water|aid|assistance|support|relief|help|vaccines?|doses|medicines?|food|grain|wheat|rice|weapons?|arms|ammunition|equipment|vehicles?|buses|ambulances?|trucks|computers|books|funds|funding|donation|tractors|boats|tents|blankets|generators|laptops|beds|kits|masks|ventilators|helicopters|planes|jets|tanks|rifles|flour|maize|clothes|clothing',
);
const CREDIT = anyOf('loans?|credits?|financing');
const AUXILIARY = anyOf('is|are|was|were|been|being|be|generously|kindly|recently|already');
const TO_WHOM = anyOf('to|for|in');

/** "the gas supplied by A to B", "vaccines were donated by A to B": goods in the passive, with their giver behind. */
export const actionSupplied = defineRule({
  name: 'action-supplied',
  families: ['supplied'],
  examples: [
    {
      text: 'The funding provided by Japan to Samoa arrived on 3 May 1999.',
      publishedOn: '1999-05-04',
      facts: ['action/aid JPN>WSM 1999-05-03'],
    },
    {
      text: 'Financing extended by Japan to Samoa was repaid.',
      publishedOn: '1999-05-04',
      facts: ['action/loan-investment JPN>WSM ../1999-05-04'],
    },
    {
      text: 'Samoa received on 3 May 1999 a donation given by Japan.',
      publishedOn: '1999-05-04',
      facts: ['action/aid JPN>WSM 1999-05-03'],
    },
    { text: 'The answer given by Japan to Samoa was short.', facts: [] },
  ],
  read: (frame) => {
    const { verb, view, clause, aspect } = frame;
    if (!isPast(verb.sense.tense)) return undefined;
    const kind = kindOf(frame);
    if (!kind || aspect.isNegated || aspect.isHypothetical) return undefined;
    const after = mentionsWithin(view, { from: verb.to, to: clause.to });
    const first = after[0];
    if (!first || first.from - verb.to > 1 || first.kind === 'media') return undefined;
    const givers = following(view, after, 0);
    const own = countriesOf(partiesOf(givers));
    const isTaken = isOnItsWay(frame);
    const taker =
      after.find((one) => isTaker(frame, one, own)) ?? (isTaken ? whoTook(frame, own) : undefined);
    if (own.length === 0) return undefined;
    return {
      detail: { type: 'action', kind },
      stance: 'cooperative',
      participants: [
        ...as('initiator', partiesOf(givers)),
        ...as('recipient', partiesOf(taker ? [taker] : [])),
      ],
      evidence: { from: clause.from, to: clause.to },
      dated: { from: clause.from, to: clause.to },
      // What is only named with its giver was given before.
      frame: isTaken ? frame : frameWith(frame, { aspect: but(aspect, { isPerfect: true }) }),
      isStanding: false,
      wantsOtherSide: taker === undefined,
    };
  },
});

/** Whoever is named first in such a sentence. */
const whoTook = ({ view, verb, clause }: Frame, own: readonly string[]): Mention | undefined =>
  mentionsWithin(view, { from: clause.from, to: verb.at }).find(
    ({ parties, kind, isPlace }) => kind !== 'media' && !isPlace && hasOther(parties, own),
  );

/** By the noun straight before the participle and its auxiliaries. */
function kindOf({ view, verb, clause }: Frame): Kind | undefined {
  let at = verb.at - 1;
  while (at > clause.from && isAnyAt(view, at, AUXILIARY)) at--;
  if (isAnyAt(view, at, CREDIT)) return 'loan-investment';
  return isAnyAt(view, at, GOODS) ? (verb.sense.detail as Kind) : undefined; // verbs.tsv is checked at start
}

function isTaker({ view }: Frame, one: Mention, own: readonly string[]): boolean {
  const isOther = hasOther(one.parties, own);
  return isOther && one.kind !== 'media' && isAnyAt(view, leadIn(view, one.from), TO_WHOM);
}
