import { termOn } from '../officials.ts';
import { anyOf } from '../text/any-of.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/token.ts';
import { isAmong, tokenAt } from '../text/token-at.ts';
import { type Party, partyOf } from '../who/mention.ts';
import { mentionsIn } from '../who/mentions.ts';
import { type Scene, withOther, wordsOf } from '../who/scene.ts';
import { unlearning } from '../who/unlearning.ts';
import { isMediaLabel } from './media-label.ts';
import { isName, type Spokesperson, spokespersonAt } from './spokesperson-label.ts';

const BRACKET = anyOf('[([]');
const QUOTE_BRACKET = anyOf('["“(<]');

/** The name before a colon at the head of what somebody says. */
export interface Label {
  /** The token after the colon. */
  readonly end: number;
  readonly words: string;
  readonly speaker: Party | null;
  /** It is surely a speaker's: an official's name, or a journalist's part. */
  readonly isSure: boolean;
  /** How a spokesperson is labelled: a name alone may be a journalist's. */
  readonly by?: Spokesperson['by'];
}

/** In tokens: what is longer before a colon is no label. */
const LONGEST = 40;
const INNER = anyOf(
  "of|the|and|for|to|de|del|da|al|bin|von|van|der|\\.|,|-|\\(|\\)|'s|retranslated|via|through|interpreter",
);
/** Those who ask, lead and translate. */
const PARTS = new Set(
  'q question journalist reporter correspondent remark moderator host interpreter translator operator participant'.split(
    ' ',
  ),
);
/** Whoever answers for the publisher. */
const ANSWERS = new Set(['a', 'answer', 'reply']);

interface Hearing {
  /** Those who were labelled, by surname. */
  readonly known: Map<string, Party>;
  /** Whether its paragraph holds a question. */
  readonly asks: boolean;
}

/** The label with which a sentence begins, if it begins with one. */
export function labelOf(
  scene: Scene,
  sentence: Sentence,
  { known, asks }: Hearing,
): Label | undefined {
  const asked = bracketedEnd(scene.tokens, sentence);
  if (asked !== undefined) return { end: asked, words: '', speaker: null, isSure: true };
  const colon = colonAfter(scene.tokens, sentence);
  if (colon === undefined) return undefined;
  const { from } = sentence;
  const words = wordsOf(scene, from, colon).toLowerCase();
  const base = { end: colon + 1, words };
  if (PARTS.has(words) || isMediaLabel(scene, from, colon))
    return { ...base, speaker: null, isSure: true };
  if (ANSWERS.has(words)) return { ...base, speaker: scene.publisher, isSure: true };
  const party = speakerIn(scene, { ...sentence, to: colon }) ?? known.get(lastWord(words));
  if (party?.person) known.set(lastWord(party.person.toLowerCase()), party);
  if (party) return { ...base, speaker: party, isSure: true };
  const spokesperson = spokespersonAt(scene, from, colon);
  if (spokesperson)
    return { ...base, speaker: spokesperson.party, isSure: true, by: spokesperson.by };
  return isSomebody(scene, from, colon, asks)
    ? { ...base, speaker: null, isSure: false }
    : undefined;
}

/** "Pavel Orlov", and "Pavel" where he asks. */
const isSomebody = ({ tokens }: Scene, from: number, colon: number, asks: boolean): boolean =>
  (asks && colon === from + 1) || isName(tokens, from, colon);

const lastWord = (words: string): string => words.split(/\s+/).at(-1) ?? '';

/** The colon of a label: behind capitalised words alone, before what somebody says. */
function colonAfter(tokens: readonly Token[], { from, to }: Sentence): number | undefined {
  let at = from;
  const last = Math.min(to - 1, from + LONGEST);
  while (at < last && isInLabel(tokens[at], at === from)) at++;
  return at > from && tokens[at]?.text === ':' && isSpeech(tokens[at + 1]) ? at : undefined;
}

/** A sentence from the label on that stands behind a heading: "Beginning of the talks President Ann Lee: …". */
export function behindHeading(tokens: readonly Token[], sentence: Sentence): Sentence {
  const last = Math.min(sentence.to, sentence.from + LONGEST_HEADING);
  let colon = sentence.from;
  while (colon < last && tokens[colon]?.text !== ':') colon++;
  if (tokens[colon]?.text !== ':') return sentence;
  let from = colon;
  while (from > sentence.from && isInLabel(tokenAt(tokens, from - 1), false)) from--;
  while (from < colon && tokens[from]?.capital !== true) from++;
  return { ...sentence, from };
}

/** In tokens, with the label. */
const LONGEST_HEADING = 60;

/** "(Ali Khan, The Daily):", who asks. */
function bracketedEnd(tokens: readonly Token[], { from, to }: Sentence): number | undefined {
  if (!BRACKET.has(tokens[from]?.text ?? '') || !tokens[from + 1]?.capital) return undefined;
  for (let at = from + 2; at < Math.min(to - 1, from + LONGEST); at++) {
    const isClosed = /^[)\]]$/.test(tokens[at]?.text ?? '');
    if (isClosed) return tokens[at + 1]?.text === ':' ? at + 2 : undefined;
  }
  return undefined;
}

const isInLabel = (token: Token | undefined, isFirst: boolean): boolean =>
  token?.capital === true || (!isFirst && isAmong(token, INNER));

const isSpeech = (token: Token | undefined): boolean =>
  token !== undefined && (token.capital || QUOTE_BRACKET.has(token.text));

/** The official whom the words of a label name; the sites of some offices write name and office twice there. */
const speakerIn = (scene: Scene, label: Sentence): Party | undefined =>
  knownIn(scene, label) ??
  mentionsIn(withOther(scene, { memory: unlearning(scene.memory) }), label)
    .filter(({ kind }) => kind === 'person')
    .flatMap(({ parties }) => parties)
    .find(({ person, country }) => person !== null && country !== null);

/** Somebody of the table of officials, by first and last name. */
function knownIn({ tokens, lexicon, publishedOn }: Scene, label: Sentence): Party | undefined {
  for (let at = label.from; at < label.to - 1; at++) {
    const found = lexicon.officials.byName.at(tokens, at);
    const term = found && found.to > at + 1 ? termOn(found.value, publishedOn) : undefined;
    if (term) return partyOf(term.country, { person: term.name, office: term.office });
  }
  return undefined;
}
