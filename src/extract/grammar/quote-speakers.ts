import { anyOf } from '../text/any-of.ts';
import type { Quoted } from '../text/quotes.ts';
import type { Sentence } from '../text/sentences.ts';
import { isAny, tokenAt } from '../text/token-at.ts';
import { mentionsIn } from '../who/mentions.ts';
import { type Scene, withOther } from '../who/scene.ts';
import { unlearning } from '../who/unlearning.ts';
import { isForAll } from './for-all.ts';
import { announcerIn } from './quote-announced.ts';
import { endOfQuote, sentenceAt, startOfQuote } from './quote-bounds.ts';
import { signatures } from './quote-signed.ts';
import { type Found, isSaying, LETTERS, nearestTo, opensWithStranger } from './sayer-near.ts';

/** How far from its quotation a verb of saying stands, in tokens. */
const REACH = 14;
/** In tokens: "The message reads". */
const NEAR = 4;

/**
 * Who says each quotation, by the words around it: `"…," said X`, `"…," the President noted`, `X said: "…"`, and both where X
 * and Y or "the two ministers" say it. Null where somebody says it who stands for no state.
 */
export function quoteSpeakers(
  told: Scene,
  sentences: readonly Sentence[],
  quotes: readonly Quoted[],
): (sentence: Sentence) => Quoting {
  const scene = withOther(told, { memory: unlearning(told.memory) });
  const starting = new Map<number, number[]>();
  const signing = signatures(scene, sentences, quotes);
  let at = 0;
  for (const [index, quote] of quotes.entries()) {
    while (at < sentences.length - 1 && endOf(scene, sentences[at]) <= quote.start) at++;
    const from = sentences[at]?.from ?? 0;
    starting.set(from, [...(starting.get(from) ?? []), index]);
  }
  const heard = (sentence: Sentence, index: number): Quoting | undefined => {
    const quote = quotes[index];
    if (!quote) return undefined;
    const told = { sentence, quote };
    const by = speakerOf(scene, sentences, told);
    if (by !== undefined)
      return { by, isToAll: isForAll(scene, lineBefore(scene, sentences, told)) };
    const signer = signing(index);
    return signer === undefined ? undefined : { by: signer, isToAll: true };
  };
  return (sentence) => {
    for (const index of starting.get(sentence.from) ?? []) {
      const found = heard(sentence, index);
      if (found) return found;
    }
    return { by: undefined, isToAll: false };
  };
}

/** Who is quoted, and whether what he says is meant for the public: signed, or said to those who ask. */
export interface Quoting {
  readonly by: Found;
  readonly isToAll: boolean;
}

interface Heard {
  readonly sentence: Sentence;
  readonly quote: Quoted;
}

function speakerOf(
  scene: Scene,
  sentences: readonly Sentence[],
  { sentence, quote }: Heard,
): Found {
  const after = speakerAfter(scene, sentences, quote);
  if (isOfStranger(scene, sentences, { sentence, quote })) return null;
  if (after !== undefined) return after;
  const before = speakerBefore(scene, sentence, quote);
  if (before !== undefined) return before;
  const line = lineBefore(scene, sentences, { sentence, quote });
  const announcer = announcerIn(scene, line, startOfQuote(scene.tokens, quote));
  return announcer ? [announcer] : writerOf(scene, sentence, quote);
}

/** `Ann Soto noted their struggle. "…," she said`: who was heard just before, and stands for no state. */
function isOfStranger(scene: Scene, sentences: readonly Sentence[], heard: Heard): boolean {
  const tag = endOfQuote(scene.tokens, heard.quote);
  const isPronoun = [0, 1, 2].some((next) => isAny(scene.tokens, tag + next, HE_SHE));
  const line = isPronoun ? sentenceAt(sentences, heard.sentence.from - 1) : undefined;
  return line !== undefined && opensWithStranger(scene, line);
}

const HE_SHE = anyOf('he|she');

/** The sentence in which a quotation begins, if words of it stand before, else the one before it. */
const lineBefore = (
  { tokens }: Scene,
  sentences: readonly Sentence[],
  { sentence, quote }: Heard,
): Sentence | undefined =>
  startOfQuote(tokens, quote) > sentence.from ? sentence : sentenceAt(sentences, sentence.from - 1);

const endOf = ({ tokens }: Scene, sentence: Sentence | undefined): number =>
  tokens[(sentence?.to ?? 1) - 1]?.end ?? 0;

function speakerAfter(scene: Scene, sentences: readonly Sentence[], quote: Quoted): Found {
  const from = endOfQuote(scene.tokens, quote);
  const last = sentenceAt(sentences, from);
  if (!last || from >= last.to) return undefined;
  if (last.paragraph !== sentenceAt(sentences, from - 1)?.paragraph) return undefined;
  const to = Math.min(last.to, from + REACH);
  return nearestTo(scene, from, to, mentionsIn(scene, { ...last, from, to }));
}

function speakerBefore(scene: Scene, sentence: Sentence, quote: Quoted): Found {
  const to = startOfQuote(scene.tokens, quote);
  const from = Math.max(sentence.from, to - 2 * REACH);
  if (to <= from) return undefined;
  const mentions = mentionsIn(scene, { ...sentence, from, to });
  // "On reports that Chad was hit, the Minister said:"
  const last = tokenAt(scene.tokens, to - 1)?.text === ':' ? to - 2 : from;
  return nearestTo(scene, isSaying(scene, last) ? last : from, to, mentions);
}

/** "The message reads, in part: …": whoever was told to have sent it. */
function writerOf(scene: Scene, { from }: Sentence, quote: Quoted): Found {
  const to = startOfQuote(scene.tokens, quote);
  for (let at = from; at < Math.min(to, from + NEAR); at++) {
    if (isAny(scene.tokens, at, LETTERS)) {
      const writer = scene.memory.subject();
      return writer && [writer];
    }
  }
  return undefined;
}
