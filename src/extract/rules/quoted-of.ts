import type { Frame } from '../grammar/frame.ts';
import { lowerAt, mentionsWithin } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import type { Mention } from '../who/mention.ts';
import { countriesOf } from './rule.ts';
import { namedAt, type Targets } from './targets.ts';

const OF_ABOUT = anyOf('of|about');

/** In tokens: "said of the latest Chadian charges". */
const REACH = 5;

/** `"These are lies," A said of the Chadian charges`: of whom something quoted is said, as the words behind it tell. */
export function quotedOf(
  { view, verb }: Frame,
  own: readonly (string | null)[],
): Targets | undefined {
  if (verb.sense.family !== 'quoted') return undefined;
  const saying = view.clauses
    .flatMap(({ verbs }) => verbs)
    .find(({ at, sense }) => sense.family === 'say' && !view.scene.isQuoted(at));
  if (!saying || !OF_ABOUT.has(lowerAt(view, saying.to))) return undefined;
  const from = saying.to + 1;
  const [first] = mentionsWithin(view, { from, to: from + REACH });
  if (!first || first.isPlace || !isOfOther(first, own)) return undefined;
  return { ...namedAt(first.parties, first.from), isNamed: first.kind !== 'adjective' };
}

const isOfOther = ({ parties }: Mention, own: readonly (string | null)[]): boolean =>
  countriesOf(parties).length === 1 && !own.includes(parties[0]?.country ?? null);
