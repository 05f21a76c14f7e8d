import type { Frame } from '../grammar/frame.ts';
import { frameWith } from '../grammar/frame-with.ts';
import { isAnyAt } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import type { Party } from '../who/mention.ts';
import { partiesOf } from '../who/mention.ts';
import { fightersOf } from './fighters.ts';

const FIGHT = anyOf(
  'clash|clashes|fighting|skirmish|skirmishes|battle|battles|firefight|gunbattle|exchange|shelling',
);

/**
 * The two states in whose fighting somebody came to harm, both of whom fought: Eritrea and Djibouti in "Ten people died
 * in clashes between Eritrean and Djiboutian troops". None where the words of the verb end in no fight.
 */
export function foughtBetween(frame: Frame): readonly Party[] {
  const { view, verb } = frame;
  const at = verb.to - 1;
  if (at <= verb.at || !isAnyAt(view, at, FIGHT)) return [];
  const sense = { ...verb.sense, base: 'clash', detail: 'force' };
  return partiesOf(fightersOf(frameWith(frame, { verb: { ...verb, at, sense } })));
}
