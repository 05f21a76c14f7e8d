import { anyOf } from '../text/any-of.ts';
import { isAnyAt, lowerAt, type SentenceView } from './sentence-view.ts';

/** In tokens, back from the noun: "to revive the long stalled". */
const WORDS_BEFORE = 4;
const AN_THE = anyOf('an?|the');

/** "tried to arrange a meeting", "left for Cairo to revive the stalled talks", "promised to help in organising a meeting": whether a meeting that a noun at a token names is only sought. */
export const isToBringAbout = (view: SentenceView, at: number): boolean =>
  isBroughtAbout(view, at) || isOrganised(view, at);

function isBroughtAbout(view: SentenceView, at: number): boolean {
  for (let one = at - 2; one >= at - WORDS_BEFORE; one--)
    if (lowerAt(view, one) === 'to' && isAnyAt(view, one + 1, BRINGING)) return true;
  return false;
}

const BRINGING = anyOf(
  'revive|restart|resume|relaunch|reopen|rekindle|arrange|broker|organi[sz]e|convene|jumpstart|salvage|save|rescue|unblock|secure|facilitate|mediate|propose|discuss|prepare',
);

const ORGANISING = anyOf('organi[sz]ing|arranging|facilitating');

/** "in organising a meeting". */
const isOrganised = (view: SentenceView, at: number): boolean =>
  isAnyAt(view, isAnyAt(view, at - 1, AN_THE) ? at - 2 : at - 1, ORGANISING);
