import { bears, MARK } from '../text/mark.ts';
import type { VerbSense } from '../verb-senses.ts';
import { type Frame, frameOf } from './frame.ts';
import { lowerAt, type SentenceView } from './sentence-view.ts';

const DEMAND: VerbSense = {
  base: 'must',
  tense: 'present',
  rest: [],
  family: 'demand',
  detail: '',
  stance: '',
};
const WITH_TO = new Set('need needs ought has have'.split(' '));
const MODAL = new Set([...WITH_TO, 'must', 'should']);
const LINKS: ReadonlySet<string> = new Set(['main', 'coordinate']);

/** "Chad must free them", "Chad has to stop": in what an office publishes each such word as a frame. */
export function demandFrames(view: SentenceView): readonly Frame[] {
  if (view.scene.publisher === null) return [];
  return view.clauses.flatMap((clause, index) => {
    if (!LINKS.has(clause.link)) return [];
    for (let at = clause.from + 1; at < clause.to; at++) {
      if (isDemand(view, at))
        return [frameOf(view, clause, index, { sense: DEMAND, at, to: at + 1 })];
    }
    return [];
  });
}

/** Whether a word may demand something. */
export const isDemanding = (word: string): boolean => MODAL.has(word);

const isDemand = (view: SentenceView, at: number): boolean => {
  if (!bears(view.scene.tokens[at], MARK.demand)) return false;
  const word = lowerAt(view, at);
  if (!isDemanding(word) || view.scene.isQuoted(at) || lowerAt(view, at + 1) === ',') return false;
  return !WITH_TO.has(word) || lowerAt(view, at + 1) === 'to';
};
