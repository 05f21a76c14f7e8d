import { adverbOr } from '../text/adverb.ts';
import { anyOf } from '../text/any-of.ts';
import { type Mention, plain } from '../who/mention.ts';
import { but } from './aspect.ts';
import type { Frame } from './frame.ts';
import { frameWith } from './frame-with.ts';
import { isAnyAt, lowerAt } from './sentence-view.ts';
import { subjectsOf } from './subjects.ts';

const I_WE = anyOf('i|we');
const ALLOW_PERMIT = anyOf('allow|permit');
const WOULD_SHOULD = anyOf("would|should|'d");
const ME_MY = anyOf('me|my');

const READY = anyOf(
  'want|wants|wish|wishes|pleased|honou?r|honou?red|happy|glad|delighted|proud|pleasure|privilege|opportunity|occasion',
);
const isAdverb = adverbOr('also|again|once|first|here|just|now|today');

/** "I want to thank", "would like to congratulate", "let me thank", "we can announce": said by saying so, in an office's or a speaker's own words. */
export function performed(frame: Frame): Frame {
  const { view, verb, aspect } = frame;
  const { publisher, isQuoted } = view.scene;
  const isOwnWord = publisher !== null || isQuoted(verb.at);
  const isOpen = aspect.isHypothetical && !aspect.isNegated && verb.sense.tense === 'base';
  const lead = isOwnWord && isOpen ? leadOf(frame) : undefined;
  if (lead === undefined) return frame;
  const subjects = frame.subjects.length > 0 ? frame.subjects : speakersAt(frame, lead);
  return frameWith(frame, { subjects, aspect: but(aspect, { isHypothetical: false }) });
}

/** The token of the word that makes the saying one: "want", "like", "me". */
function leadOf({ view, verb }: Frame): number | undefined {
  const at = pastAdverbs(view, verb.at - 1);
  if (lowerAt(view, at) === 'me') return lowerAt(view, at - 1) === 'let' ? at : undefined;
  if (isModal(view, at, verb.sense.base)) return at;
  if (lowerAt(view, at) !== 'to') return undefined;
  const lead = pastAdverbs(view, at - 1);
  return isReady(lowerAt(view, lead), lowerAt(view, lead - 1)) ? lead : undefined;
}

/** "would urge", "must stress", "can confirm". */
const isModal = (view: Frame['view'], at: number, base: string): boolean =>
  (POLITE.has(base) && isWould(view, at)) ||
  (EMPHATIC.has(base) && isMust(view, at)) ||
  (TELLABLE.has(base) && isAble(view, at));

/** "I would urge", "we would ask": urged and asked. */
const isWould = (view: Frame['view'], at: number): boolean =>
  lowerAt(view, at) === 'would' && isAnyAt(view, pastAdverbs(view, at - 1), I_WE);

/** "I must stress", "we have to point out": stressed and pointed out. */
const isMust = (view: Frame['view'], at: number): boolean =>
  lowerAt(view, at) === 'must' && isAnyAt(view, pastAdverbs(view, at - 1), I_WE);

const EMPHATIC = anyOf(
  'stress|emphasi[sz]e|underline|underscore|reiterate|repeat|point|note|say|add|recall|warn|remind|condemn|reject|protest',
);

/** "We can attribute the attack to Peru", "we are in a position to confirm": done by saying so. */
const TELLABLE = anyOf('attribute|confirm|announce|report');
const ABLE = anyOf('able|position');

const isAble = (view: Frame['view'], at: number): boolean =>
  lowerAt(view, at) === 'can' ||
  (lowerAt(view, at) === 'to' && isAnyAt(view, pastAdverbs(view, at - 1), ABLE));

const POLITE = anyOf(
  'ask|urge|encourage|call|appeal|request|remind|commend|thank|congratulate|invite',
);

function isReady(word: string, before: string): boolean {
  if (word === 'me') return ALLOW_PERMIT.has(before);
  if (word === 'like') return WOULD_SHOULD.has(before);
  return READY.has(word) && !NOT.test(before);
}

const NOT = /^(?:not|never|longer)$|n't$/;

function pastAdverbs(view: Frame['view'], from: number): number {
  let at = from;
  while (isAdverb(lowerAt(view, at))) at--;
  return at;
}

function speakersAt({ view, index }: Frame, lead: number): readonly Mention[] {
  const isMine = [lead, lead - 1, lead - 2, lead - 3].some((at) => isAnyAt(view, at, ME_MY));
  if (!isMine) return subjectsOf(view, index, lead);
  const { publisher, isQuoted, memory } = view.scene;
  const speaker = isQuoted(lead) ? memory.speakers.one() : publisher;
  return speaker ? [plain(view.scene, lead, lead + 1, 'person', [speaker])] : [];
}
