import { anyOf } from '../text/any-of.ts';
import { elementAt } from '../text/element-at.ts';
import { isRule } from '../text/rule-line.ts';
import type { Sentence } from '../text/sentences.ts';
import { isAny } from '../text/token-at.ts';
import type { Party } from '../who/mention.ts';
import type { Scene } from '../who/scene.ts';
import { behindHeading, labelOf } from './labels.ts';

/** A transcript as its speakers' labels divide it. */
export interface Turns {
  /** The sentences without their labels. */
  readonly sentences: readonly Sentence[];
  /** Who speaks each sentence: null is nobody who stands for a state; undefined where it is no turn of a transcript. */
  readonly speakers: readonly (Party | null | undefined)[];
  /** Whether a token is spoken by somebody who stands for a state. */
  readonly isSpoken: (token: number) => boolean;
  /** Those of two states who speak in turn, one of each; nobody where there are more or fewer states. */
  readonly sides: readonly Party[];
}

const FEWEST_LABELS = 2;

/** Divides a transcript: "PRESIDENT MACRON: …", "Q: …", "Minister Lavrov: …". A text with fewer labels is none. */
export function turnsOf(scene: Scene, sentences: readonly Sentence[]): Turns {
  const known = new Map<string, Party>();
  const asking = askingParagraphs(scene, sentences);
  const found = sentences.map((sentence, at) => {
    const isHeaded =
      isRule(scene.tokens, elementAt(sentences, at - 1)?.from ?? -1) ||
      opensTranscript(scene, sentence);
    const own = isHeaded ? behindHeading(scene.tokens, sentence) : sentence;
    return labelOf(scene, own, { known, asks: asking.has(sentence.paragraph) });
  });
  const hasOffice = found.some((label) => label?.by === 'office');
  const labels = found.map((label, at) =>
    label?.by === 'name' && (hasOffice || asking.has(sentences[at]?.paragraph ?? -1))
      ? { ...label, speaker: null }
      : label,
  );
  const sure = labels.filter((label) => label?.isSure).length;
  if (sure < FEWEST_LABELS)
    return {
      sentences,
      speakers: sentences.map(() => undefined),
      isSpoken: () => false,
      sides: [],
    };
  let speaker: Party | null | undefined;
  const speakers = labels.map((label) => {
    if (label) speaker = label.speaker;
    return speaker;
  });
  const spoken = spokenTokens(sentences, speakers);
  return {
    sentences: sentences.map(({ from, to, paragraph }, at) => ({
      from: labels[at]?.end ?? from,
      to,
      paragraph,
    })),
    speakers,
    isSpoken: (token) => spoken.has(token),
    sides: sidesOf(speakers),
  };
}

/** "Beginning of the talks President Ann Lee: …". */
const opensTranscript = ({ tokens }: Scene, { from }: Sentence): boolean =>
  isAny(tokens, from, OPENING) && isAny(tokens, from + 1, OF_FROM);

const OPENING = anyOf('beginning|excerpts?|transcript|opening');
const OF_FROM = anyOf('of|from');

function sidesOf(speakers: Turns['speakers']): readonly Party[] {
  const sides = new Map<string, Party>();
  for (const speaker of speakers)
    if (speaker?.country && !sides.has(speaker.country)) sides.set(speaker.country, speaker);
  return sides.size === 2 ? [...sides.values()] : [];
}

/** The numbers of the paragraphs that hold a question. */
function askingParagraphs({ tokens }: Scene, sentences: readonly Sentence[]): ReadonlySet<number> {
  const asking = new Set<number>();
  for (const { from, to, paragraph } of sentences)
    for (let at = from; at < to; at++) if (tokens[at]?.text === '?') asking.add(paragraph);
  return asking;
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
