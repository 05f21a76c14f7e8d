import { termOn } from '../officials.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/token.ts';
import { type Party, partyOf } from '../who/mention.ts';
import { mentionsIn } from '../who/mentions.ts';
import { type Scene, wordsOf } from '../who/scene.ts';
import { unlearning } from '../who/unlearning.ts';

/** A transcript as its speakers' labels divide it. */
export interface Turns {
  /** The sentences without their labels. */
  readonly sentences: readonly Sentence[];
  /** Who speaks each sentence: null is nobody who stands for a state; undefined where it is no turn of a transcript. */
  readonly speakers: readonly (Party | null | undefined)[];
  /** Whether a token is spoken by somebody who stands for a state. */
  readonly isSpoken: (token: number) => boolean;
}

interface Label {
  /** The token after the colon. */
  readonly end: number;
  readonly words: string;
  readonly speaker: Party | null;
  /** It is surely a speaker's: an official's name, or a journalist's part. */
  readonly isSure: boolean;
}

/** In tokens: what is longer before a colon is no label. */
const LONGEST = 20;
const FEWEST_LABELS = 2;
const INNER = new Set(
  'of the and for to de del da al bin von van der . , - ’ ( ) retranslated via through interpreter'.split(
    ' ',
  ),
);
/** Those who ask, lead and translate. */
const PARTS = new Set(
  'q question journalist reporter correspondent remark moderator host interpreter translator operator participant'.split(
    ' ',
  ),
);
/** Whoever answers for the publisher. */
const ANSWERS = new Set(['a', 'answer', 'reply']);

/** Divides a transcript: "PRESIDENT MACRON: …", "Q: …", "Minister Lavrov: …". A text with fewer labels is none. */
export function turnsOf(scene: Scene, sentences: readonly Sentence[]): Turns {
  const known = new Map<string, Party>();
  const labels = sentences.map((sentence) => labelOf(scene, sentence, known));
  const sure = labels.filter((label) => label?.isSure).length;
  if (sure < FEWEST_LABELS)
    return { sentences, speakers: sentences.map(() => undefined), isSpoken: () => false };
  let speaker: Party | null | undefined;
  const speakers = labels.map((label) => {
    if (label) speaker = label.speaker;
    return speaker;
  });
  const spoken = spokenTokens(sentences, speakers);
  return {
    sentences: sentences.map((one, at) => ({ ...one, from: labels[at]?.end ?? one.from })),
    speakers,
    isSpoken: (token) => spoken.has(token),
  };
}

function spokenTokens(
  sentences: readonly Sentence[],
  speakers: Turns['speakers'],
): ReadonlySet<number> {
  const spoken = new Set<number>();
  for (const [index, { from, to }] of sentences.entries()) {
    if (speakers[index]) for (let at = from; at < to; at++) spoken.add(at);
  }
  return spoken;
}

function labelOf(scene: Scene, sentence: Sentence, known: Map<string, Party>): Label | undefined {
  const colon = colonAfter(scene.tokens, sentence);
  if (colon === undefined) return undefined;
  const { from } = sentence;
  const words = wordsOf(scene, from, colon).toLowerCase();
  const base = { end: colon + 1, words };
  if (PARTS.has(words)) return { ...base, speaker: null, isSure: true };
  if (ANSWERS.has(words)) return { ...base, speaker: scene.publisher, isSure: true };
  const party = speakerIn(scene, { ...sentence, to: colon }) ?? known.get(lastWord(words));
  if (party?.person) known.set(lastWord(party.person.toLowerCase()), party);
  if (party) return { ...base, speaker: party, isSure: true };
  const spokesperson = spokespersonAt(scene, from, colon);
  if (spokesperson) return { ...base, speaker: spokesperson, isSure: true };
  return isName(scene.tokens, from, colon) ? { ...base, speaker: null, isSure: false } : undefined;
}

const MINISTRY =
  /^(?:foreign (?:minister|secretary)|minister for foreign affairs|secretary of state)$/i;
const TITLES = /^(?:mr|ms|mrs|miss)$/;

/** "MR. BOUCHER", "Mao Ning" in the briefing of a foreign ministry: whom the table of officials lacks speaks for it. */
function spokespersonAt(scene: Scene, from: number, colon: number): Party | undefined {
  const { publisher, tokens } = scene;
  if (!publisher || !MINISTRY.test(publisher.office ?? '')) return undefined;
  const isTitled = TITLES.test(tokens[from]?.lower ?? '');
  const first = isTitled ? from + (tokens[from + 1]?.text === '.' ? 2 : 1) : from;
  if (!isTitled && !isName(tokens, from, colon)) return undefined;
  const name = wordsOf(scene, first, colon);
  return partyOf(publisher.country, { person: inTitleCase(name), office: 'Spokesperson' });
}

const inTitleCase = (name: string): string =>
  name === name.toUpperCase()
    ? name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
    : name;

const lastWord = (words: string): string => words.split(/\s+/).at(-1) ?? '';

/** The colon of a label: behind capitalised words alone, before what somebody says. */
function colonAfter(tokens: readonly Token[], { from, to }: Sentence): number | undefined {
  let at = from;
  const last = Math.min(to - 1, from + LONGEST);
  while (at < last && isInLabel(tokens[at], at === from)) at++;
  return at > from && tokens[at]?.text === ':' && isSpeech(tokens[at + 1]) ? at : undefined;
}

const isInLabel = (token: Token | undefined, isFirst: boolean): boolean =>
  token?.capital === true || (!isFirst && INNER.has(token?.lower ?? ''));

const isSpeech = (token: Token | undefined): boolean =>
  token !== undefined && (token.capital || /^["“(<]$/.test(token.text));

/** The official whom the words of a label name; the sites of some offices write name and office twice there. */
const speakerIn = (scene: Scene, label: Sentence): Party | undefined =>
  knownIn(scene, label) ??
  mentionsIn({ ...scene, memory: unlearning(scene.memory) }, label)
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

/** "Pavel Orlov": first and last name of somebody who holds no office. */
const isName = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from >= 2 && to - from <= 4 && tokens.slice(from, to).every(({ capital }) => capital);
