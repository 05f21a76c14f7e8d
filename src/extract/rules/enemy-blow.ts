import type { Frame } from '../grammar/frame.ts';
import { hasWord, isAnyAt, lowerAt, type Range } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { type Mention, partiesOf } from '../who/mention.ts';
import { announcingOf, doersOf } from './named-doers.ts';
import { doneTo } from './named-sufferers.ts';
import { sufferedBy } from './own-suffering.ts';
import { countriesOf } from './rule.ts';
import { isWhole } from './whole-deeds.ts';

const BLOWS = anyOf(
  'shelling|strikes?|bombings?|bombardment|killings?|raids?|airstrikes?|massacres?|shots|blockade',
);
const ATTACKS = anyOf('attacks?');
const WEAPON = anyOf('missile|rocket|drone|artillery|air|bomb|tank|mortar');
/** What is only feared, or kept off: "to protect our cities from missile strikes". */
const FEARED = anyOf(
  'protect|protects|protecting|protected|protection|defend|defending|threat|threats|risk|danger|possible|prevent|preventing|against|intercept|repel|repelling|if|stop|stopping',
);

/** Who struck whom, and the words that tell it and when. */
interface Blow {
  readonly doer: Mention;
  readonly sufferer: Mention;
  readonly evidence: Range;
  readonly dated: Range;
}

/**
 * The blow of its enemy that an office names by a noun: "the shelling of our ports by the occupiers"; not "the attack on
 * Ukraine", which is the war as a whole.
 */
export function blowOf(frame: Frame): Blow | undefined {
  const own = frame.view.scene.publisher?.country;
  if (!own || !isSingle(frame) || announcingOf(frame)) return undefined;
  const [doer] = isWhole(frame) ? doersOf(frame) : [];
  const parties = sufferedBy(frame, 'force', doer ? partiesOf([doer]) : []);
  if (!doer || parties.length === 0) return undefined;
  const found = doneTo(frame, doer);
  if (countriesOf(partiesOf(found)).some((country) => country !== own)) return undefined;
  return { doer, sufferer: { ...(found[0] ?? doer), parties }, ...toldIn(frame, doer, found) };
}

function isSingle({ view, verb, clause }: Frame): boolean {
  if (verb.sense.detail !== 'force') return false;
  const isOne =
    isAnyAt(view, verb.to - 1, BLOWS) ||
    (isAnyAt(view, verb.to - 1, ATTACKS) && isAnyAt(view, verb.to - 2, WEAPON));
  return isOne && !hasWord(view, { from: clause.from, to: verb.at }, FEARED);
}

/** In tokens, back to a day: "was hit on 3 May as a result of an enemy missile attack". */
const DATED_BEFORE = 9;
const DATED_BEHIND = 8;

function toldIn(
  { view, verb, clause }: Frame,
  doer: Mention,
  found: readonly Mention[],
): Pick<Blow, 'evidence' | 'dated'> {
  const from = Math.min(verb.at, doer.from);
  const to = Math.max(verb.to, doer.to, ...found.map((one) => one.to));
  const dated = {
    from: Math.max(clause.from, from - DATED_BEFORE),
    to: Math.min(clause.to, to + DATED_BEHIND),
  };
  const isDatedBefore = view.dates.some((date) => date.from >= dated.from && date.to <= from);
  const isOfClause = isDatedBefore || lowerAt(view, from - 1) === 'by';
  return { evidence: { from: isOfClause ? clause.from : from, to }, dated };
}
