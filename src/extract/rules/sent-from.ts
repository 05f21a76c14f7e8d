import type { Frame } from '../grammar/frame.ts';
import { isAnyAt, lowerAt, mentionsWithin } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import type { Mention } from '../who/mention.ts';

const TO_INTO = anyOf('to|into|back|home');

/** From where a thing came that nobody named has sent: "The obelisk was shipped from Peru to Chile". */
export function sentFrom({ view, clause, verb }: Frame): readonly Mention[] {
  if (verb.sense.detail !== 'other') return [];
  const source = mentionsWithin(view, { from: verb.at, to: clause.to }).find(
    ({ from, to }) => lowerAt(view, from - 1) === 'from' && isAnyAt(view, to, TO_INTO),
  );
  return source ? [source] : [];
}
