import { anyOf } from '../text/any-of.ts';
import { type DateLook, type DateReader, noDate, past, wordAt } from './expression.ts';

const AGO_EARLIER = anyOf('ago|earlier|before');
const IN_DURING = anyOf('in|during|since|by|last|that');
const SPRING_SUMMER = anyOf('spring|summer|autumn|winter');

const UNIT = anyOf('days|weeks|months|years|decades|centuries');

const CENTURY = anyOf('century|generation');

/** "several years ago", "decades ago", "a century ago", "not so long ago", "in recent years", "in the spring": some other time, that no calendar shows. */
export const vague: DateReader = (look, at) => {
  const to = unknownAgo(look, at) ?? longAgo(look, at) ?? recent(look, at) ?? bareSeason(look, at);
  return to === undefined ? undefined : noDate(at, to);
};

function unknownAgo(look: DateLook, at: number): number | undefined {
  const start = past(look, past(look, at, /^a$/), /^(?:few|several|some|many|couple)$/);
  const unit = past(look, start, /^of$/);
  if (CENTURY.has(wordAt(look, start)) && wordAt(look, start + 1) === 'ago') return start + 2;
  const isUnit = UNIT.has(wordAt(look, unit)) || (start > at && wordAt(look, unit) === 'time');
  return isUnit && AGO_EARLIER.has(wordAt(look, unit + 1)) ? unit + 2 : undefined;
}

function longAgo(look: DateLook, at: number): number | undefined {
  const start = past(look, past(look, at, /^not$/), /^(?:so|very|too|that|all)$/);
  const to = past(look, past(look, start, /^that$/), /^long$/);
  return to > start && wordAt(look, to) === 'ago' ? to + 1 : undefined;
}

function recent(look: DateLook, at: number): number | undefined {
  const start = past(look, at, /^the$/);
  return wordAt(look, start) === 'recent' && UNIT.has(wordAt(look, start + 1))
    ? start + 2
    : undefined;
}

function bareSeason(look: DateLook, at: number): number | undefined {
  if (!IN_DURING.has(wordAt(look, at - 1))) return undefined;
  const start = past(look, at, /^the$/);
  return SPRING_SUMMER.has(wordAt(look, start)) || isFall(look, at, start) ? start + 1 : undefined;
}

/** "in the fall", not "in the fall of Saigon". */
const isFall = (look: DateLook, at: number, start: number): boolean =>
  start > at && wordAt(look, start) === 'fall' && wordAt(look, start + 1) !== 'of';
