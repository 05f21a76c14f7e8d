import type { Sentence } from '../text/sentences.ts';
import type { Party } from '../who/mention.ts';
import type { Scene } from '../who/scene.ts';
import type { Quoting } from './quote-speakers.ts';

/** Keeps who is quoted in a sentence: whose turn it is in a transcript, else whom the words around tell; null is somebody who stands for no state. */
export function hear(
  { memory, publisher, isQuoted }: Scene,
  sentence: Sentence,
  inTurn: Party | null | undefined,
  quoted: (sentence: Sentence) => Quoting,
): void {
  const { from, to } = sentence;
  const { by, isToAll } =
    inTurn === undefined ? quoted(sentence) : { by: inTurn && [inTurn], isToAll: false };
  if (by !== undefined) memory.speakers.keep(by ?? [], to, isToAll);
  else if (!publisher) memory.speakers.listens(from, isQuoted(from + 1));
}
