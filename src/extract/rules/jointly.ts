import type { Frame } from '../grammar/frame.ts';
import { hasWord, lowerAt } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';

const PAPER = anyOf('statement|statements|communique|declaration|release|letter|appeal|text');
/** In tokens: "joint closing statement". */
const REACH = 3;

/** Whether words before the verb say that it stands in a paper of several: "In their joint statement, A and B urged". */
export function isJointly({ view, verb }: Frame): boolean {
  for (let at = view.sentence.from; at < verb.at; at++) {
    if (lowerAt(view, at) === 'joint' && isPaper(view, at)) return true;
  }
  return false;
}

const isPaper = (view: Frame['view'], joint: number): boolean =>
  hasWord(view, { from: joint + 1, to: joint + REACH + 1 }, PAPER);
