import type { AgreementStatus } from '../../../events/detail.ts';
import type { Frame } from '../grammar/frame.ts';
import { PAPER } from '../grammar/papers.ts';
import { hasWord, isAnyAt, lowerAt, mentionsWithin, type Range } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { type Mention, partiesOf } from '../who/mention.ts';
import { chainFrom, leadOf } from './goers.ts';
import { paperIn } from './instrument.ts';
import { as, countriesOf, defineRule } from './rule.ts';

const WITH = anyOf('with|between');
/** In tokens, from the noun to the paper and whose it is. */
const REACH = 22;
/** In tokens, from the paper to the other side: "of a treaty on fishing with". */
const DAY_REACH = 4;

/** A noun names what a state does with a treaty: "Chad's suspension of a treaty with Mali", "the ratification by Chad of its pact with Mali". */
export const agreementDeed = defineRule({
  name: 'agreement-deed',
  families: ['paper-deed'],
  examples: [
    {
      text: "Chad's suspension of a water treaty with Mali on 3 May 2016 angered farmers.",
      publishedOn: '2016-05-05',
      facts: ['agreement/treaty MLI+TCD 2016-05-03'],
    },
    {
      text: 'The termination by Chad on 3 May 2016 of a treaty with Mali angered farmers.',
      publishedOn: '2016-05-05',
      facts: ['agreement/treaty MLI+TCD 2016-05-03'],
    },
    { text: 'The ratification of a treaty between Chad and Mali would help farmers.', facts: [] },
    { text: 'Farmers demanded the suspension of a treaty between Chad and Mali.', facts: [] },
  ],
  read: (frame) => {
    const { view, verb, clause, aspect } = frame;
    if (aspect.isHypothetical || aspect.isFuture || aspect.isCancelled) return undefined;
    const paper = paperIn(view, verb.to, Math.min(clause.to, verb.to + REACH));
    const doers = doersOf(frame);
    const sides = sidesOf(frame);
    const parties = partiesOf([...doers, ...sides]);
    if (!paper || countriesOf(parties).length !== 2) return undefined;
    const evidence = rangeOf(frame, [...doers, ...sides]);
    if (isOpen(frame, evidence) || (doers.length === 0 && !hasDayIn(frame, evidence)))
      return undefined;
    const status = verb.sense.detail as AgreementStatus; // paper-deeds.ts holds no other
    return {
      detail: { type: 'agreement', instrument: paper.kind, status, instrumentName: paper.name },
      stance: verb.sense.stance === 'conflictual' ? 'conflictual' : 'cooperative',
      participants: as('party', parties),
      evidence,
      dated: evidence,
      frame,
      isStanding: false,
      wantsOtherSide: false,
    };
  },
});

/** Whoever owns the noun, or stands behind "by". */
function doersOf(frame: Frame): readonly Mention[] {
  const { view, verb, clause } = frame;
  const owner = mentionsWithin(view, { from: clause.from, to: verb.at }).find(
    ({ to, isOwner }) => isOwner && to === verb.at - 1,
  );
  if (owner) return [owner];
  if (lowerAt(view, verb.to) !== 'by') return [];
  const behind = mentionsWithin(view, { from: verb.to, to: Math.min(clause.to, verb.to + REACH) });
  const [first] = behind;
  return first && first.from - verb.to <= 2 ? chainFrom(frame, behind) : [];
}

/** Those behind "with" or "between". */
function sidesOf(frame: Frame): readonly Mention[] {
  const { view, verb, clause } = frame;
  const behind = mentionsWithin(view, { from: verb.to, to: Math.min(clause.to, verb.to + REACH) });
  const first = behind.findIndex(({ from }) => isAnyAt(view, leadOf(view, from), WITH));
  return first === -1 ? [] : chainFrom(frame, behind.slice(first));
}

/** From whoever does it to the last who is named, with the day right behind. */
function rangeOf({ view, verb, clause }: Frame, those: readonly Mention[]): Range {
  const from = Math.min(verb.at, ...those.map((one) => one.from));
  const last = Math.max(paperEnd(view, verb.to), ...those.map((one) => one.to));
  const day = view.dates.find(
    (date) => date.from >= last && date.from - last <= DAY_REACH && date.to <= clause.to,
  );
  const isOwn = day && !clause.verbs.some(({ at }) => at >= last && at < day.from);
  return { from, to: isOwn ? day.to : last };
}

function paperEnd(view: Frame['view'], from: number): number {
  for (let at = from; at < from + REACH; at++) if (isAnyAt(view, at, PAPER)) return at + 1;
  return from;
}

const hasDayIn = ({ view }: Frame, { from, to }: Range): boolean =>
  view.dates.some((date) => date.edtf !== null && date.from >= from && date.to <= to);

/** "would help": it is not done. */
const isOpen = ({ view }: Frame, { to }: Range): boolean =>
  hasWord(view, { from: to, to: Math.min(view.sentence.to, to + DAY_REACH) }, OPEN);

const OPEN = anyOf('would|should|must|could|may|might|will|depends|needs|requires');
