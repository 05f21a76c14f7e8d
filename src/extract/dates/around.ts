import { anyOf } from '../text/any-of.ts';
import { type DateLook, type DateReader, wordAt } from './expression.ts';
import { readEnd } from './ranges.ts';

/** Words that make a date a rough one; "about" only where no talk is about it. */
const ROUGH = anyOf('around|circa|approximately|roughly');
const BEFORE_ABOUT = anyOf('in|on|from|since|of|or|by|until');

/** "around 10 November", "circa 1950", "in about 2015", "on or about 3 May": about then. */
export const around: DateReader = (look, at) => {
  const isAbout = wordAt(look, at) === 'about' && BEFORE_ABOUT.has(wordAt(look, at - 1));
  if (!isAbout && !ROUGH.has(wordAt(look, at))) return undefined;
  const found = readEnd(look, at + 1) ?? bareYear(look, at + 1);
  if (!found?.edtf || found.basis === 'relative' || !PLAIN.test(found.edtf)) return undefined;
  return { ...found, from: at, edtf: `${found.edtf}~`, isLoose: false };
};

const PLAIN = /^\d{3}[\dX](?:-\d\d){0,2}$/;

/** "around 2014": a year where nothing follows that is counted. */
function bareYear(look: DateLook, at: number) {
  const isYear = /^(?:19|20)\d\d$/.test(wordAt(look, at)) && look.tokens[at + 1]?.kind !== 'word';
  return isYear
    ? ({ from: at, to: at + 1, edtf: wordAt(look, at), basis: 'stated', extent: 'within' } as const)
    : undefined;
}
