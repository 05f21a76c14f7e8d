import { anyOf } from '../text/any-of.ts';
import { tokenAt } from '../text/token-at.ts';
import type { Mention } from '../who/mention.ts';
import { isAnyAt, lowerAt, type Range, type SentenceView } from './sentence-view.ts';
import type { Verb } from './verb-at.ts';

const COMMA_AND = anyOf(',|and');

/** Whether a sentence of the news is a headline: it ends without a stop. */
const isHeadline = ({ scene, sentence }: SentenceView): boolean =>
  scene.publisher === null && tokenAt(scene.tokens, sentence.to - 1)?.kind !== 'mark';

/** "Peru, Chile sign trade pact": a comma stands for "and" between the two with whom a headline begins. */
export const isHeadlinePair = (view: SentenceView, one: Mention, other: Mention): boolean =>
  one.from === view.sentence.from &&
  lowerAt(view, one.to) === ',' &&
  other.from === one.to + 1 &&
  isHeadline(view);

/** "Peru to host Chilean president next week": the infinitive straight behind those with whom a headline begins says what will be. */
export const isHeadlinePlan = (view: SentenceView, clause: Range, { at, sense }: Verb): boolean =>
  sense.tense === 'base' &&
  clause.from === view.sentence.from &&
  lowerAt(view, at - 1) === 'to' &&
  isHeadline(view) &&
  isLedTo(view, at - 1);

function isLedTo(view: SentenceView, end: number): boolean {
  const last = view.mentions.find(({ to }) => to === end);
  if (!last || last.isOwner || last.isPlace) return false;
  if (last.from === view.sentence.from) return true;
  return view.mentions.some(
    (one) =>
      one.from === view.sentence.from &&
      last.from === one.to + 1 &&
      isAnyAt(view, one.to, COMMA_AND),
  );
}
