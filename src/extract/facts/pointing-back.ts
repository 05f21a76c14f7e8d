import type { Frame } from '../grammar/frame.ts';
import { hasWord, lowerAt, type SentenceView } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';

/** After or beside what was told before, on no day that these words name. */
const BESIDE = anyOf(
  'subsequently|afterwards|afterward|thereafter|previously|formerly|originally|initially|eventually',
);
const AT_THE_TIME = anyOf('the|that');

const RECENT = new Set(['recent', 'earlier', 'previous']);

/** In tokens, back to where a noun is said to be of another day: "the recent phone call". */
const REACH = 3;

const isRecent = (view: SentenceView, noun: number): boolean =>
  hasWord(view, { from: Math.max(view.sentence.from, noun - REACH), to: noun }, RECENT);

/** "spoke by phone at the time", "subsequently imposed a ban": at another time than that of publication. */
export function pointsBack({ view, clause, verb }: Frame): boolean {
  if (verb.sense.family === 'meeting-noun' && isRecent(view, verb.at)) return true;
  for (let at = clause.from; at < clause.to; at++) {
    const word = lowerAt(view, at);
    if (BESIDE.has(word)) return true;
    if (word === 'time' && AT_THE_TIME.has(lowerAt(view, at - 1)) && lowerAt(view, at - 2) === 'at')
      return true;
  }
  return false;
}
