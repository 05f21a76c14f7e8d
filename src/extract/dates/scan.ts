import { bears, MARK } from '../text/mark.ts';
import type { Token } from '../text/token.ts';
import type { DateExpression, DateLook } from './expression.ts';
import { isOfReferredPaper } from './of-paper.ts';
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
    at = time === look.to ? time : Math.max(at, time - REACH);
    const next = readAt(look, at);
    if (next) note(look, next, found);
    at = next?.to ?? at + 1;
  }
  look.told.endSentence();
  return found;
}

function note(look: DateLook, next: DateExpression, found: DateExpression[]): void {
  const { told } = look;
  const isLoose = next.isLoose === true || isOfReferredPaper(look, next.from);
  const one = inOneShape(next, isLoose);
  found.push(one);
  told.note(one.parts?.length === 1 ? (one.parts[0] ?? one) : one);
}

/** An expression made as every other one is, whoever read it: the engine reads what has one shape fastest. */
const inOneShape = (read: DateExpression, isLoose: boolean): DateExpression => {
  const { from, to, edtf, basis, extent, offset, asTold, isOpen, isAside, parts } = read;
  return { from, to, edtf, basis, extent, offset, asTold, isOpen, isLoose, isAside, parts };
};

/** In tokens, from where an expression begins to the first word in it that tells of time: "the first, second and third of May". */
const REACH = 20;

/** The next token that tells of time; where the sentence ends, if none does: most sentences have none. */
function timeFrom({ tokens, to }: DateLook, from: number): number {
  let at = from;
  while (at < to && !tellsTime(tokens[at])) at++;
  return at;
}

/** A small number says when only beside a month or unit, but for the tens of a decade: "the early 90s". */
const tellsTime = (token: Token | undefined): boolean =>
  token?.kind === 'number' ? !COUNTING.test(token.text) : bears(token, MARK.time);

const COUNTING = /^(?![3-9]0$)\d{1,3}$/;

function readAt(look: DateLook, at: number): DateExpression | undefined {
  for (const read of readersAt(look.tokens, at)) {
    const found = read(look, at);
    if (found && found.to > at && found.to <= look.to) return found;
  }
  return undefined;
}
