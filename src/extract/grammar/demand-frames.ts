import { anyOf } from '../text/any-of.ts';
import { bears, MARK } from '../text/mark.ts';
import { WordList } from '../text/word-list.ts';
import type { VerbSense } from '../verb-senses.ts';
import { type Frame, frameOf } from './frame.ts';
import { isAnyAt, lowerAt, type SentenceView } from './sentence-view.ts';

const DEMAND: VerbSense = {
  base: 'must',
  tense: 'present',
  rest: [],
  family: 'demand',
  detail: '',
  stance: '',
};
const WITH_TO = anyOf('need|needs|ought|has|have');
const MODAL = new WordList([...WITH_TO, 'must', 'should']);
const LINKS: ReadonlySet<string> = new Set(['main', 'coordinate']);

/** "Chad must free them", "Chad has to stop": in what an office publishes each such word as a frame. */
export function demandFrames(view: SentenceView): readonly Frame[] {
  if (view.scene.publisher === null) return [];
  return view.clauses.flatMap((clause, index) => {
    if (!LINKS.has(clause.link)) return [];
    const needed = neededAt(view, clause.from);
    if (needed !== undefined) return neededFrame(view, needed);
    for (let at = clause.from + 1; at < clause.to; at++) {
      if (isDemand(view, at))
        return [
          frameOf(view, clause, index, { at, sense: DEMAND, to: at + 1, objectAt: undefined }),
        ];
    }
    return [];
  });
}

/** "It is essential that Chad free them": the token behind whoever should do it. */
function neededAt(view: SentenceView, from: number): number | undefined {
  if (lowerAt(view, from) !== 'it' || !isAnyAt(view, from + 1, IS)) return undefined;
  const { to } = view.sentence;
  const that = thatBehind(view, from, to);
  if (that === undefined) return undefined;
  const doer = view.mentions.find((one) => one.from > that);
  if (!doer || doer.from - that > 2) return undefined;
  const other =
    lowerAt(view, doer.to) === 'and'
      ? view.mentions.find((one) => one.from === doer.to + 1)
      : undefined;
  const end = (other ?? doer).to;
  const isBare = end < to && !FINITE.test(lowerAt(view, end));
  return isBare && !view.scene.isQuoted(end) ? end : undefined;
}

/** In the clause in which it stands: "that Chad free them" is one of its own only where the verb is known. */
function neededFrame(view: SentenceView, at: number): readonly Frame[] {
  const index = view.clauses.findIndex(({ from, to }) => from <= at && at < to);
  const clause = view.clauses[index];
  return clause
    ? [frameOf(view, clause, index, { at, sense: DEMAND, to: at + 1, objectAt: undefined })]
    : [];
}

/** Where "that" stands behind what is needed. */
function thatBehind(view: SentenceView, from: number, to: number): number | undefined {
  for (let at = from + 2; at < Math.min(to, from + LONGEST_NEED); at++) {
    if (lowerAt(view, at) === 'not') return undefined;
    if (lowerAt(view, at) === 'that') return isAnyAt(view, at - 1, NEEDED) ? at : undefined;
  }
  return undefined;
}

/** "that Chad has freed them" is no wish. */
const FINITE = /^(?:has|had|have|is|are|was|were|did|does|will|would|can|could)$|(?:ed|[^s]s)$/;

const IS = anyOf("is|remains|'s");

/** In tokens: "It is of the greatest importance that". */
const LONGEST_NEED = 9;
const NEEDED = anyOf(
  'important|importance|essential|imperative|crucial|vital|necessary|critical|indispensable|urgent',
);
/** Whether a word may demand something. */
export const isDemanding = (word: string): boolean => MODAL.has(word);

const isDemand = (view: SentenceView, at: number): boolean => {
  if (!bears(view.scene.tokens[at], MARK.demand)) return false;
  const word = lowerAt(view, at);
  if (!isDemanding(word) || view.scene.isQuoted(at) || lowerAt(view, at + 1) === ',') return false;
  return !isAnyAt(view, at, WITH_TO) || lowerAt(view, at + 1) === 'to';
};
