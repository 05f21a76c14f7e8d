import type { Frame } from '../grammar/frame.ts';
import { lowerAt } from '../grammar/sentence-view.ts';

/** After or beside what was told before, on no day that these words name. */
const BESIDE =
  /^(?:subsequently|afterwards|afterward|thereafter|previously|formerly|originally|initially|eventually)$/;
const AT_THE_TIME = /^(?:the|that)$/;

/** "spoke by phone at the time", "subsequently imposed a ban": at another time than that of publication. */
export function pointsBack({ view, clause }: Frame): boolean {
  for (let at = clause.from; at < clause.to; at++) {
    const word = lowerAt(view, at);
    if (BESIDE.test(word)) return true;
    if (
      word === 'time' &&
      AT_THE_TIME.test(lowerAt(view, at - 1)) &&
      lowerAt(view, at - 2) === 'at'
    )
      return true;
  }
  return false;
}
