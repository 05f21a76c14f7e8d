import type { Frame } from '../grammar/frame.ts';
import { hasWord, leadIn, lowerAt, mentionsWithin } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import type { Mention } from '../who/mention.ts';

const SHUTTING = anyOf('bar|ban|exclude|block|shut|lock|prohibit|forbid');
const FROM_OF = anyOf('from|of');
/** What only the state whose it is can shut. */
const GATES = anyOf(
  'ports?|harbou?rs?|waters|airspace|skies|territory|soil|markets?|shores|airports',
);

/** In tokens, from a state to the end of what it shuts: "Icelandic territorial waters". */
const REACH = 3;

/** Who shuts others out in the passive: the state of "Norwegian boats were barred from Icelandic ports"; else nobody. */
export function shutOutBy({ view, clause, verb }: Frame): readonly Mention[] {
  if (!SHUTTING.has(verb.sense.base)) return [];
  const found = mentionsWithin(view, { from: verb.at + 1, to: clause.to }).find(
    ({ from, to }) =>
      FROM_OF.has(lowerAt(view, leadIn(view, from))) &&
      (hasWord(view, { from: to, to: to + REACH }, GATES) || isLand(view, from)),
  );
  return found ? [found] : [];
}

/** "were barred from Iceland": from the state itself. */
const isLand = (view: Frame['view'], from: number): boolean =>
  lowerAt(view, from - 1) === 'from' &&
  view.mentions.some((one) => one.from === from && one.kind === 'state');
