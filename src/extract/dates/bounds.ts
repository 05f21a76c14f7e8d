import { parseEdtf } from '../../../events/edtf.ts';
import { anyOf } from '../text/any-of.ts';
import { isAmong } from '../text/token-at.ts';
import { type DateLook, type DateReader, past, wordAt } from './expression.ts';
import { readStart } from './starts.ts';

const UNTIL_TILL = anyOf('until|till|from');

const UP_TO = anyOf('before|until|till|by');
/** Counts how far it lies from the date: "days after 3 May". */
const MEASURE = anyOf('(?:hour|day|night|week|month|year)s?');

/** "before 5 November", "until 2019", "by the end of May": up to then. "After 5 November", "from 2014 on": from then on. */
export const bound: DateReader = (look, at) => {
  const start = openingAt(look, at);
  if (start === undefined || MEASURE.has(wordAt(look, at - 1))) return undefined;
  const inner = readStart(look, start);
  if (!inner?.edtf || inner.basis === 'relative') return undefined;
  const word = wordAt(look, at);
  const to = word === 'from' ? pastOn(look, inner.to) : inner.to;
  if (to === undefined || !isWhole(look, to)) return undefined;
  const edtf = openText(inner.edtf, UP_TO.has(word) || word === 'prior');
  if (!parseEdtf(edtf).ok) return undefined;
  const isSpan = UNTIL_TILL.has(word);
  return {
    from: at,
    to,
    edtf,
    basis: inner.basis,
    extent: isSpan ? 'span' : 'within',
    parts: [inner],
  };
};

/** The token behind the words that open a bound. */
function openingAt(look: DateLook, at: number): number | undefined {
  const word = wordAt(look, at);
  if (word === 'prior') return wordAt(look, at + 1) === 'to' ? at + 2 : undefined;
  if (word === 'after' || word === 'from') return at + 1;
  return UP_TO.has(word) ? at + 1 : undefined;
}

/** "from 2014 on", "from May onwards"; a start without it is one of a range, or of something to come. */
function pastOn(look: DateLook, at: number): number | undefined {
  const to = past(look, at, /^(?:on|onward|onwards)$/);
  return to > at && (wordAt(look, at) !== 'on' || isWhole(look, to)) ? to : undefined;
}

const GOES_ON = anyOf(
  'and|but|or|in|at|on|to|with|of|for|from|by|as|that|when|where|while|which|who|he|she|it|they|we|i|the|a|an|his|her|its|their|both|was|were|is|are|will|would|has|have|had|did|do|not|also|only|no|about|after|before',
);

/** Nothing follows that the date belongs to: not "after Tuesday's talks", "before the 2024 vote". */
function isWhole(look: DateLook, at: number): boolean {
  const next = at < look.to ? look.tokens[at] : undefined;
  if (wordAt(look, at) === "'s") return false;
  return next?.kind !== 'word' || next.capital || isAmong(next, GOES_ON);
}

/** As exact as the words; a rough end is as good as the whole of its month or year. */
function openText(edtf: string, isUpTo: boolean): string {
  const ends = edtf.replaceAll(/[~?]/g, '').split('/');
  return isUpTo ? `../${ends.at(-1)}` : `${ends[0]}/..`;
}
