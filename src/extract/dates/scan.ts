import type { DateExpression, DateLook } from './expression.ts';
import { readersAt } from './readers.ts';

/** Years around which there are others, before and after. */
const HAS_ROOM = /^[1-8]\d{3}-/;

/** Every expression of time in a sentence, in order, none inside another; what it names is told to later ones. */
export function datesIn(look: DateLook): readonly DateExpression[] {
  if (!HAS_ROOM.test(look.publishedOn)) return [];
  const found: DateExpression[] = [];
  for (let at = look.from; at < look.to; ) {
    const next = readAt(look, at);
    if (next && next.to > at) {
      found.push(next);
      look.told.note(next.parts?.length === 1 ? (next.parts[0] ?? next) : next);
      at = next.to;
    } else at++;
  }
  look.told.endSentence();
  return found;
}

function readAt(look: DateLook, at: number): DateExpression | undefined {
  for (const read of readersAt(look.tokens, at)) {
    const found = read(look, at);
    if (found && found.to <= look.to) return found;
  }
  return undefined;
}
