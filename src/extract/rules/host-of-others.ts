import type { Frame } from '../grammar/frame.ts';
import { leadIn, lowerAt, mentionsWithin } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { partiesOf } from '../who/mention.ts';
import { countriesOf } from './rule.ts';

const HOSTING = anyOf('host|mediate|broker|facilitate|chair|sponsor');

/** "Peru will host talks between Chad and Mali": whether those who meet are two others. */
export function isHostOfOthers({ view, verb, clause }: Frame): boolean {
  if (!HOSTING.has(verb.sense.base)) return false;
  const behind = mentionsWithin(view, { from: verb.to - 1, to: clause.to });
  const first = behind.findIndex(({ from }) => lowerAt(view, leadIn(view, from)) === 'between');
  return first !== -1 && countriesOf(partiesOf(behind.slice(first))).length > 1;
}
