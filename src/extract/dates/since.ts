import { parseEdtf } from '../../../events/edtf.ts';
import { anyOf } from '../text/any-of.ts';
import { type DateExpression, type DateLook, type DateReader, past, wordAt } from './expression.ts';
import { readStart } from './starts.ts';

const BRACKET = anyOf('(?:|[.,;)])');

/** "since 2014", "since last March": open from there on. */
export const since: DateReader = (look, at) => {
  if (wordAt(look, at) !== 'since') return undefined;
  const start = readStart(look, at + 1);
  if (!start?.edtf) return sinceThen(look, at);
  const edtf = `${start.edtf.split('/')[0]}/..`;
  if (!parseEdtf(edtf).ok) return undefined;
  return {
    from: at,
    to: start.to,
    edtf,
    basis: start.basis,
    extent: 'span',
    isOpen: true,
    parts: [start],
  };
};

/** Past "since then", "since that day", "ever since". */
function endOfThen(look: DateLook, at: number): number | undefined {
  const next = wordAt(look, at + 1);
  const to = next === 'that' ? past(look, at + 2, /^(?:day|time|month|year|date)$/) : at + 2;
  if (next === 'then' || to > at + 2) return to;
  const isEver = wordAt(look, at - 1) === 'ever' && BRACKET.has(next);
  return isEver ? at + 1 : undefined;
}

/** "since then", "since that day": open from what the text named last, where that was just before. */
function sinceThen(look: DateLook, at: number): DateExpression | undefined {
  const { told } = look;
  const to = endOfThen(look, at);
  if (to === undefined) return undefined;
  const start = told.isRecent ? told.last?.replace(/\/(?:\.\.)?$/, '') : undefined;
  const edtf = `${start}/..`;
  const isKnown = start !== undefined && !start.includes('/') && parseEdtf(edtf).ok;
  return {
    from: at,
    to,
    edtf: null,
    basis: 'relative',
    extent: 'span',
    isOpen: true,
    ...(isKnown ? { asTold: edtf } : {}),
  };
}
