import type { Frame } from '../grammar/frame.ts';
import {
  hasWord,
  isAnyAt,
  lowerAt,
  mentionsWithin,
  type Range,
  type SentenceView,
} from '../grammar/sentence-view.ts';
import { adverbOr } from '../text/adverb.ts';
import { anyOf } from '../text/any-of.ts';
import { isMannerOfSpeaking } from './manner-of-speaking.ts';

const isAdverb = adverbOr('now|soon|also');

const DOWN = anyOf('down');
const ALONE_BEHIND = anyOf('alone|behind');

const AND_BUT = anyOf('and|but|or');

/** What somebody announces of his own state: that it will do something, or will not. */
export type Announced = 'intent' | 'refuse';

const AHEAD = anyOf("will|would|shall|'ll|won't|wouldn't");
const NEGATED = anyOf("not|never|no|won't|wouldn't");
const ITSELF = anyOf('it|they|he|she|we|i|its|his|her|their|our|country|government|nation|side');
/** In somebody's own words: "it will take time" is of nobody there. */
const SELVES = anyOf('we|i|our|my|country|government|nation|side');
/** "its four hundred and eighty troops". */
const OWN_TROOPS = anyOf(
  'troops|soldiers|forces|contingent|army|navy|peacekeepers|medics|engineers',
);
/** In tokens, from whoever is meant to "will". */
const NEAR = 3;

/** "said it would send doctors", "said his country will never yield": whether the speaker's own state will do it. */
export function announcedIn(
  frame: Frame,
  { from, to }: Range,
  own: readonly (string | null)[],
): Announced | undefined {
  const { view } = frame;
  for (let at = from; at < to; at++) {
    if (!isAhead(view, at)) continue;
    if (!isOwn(view, { from, to: subjectEnd(view, from, at) }, own) || isFate(view, at + 1))
      return undefined;
    return announcedAt(view, { from: at, to });
  }
  return undefined;
}

/** "will", "would"; not "I would like to say". */
const isAhead = (view: SentenceView, at: number): boolean =>
  isAnyAt(view, at, AHEAD) && ![1, 2].some((next) => isMannerOfSpeaking(view, at + next));

/** What "will" announces with what follows. */
function announcedAt(view: SentenceView, { from, to }: Range): Announced | undefined {
  const next = from + 1;
  if (!isAnyAt(view, from, NEGATED) && !isAnyAt(view, next, NEGATED))
    return isOfNone(view, next) ? 'refuse' : 'intent';
  if (isManner(view, next)) return undefined;
  return isLoyal(view, { from: next, to }) ? 'intent' : 'refuse';
}

/** "will sell no gas to Chad"; not "will spare no effort", "will set no conditions". */
const isOfNone = (view: SentenceView, verb: number): boolean =>
  isAnyAt(view, verb, GIVING) &&
  lowerAt(view, verb + 1) === 'no' &&
  !hasWord(view, { from: verb + 2, to: verb + HARM_REACH }, UNWANTED);

const GIVING = anyOf('sell|give|supply|send|make|accept|hold|lift|grant|pay|sign|export');
const UNWANTED = anyOf(
  'attacks?|raids?|strikes?|threats?|troops|weapons?|limits?|conditions|restrictions|obstacles|objections?|duty|duties|tariffs?',
);
/** In tokens: "will send no more troops". */
const HARM_REACH = 5;

/** "said it had expelled two men and would recall its envoy": whoever did the one does the other. */
const subjectEnd = (view: SentenceView, from: number, will: number): number =>
  isAnyAt(view, will - 1, AND_BUT) ? Math.min(will, from + NEAR) : will;

/** "will never abandon Chad", "will not let Chad down": what is refused is no kindness. */
function isLoyal(view: SentenceView, { from, to }: Range): boolean {
  const at = isAnyAt(view, from, NEGATED) ? from + 1 : from;
  const verb = lowerAt(view, at);
  if (isAnyAt(view, at, DISLOYAL)) return true;
  return (
    (verb === 'let' && hasWord(view, { from: at, to }, DOWN)) ||
    (verb === 'leave' && hasWord(view, { from: at, to }, ALONE_BEHIND))
  );
}

const DISLOYAL = anyOf('abandon|betray|forget|desert|forsake|disappoint');

/** "will need weapons", "will soon face a hard winter": nothing that a state chooses to do. */
const isFate = (view: SentenceView, at: number): boolean =>
  isAnyAt(view, isAdverb(lowerAt(view, at)) ? at + 1 : at, FATE);

/** "would not call it a retreat", "will not hide that": a manner of speaking, and nothing that is refused. */
const isManner = (view: SentenceView, at: number): boolean =>
  isAnyAt(view, isAnyAt(view, at, NEGATED) ? at + 1 : at, MANNER);

const MANNER = anyOf(
  'call|say|describe|exaggerate|speculate|name|mention|list|dwell|elaborate|conceal|pretend|guess',
);

const FATE = anyOf(
  'need|face|suffer|lose|win|overtake|prevail|benefit|gain|emerge|experience|play|get|require|know|become|understand|learn|see|feel|depend|remember',
);

const isOwnSpeech = ({ scene }: SentenceView, at: number): boolean =>
  scene.isQuoted(at) || scene.isSpoken?.(at) === true;

const OWNER = anyOf('its|his|her|their|our');

function isOwn(view: SentenceView, { from, to }: Range, own: readonly (string | null)[]): boolean {
  for (let at = Math.max(from, to - NEAR + 1); at < to; at++) {
    if ((isOwnSpeech(view, at) ? SELVES : ITSELF).has(lowerAt(view, at))) return true;
  }
  if (isAnyAt(view, to - 1, OWN_TROOPS) && hasWord(view, { from, to }, OWNER)) return true;
  const last = mentionsWithin(view, { from, to }).at(-1);
  const isNear = last !== undefined && last.kind !== 'adjective' && to - last.to < NEAR;
  return isNear && last.parties.some(({ country }) => country !== null && own.includes(country));
}
