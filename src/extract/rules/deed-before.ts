import type { Frame } from '../grammar/frame.ts';
import { isAnyAt, lowerAt, type Range, type SentenceView } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { countriesOf } from './rule.ts';
import { namedAt, type Targets } from './targets.ts';

const HARD = anyOf('criticise|accuse|oppose');
const POINTING = anyOf('the|that|this|these|those|such');
/** Adjectives between the article and the noun, at most. */
const MODIFIERS = 3;

/** "stated that the launch was regrettable", in what an office tells: of whoever the text told to have done that. */
export function deedBefore(
  { view }: Frame,
  act: string | undefined,
  { from, to }: Range,
  own: readonly (string | null)[],
): Targets | undefined {
  if (view.scene.publisher === null || !HARD.has(act ?? '')) return undefined;
  for (let noun = from + 1; noun < to; noun++) {
    if (!isAlone(view, noun)) continue;
    const doers = view.scene.memory.deeds.doersOf(lowerAt(view, noun));
    if (countriesOf(doers).some((country) => !own.includes(country))) return namedAt(doers, noun);
  }
  return undefined;
}

/** "the launch was", "this latest test.": nothing behind the noun tells whose it is. */
function isAlone(view: SentenceView, noun: number): boolean {
  if (!isAnyAt(view, noun + 1, ENDS)) return false;
  let at = noun - 1;
  while (noun - at < MODIFIERS && !isAnyAt(view, at, POINTING) && !isAnyAt(view, at, TIE)) at--;
  return isAnyAt(view, at, POINTING);
}

const TIE = anyOf('of|in|on|by|against|with|from|to|at|for|and|,');
const ENDS = anyOf(
  '[.,;:]|is|are|was|were|has|had|as|but|which|constitutes?|constituted|violates?|violated|could|would|may|might',
);
