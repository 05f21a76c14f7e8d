import { anyOf } from '../text/any-of.ts';
import { bears, MARK } from '../text/mark.ts';
import type { VerbSense } from '../verb-senses.ts';
import { paperDeedSense } from './paper-deeds.ts';
import { PAPER } from './papers.ts';
import { hasWord, lowerAt, type Range, type SentenceView } from './sentence-view.ts';
import { behindTime } from './time-between.ts';

/** A noun as if it were a verb that is done. */
export function nounSenseAt(
  view: SentenceView,
  at: number,
): { readonly sense: VerbSense; readonly to: number } | undefined {
  const { tokens, lexicon } = view.scene;
  const noun = lexicon.nouns.at(tokens, at);
  if (noun) {
    const told = { family: 'meeting-noun', detail: noun.value, stance: 'cooperative' };
    return { sense: nounSense(view, at, told), to: noun.to };
  }
  const paper = isOnPaper(view, at) ? paperDeedSense(lowerAt(view, at)) : undefined;
  if (paper) return { sense: paper, to: at + 1 };
  const deed = lexicon.deeds.at(tokens, at);
  if (!deed && isSigning(view, at)) return { sense: SIGNING, to: at + 1 };
  if (!deed) return isVisitor(view, at) ? { sense: VISITOR, to: at + 1 } : undefined;
  const { kind, stance } = deed.value;
  return { sense: nounSense(view, at, { family: 'deed-noun', detail: kind, stance }), to: deed.to };
}

const nounSense = (
  view: SentenceView,
  at: number,
  { family, detail, stance }: Pick<VerbSense, 'family' | 'detail' | 'stance'>,
): VerbSense => ({ base: lowerAt(view, at), tense: 'past', rest: [], family, detail, stance });

const VISITOR: VerbSense = {
  base: 'visit',
  tense: 'ing',
  rest: [],
  family: 'visitor',
  detail: 'visit',
  stance: 'cooperative',
};

const SIGNING: VerbSense = { ...VISITOR, base: 'sign', family: 'paper-noun', detail: 'signed' };

/** "the signing of a treaty", "the signing on Monday of a treaty". */
const isSigning = (view: SentenceView, at: number): boolean =>
  lowerAt(view, at) === 'signing' && lowerAt(view, behindTime(view.scene.tokens, at + 1)) === 'of';

/** In tokens: "the suspension by Chile and Peru on Monday of a long-standing fisheries treaty". */
const PAPER_REACH = 12;

/** "the suspension of a treaty", "its withdrawal from the pact", not "its suspension of aid under a treaty". */
function isOnPaper(view: SentenceView, noun: number): boolean {
  if (!bears(view.scene.tokens[noun], MARK.paperDeed)) return false;
  const end = Math.min(view.sentence.to, noun + PAPER_REACH);
  const tie = firstOf(view, { from: noun + 1, to: end }, OF_FROM);
  if (tie === undefined || hasWord(view, { from: noun, to: tie }, BREAKS)) return false;
  const paper = firstOf(view, { from: tie + 1, to: end }, PAPER);
  return paper !== undefined && !hasWord(view, { from: tie + 1, to: paper }, OTHER_THING);
}

/** The first token of a range that is one of some words. */
function firstOf(view: SentenceView, { from, to }: Range, words: ReadonlySet<string>) {
  for (let at = from; at < to; at++) if (words.has(lowerAt(view, at))) return at;
  return undefined;
}

const OF_FROM = anyOf('of|from');
const OTHER_THING = anyOf(
  'on|for|in|to|under|with|between|and|talks|negotiations|aid|troops|[,.;:]|is|was|were|has|had|will|would|that|which|who',
);
const BREAKS = anyOf('[,.;:]|is|was|were|are|has|had|will|would|that|which|who');

/** "the visiting Chilean minister". */
const isVisitor = (view: SentenceView, at: number): boolean =>
  lowerAt(view, at) === 'visiting' &&
  view.mentions.some(({ kind, from, to }) => kind === 'person' && from <= at && at < to - 1);
