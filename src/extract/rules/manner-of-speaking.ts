import { hasWord, isAnyAt, lowerAt, type SentenceView } from '../grammar/sentence-view.ts';
import { adverbOr } from '../text/adverb.ts';
import { anyOf } from '../text/any-of.ts';

const WANTING = anyOf('want|wants|wanted|wishes|wished|ready|like');
const SAYING = anyOf(
  'say|tell|note|stress|emphasi[sz]e|underline|underscore|add|point|mention|remind|recall|draw|repeat|begin|start|inform|admit|confess|clarify|explain|answer|reply|respond|hear|know|list|touch|dwell|comment',
);
const mayStandBetween = adverbOr('also|once|again|just');

/** Whether a word of wanting is only a manner of speaking: "I want to say", "would like to also note"; not "wants to sell". */
export function isMannerOfSpeaking(view: SentenceView, at: number): boolean {
  if (!isAnyAt(view, at, WANTING) || lowerAt(view, at + 1) !== 'to') return false;
  let verb = at + 2;
  while (mayStandBetween(lowerAt(view, verb))) verb++;
  return isAnyAt(view, verb, SAYING) || isMention(view, verb) || isGivenWord(view, verb);
}

/** "make special mention of". */
const isMention = (view: SentenceView, verb: number): boolean =>
  lowerAt(view, verb) === 'make' && [1, 2].some((next) => lowerAt(view, verb + next) === 'mention');

/** "give the floor to", "finish my remarks and pass the word to": who speaks next. */
const isGivenWord = (view: SentenceView, verb: number): boolean =>
  hasWord(view, { from: verb, to: Math.min(view.sentence.to, verb + FLOOR_REACH) }, FLOOR);

const FLOOR = anyOf('floor|question|questions|remarks');
/** In tokens: "finish here my short remarks". */
const FLOOR_REACH = 8;
