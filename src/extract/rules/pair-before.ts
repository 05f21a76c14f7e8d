import type { Frame } from '../grammar/frame.ts';
import { hasWord, lowerAt, mentionsWithin } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { type Mention, partiesOf } from '../who/mention.ts';
import { countriesOf } from './rule.ts';

/** In what an office tells: whose meeting a dated noun names that stands beside nobody. */
export function pairBefore(frame: Frame): readonly Mention[] {
  if (frame.view.scene.publisher === null) return [];
  const pair = pairThere(frame);
  return pair.length > 0 ? pair : pairOfFollowUp(frame);
}

const AT = anyOf('at|during');
/** In tokens: "made at the November 2022 Bali". */
const REACH = 8;
/** In tokens, from the two to "at": "first agreed on". */
const DOING_REACH = 3;

/** "the commitments that Ann and Bob made at the June 2022 summit", "the talks of Ann and Bob at the summit": two of two states straight before. */
function pairThere({ view, verb }: Frame): readonly Mention[] {
  const [one, other] = mentionsWithin(view, { from: view.sentence.from, to: verb.at })
    .filter(({ kind }) => kind === 'person')
    .slice(-2);
  if (!one || !other || verb.at - other.to > REACH || lowerAt(view, one.to) !== 'and') return [];
  const isThere = hasWord(view, { from: other.to, to: other.to + DOING_REACH }, AT);
  const areNext = other.from - one.to === 1;
  return areNext && isThere && countriesOf(partiesOf([one, other])).length === 2
    ? [one, other]
    : [];
}

const FOLLOWING = anyOf('follow|following|continuation|pursuant|reached|achieved');
/** In tokens, before a noun: "following up on the discussions held during the". */
const FOLLOWING_REACH = 10;
/** In tokens, around a noun. */
const DAY_REACH = 8;

/** In tokens: "their last in-person". */
const THEIR_REACH = 5;
const THEIR = anyOf('their|our');

/** "their last meeting", "our call in May". */
const isTheirs = ({ view, verb, clause }: Frame): boolean =>
  view.scene.tokens[verb.at]?.capital === false &&
  hasWord(view, { from: Math.max(clause.from, verb.at - THEIR_REACH), to: verb.at }, THEIR);

/** "Following up on the 3 May meeting in Lima, the two leaders discussed", "the agreements reached at the talks in Lima on 3 May", "They built on their meeting in Lima on 3 May": of those of whom the sentence tells. */
function pairOfFollowUp(frame: Frame): readonly Mention[] {
  const { view, verb, clause } = frame;
  const isDated = view.dates.some(
    ({ edtf, from, to }) =>
      edtf !== null && (to === verb.at || (from >= verb.to && from - verb.to <= DAY_REACH)),
  );
  const before = { from: Math.max(clause.from, verb.at - FOLLOWING_REACH), to: verb.at };
  if (!isDated || !(hasWord(view, before, FOLLOWING) || isTheirs(frame))) return [];
  const group = mentionsWithin(view, view.sentence).find(
    ({ kind, isNamed, parties }) =>
      kind === 'group' && !isNamed && countriesOf(parties).length === 2,
  );
  return group ? [group] : [];
}
