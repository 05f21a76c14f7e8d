import { anyOf } from '../text/any-of.ts';
import { isAny, lowerOf } from '../text/token-at.ts';
import { type Mention, onlyParty } from '../who/mention.ts';
import type { Scene } from '../who/scene.ts';

const NO_OFFICE = anyOf(
  'former|retired|ex|opposition|dissident|exiled|candidate|nominee|hopeful|contender|challenger',
);

type Read = Pick<Scene, 'tokens'>;

/** "Former U.S. Secretary of State …", "the Kenyan opposition leader …", "Ann Soto, a former minister". */
export const isOutOfOffice = (read: Read, one: Mention): boolean =>
  [one.from - 1, one.from, one.from + 1, one.from + 2].some(
    (at) => at < one.to && isOfNone(read, at),
  ) || isApposed(read, one);

const isOfNone = ({ tokens }: Read, at: number): boolean => isAny(tokens, at, NO_OFFICE);

/** In tokens: ", a former", ", the Kenyan opposition". */
const APPOSED = 4;

/** What tells of no noun beside a name: ", whose former lawyer", ", facing a challenger". */
const NO_NOUN = /^(?:who|whose|whom|which|of|in|to|by|with|for|on|at|[a-z]+ing|[,.])$/;

/** Whether the words behind the comma that follows a name say that he is in no office, and none that he holds is known. */
function isApposed(read: Read, one: Mention): boolean {
  const { from, to, kind } = one;
  const comma = commaIn(read, from, to);
  if (kind !== 'person' || comma === -1) return false;
  for (let at = comma + 1; at <= comma + APPOSED; at++) {
    if (isOfNone(read, at)) return !isServing(read, one, { comma, at });
    if (NO_NOUN.test(lowerOf(read.tokens, at))) return false;
  }
  return false;
}

function commaIn({ tokens }: Read, from: number, to: number): number {
  for (let at = from; at <= to; at++) if (tokens[at]?.text === ',') return at;
  return -1;
}

/** "Foreign Minister Ann Soto, a former judge": by the words before the comma, or as somebody known to hold another office. */
function isServing(
  { tokens }: Read,
  one: Mention,
  { comma, at }: { readonly comma: number; readonly at: number },
): boolean {
  const noun = onlyParty(one)?.office?.toLowerCase().split(' ').at(-1);
  const stands = (from: number, to: number) =>
    tokens.slice(from, to).some(({ lower }) => lower === noun);
  if (noun === undefined) return false;
  return stands(one.from, comma) || (comma === one.to && !stands(at, at + APPOSED));
}
