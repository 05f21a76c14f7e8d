import { anyOf } from '../text/any-of.ts';
import { type DateReader, expression, past, wordAt } from './expression.ts';
import { monthNamed } from './nth-weekdays.ts';
import { numberAt, ordinalAt } from './numbers.ts';

const LAST = anyOf('last|final|opening|closing');
const STRETCH = anyOf('weeks?|days|half|fortnight');
const OF_IN = anyOf('of|in');

/** "the first week of April", "the last days of the month", "the first two weeks of March": that month, and no week of it. */
export const stretchOfMonth: DateReader = (look, at) => {
  const start = past(look, at, /^the$/);
  const which = LAST.has(wordAt(look, start)) ? start + 1 : ordinalAt(look, start)?.to;
  if (which === undefined) return undefined;
  const unit = numberAt(look, which)?.to ?? which;
  if (!STRETCH.has(wordAt(look, unit)) || !OF_IN.has(wordAt(look, unit + 1))) return undefined;
  const whole = monthNamed(look, unit + 2);
  if (!whole?.edtf || !MONTH.test(whole.edtf)) return undefined;
  return expression(at, whole.to, whole.edtf, whole.basis);
};

const MONTH = /^\d{4}-\d\d$/;
