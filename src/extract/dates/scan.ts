import { bears, MARK } from '../text/mark.ts';
import type { DateExpression, DateLook } from './expression.ts';
import { readersAt } from './readers.ts';

/** Years around which there are others, before and after. */
const HAS_ROOM = /^[1-8]\d{3}-/;

/** Every expression of time in a sentence, in order, none inside another; what it names is told to later ones. */
export function datesIn(look: DateLook): readonly DateExpression[] {
  if (!HAS_ROOM.test(look.publishedOn)) return [];
  const found: DateExpression[] = [];
  let time = look.from;
  for (let at = look.from; at < look.to; ) {
    time = timeFrom(look, Math.max(time, at));
    if (time === look.to) break;
    at = Math.max(at, time - REACH);
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

/** In tokens, from where an expression begins to the first word in it that tells of time: "the first, second and third of May". */
const REACH = 20;

/** The next token that tells of time; where the sentence ends, if none does: most sentences have none. */
function timeFrom({ tokens, to }: DateLook, from: number): number {
  let at = from;
  while (at < to && tokens[at]?.kind !== 'number' && !bears(tokens[at], MARK.time)) at++;
  return at;
}

function readAt(look: DateLook, at: number): DateExpression | undefined {
  for (const read of readersAt(look.tokens, at)) {
    const found = read(look, at);
    if (found && found.to <= look.to) return found;
  }
  return undefined;
}
