import type { Frame } from '../grammar/frame.ts';
import { isAnyAt, lowerAt } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import type { Party } from '../who/mention.ts';
import { countriesOf } from './rule.ts';

const HIM_HER = anyOf('him|her');

const BEHIND =
  /^(?:[.,;)]|in|at|on|for|during|to|today|yesterday|this|here|and|as|with|upon|after|before)$/;

/** "received him today", "met with her": the last person named of another state than those who act. */
export function pronounGuest({ view, verb }: Frame, hosts: readonly Party[]): readonly Party[] {
  const at = lowerAt(view, verb.to) === 'with' ? verb.to + 1 : verb.to;
  const isPronoun = isAnyAt(view, at, HIM_HER) && BEHIND.test(lowerAt(view, at + 1));
  const own = countriesOf(hosts);
  if (!isPronoun || own.length !== 1) return [];
  const person = view.scene.memory.lastPerson(
    ({ country }) => country !== null && !own.includes(country),
  );
  return person ? [person] : [];
}
