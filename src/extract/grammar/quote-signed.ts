import { anyOf } from '../text/any-of.ts';
import type { Quoted } from '../text/quotes.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/token.ts';
import { tokenAt } from '../text/token-at.ts';
import { type Mention, onlyParty, type Party } from '../who/mention.ts';
import { mentionsIn } from '../who/mentions.ts';
import { type Scene, wordsOf } from '../who/scene.ts';
import { endOfQuote, sentenceIndex, startOfQuote } from './quote-bounds.ts';

const STOP_COLON = anyOf('[.:]');

const DASH = anyOf('[-–—―~]');
const ENDED = /[.!?…]$/;
/** In tokens: "- The Honourable Ana Soto, Minister of Foreign Affairs and …". */
const LONGEST = 30;
const LONGEST_NAME = 7;
/** In tokens: "The Right Honourable" before a name. */
const STYLES = 4;
/** Paragraphs of one quotation. */
const MOST = 8;
const INNER = anyOf("the|of|and|for|on|to|in|de|da|la|von|van|al|bin|,|\\.|-|\\(|\\)|&|'s|['’]");

/**
 * Who signs each quotation that is a paragraph of its own, or the paragraphs before the last of it: "…" and, in the line behind
 * it, "— Ana Soto, Foreign Minister", or a name and, in the next line, an office. Null where a dash leads to somebody else.
 */
export const signatures =
  (scene: Scene, sentences: readonly Sentence[], quotes: readonly Quoted[]) =>
  (index: number): Party[] | null | undefined => {
    for (let at = index; at < index + MOST; at++) {
      const [quote, next] = [quotes[at], quotes[at + 1]];
      if (!quote || !ENDED.test(scene.text.charAt(quote.end - 1))) return undefined;
      const end = endOfQuote(scene.tokens, quote);
      if (next && startOfQuote(scene.tokens, next) <= end) continue;
      return signerAt(scene, sentences, end);
    }
    return undefined;
  };

function signerAt(
  scene: Scene,
  sentences: readonly Sentence[],
  at: number,
): Party[] | null | undefined {
  const { tokens } = scene;
  const index = sentenceIndex(sentences, at);
  const line = sentences[index];
  const isDashed = DASH.has(tokens[at]?.text ?? '');
  if (!line || (!isDashed && line.from !== at)) return undefined;
  const from = isDashed ? at + 1 : at;
  const to = endOfName(scene, { ...line, from }, sentences[index + 1]);
  if (!isTitles(tokens, from, to)) return undefined;
  const signer = somebodyIn(scene, { ...line, from, to });
  if (!signer) return isDashed ? null : undefined;
  return signedBy(scene, from, signer);
}

function signedBy(scene: Scene, from: number, signer: Mention): Party[] | undefined {
  const party = onlyParty(signer);
  if (!party?.country) return undefined;
  return [{ ...party, person: party.person ?? nameBefore(scene, from, signer.from) }];
}

const somebodyIn = (scene: Scene, line: Sentence): Mention | undefined =>
  mentionsIn(scene, line).find(
    ({ kind, isOwner, from }) => kind === 'person' && !isOwner && from - line.from <= STYLES,
  );

/** "Luis Vega, " before an office. */
function nameBefore(scene: Scene, from: number, end: number): string | null {
  const to = tokenAt(scene.tokens, end - 1)?.text === ',' ? end - 1 : end;
  const isName = scene.tokens.slice(from, to).every(({ capital }) => capital);
  return isName && to - from > 1 && to - from < 4 ? wordsOf(scene, from, to) : null;
}

/** Where a signature ends: with its line, or with the next where the first is a name alone. */
function endOfName({ tokens }: Scene, { from, to }: Sentence, next: Sentence | undefined): number {
  const isName =
    to - from <= LONGEST_NAME && !tokens.slice(from, to).some(({ text }) => text === ',');
  return isName && next && isTitles(tokens, next.from, next.to) ? next.to : to;
}

/** Names and offices alone, which end in no full stop. */
const isTitles = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from >= 2 &&
  to - from <= LONGEST &&
  tokens.slice(from, to).every(({ capital, lower }) => capital || INNER.has(lower)) &&
  !STOP_COLON.has(tokenAt(tokens, to - 1)?.text ?? '');
