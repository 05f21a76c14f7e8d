import { type Frame, frameOf } from '../grammar/frame.ts';
import { lowerAt } from '../grammar/sentence-view.ts';
import { elementAt } from '../text/element-at.ts';
import { partiesOf } from '../who/mention.ts';
import { referenceTagged } from './reference.ts';
import { countriesOf } from './rule.ts';
import { namedAt, type Targets } from './targets.ts';

interface Doers {
  readonly targets: Targets;
  /** Where the words that tell of their deed begin. */
  readonly from: number;
}

/** "Peru shut its border, a move Chad condemned": who acts in the clause before, where a clause hangs on its deed or words. */
export function doersBefore(frame: Frame, own: readonly (string | null)[]): Doers | undefined {
  const { view, index, aspect } = frame;
  const before = elementAt(view.clauses, index - 1);
  const verb = before?.verbs[0];
  if (aspect.isPassive || !before || !verb || !hangsOnDeed(frame)) return undefined;
  const told = frameOf(view, before, index - 1, verb);
  if (told.aspect.isNegated || told.aspect.isHypothetical) return undefined;
  const parties = partiesOf(told.subjects.filter(({ kind }) => kind !== 'media'));
  const [country, ...more] = countriesOf(parties);
  if (country === undefined || more.length > 0 || own.includes(country)) return undefined;
  return { targets: namedAt(parties, before.from), from: before.from };
}

/** "…, a move Chad condemned", "…, which Chad called a sham", not "the rebels, which Chad accuses". */
const hangsOnDeed = ({ view, clause, verb }: Frame): boolean =>
  referenceTagged(view, clause) !== undefined ||
  (clause.conjunction === 'which' &&
    lowerAt(view, clause.from - 2) === ',' &&
    verb.sense.base !== 'accuse');
