import type { VerbSense } from '../verb-senses.ts';
import { lowerAt, type SentenceView } from './sentence-view.ts';
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

/** "the visiting Chilean minister". */
const isVisitor = (view: SentenceView, at: number): boolean =>
  lowerAt(view, at) === 'visiting' &&
  view.mentions.some(({ kind, from, to }) => kind === 'person' && from <= at && at < to - 1);
