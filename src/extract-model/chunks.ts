import type { Sentence } from '../extract/text/sentences.ts';
import type { Scene } from '../extract/who/scene.ts';
import { estimated } from './meter.ts';

/** A part of an article that is read at once: where it lies, and its paragraphs without furniture. */
export interface Chunk {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Cuts an article between paragraphs, and within one that is too long between sentences. */
export function chunksOf(
  scene: Pick<Scene, 'text' | 'tokens'>,
  story: readonly Sentence[],
  most: number,
): readonly Chunk[] {
  const chunks: Chunk[] = [];
  let open: Chunk | undefined;
  for (const piece of piecesOf(scene, story, most)) {
    const joined: Chunk = open
      ? { ...open, end: piece.end, text: `${open.text}\n\n${piece.text}` }
      : piece;
    if (open && estimated(joined.text) > most) {
      chunks.push(open);
      open = piece;
    } else open = joined;
  }
  return open ? [...chunks, open] : chunks;
}

/** Paragraphs, and sentences of those that are too long. */
function piecesOf(
  scene: Pick<Scene, 'text' | 'tokens'>,
  story: readonly Sentence[],
  most: number,
): readonly Chunk[] {
  const pieces: Chunk[] = [];
  for (let at = 0; at < story.length; ) {
    let end = at + 1;
    while (story[end] && story[end]?.paragraph === story[at]?.paragraph) end++;
    const paragraph = story.slice(at, end);
    const whole = sliceOf(scene, paragraph);
    if (estimated(whole.text) <= most) pieces.push(whole);
    else pieces.push(...paragraph.map((sentence) => sliceOf(scene, [sentence])));
    at = end;
  }
  return pieces;
}

function sliceOf(
  { text, tokens }: Pick<Scene, 'text' | 'tokens'>,
  sentences: readonly Sentence[],
): Chunk {
  const start = tokens[sentences[0]?.from ?? 0]?.start ?? 0;
  const end = tokens[(sentences.at(-1)?.to ?? 1) - 1]?.end ?? text.length;
  return { start, end, text: text.slice(start, end) };
}
