import { anyOf } from '../text/any-of.ts';
import { elementAt } from '../text/element-at.ts';
import { isPast } from '../verb-senses.ts';
import { type Mention, partiesOf } from '../who/mention.ts';
import type { Clause } from './clause.ts';
import { lowerAt, mentionsWithin, type SentenceView } from './sentence-view.ts';

/** "spoke when meeting Ann, who had come": an aside without a subject of its own. */
export const isBareAside = ({ link, from, verbs }: Clause, before: number): boolean =>
  link === 'subordinate' && from === before && verbs[0]?.sense.tense === 'ing';

/** The clause whose subject acts in such an aside: whoever spoke, and nobody of whom it tells what he usually does. */
export function hostOfAside({ clauses }: SentenceView, index: number): number | undefined {
  let at = index - 1;
  while (at > 0 && clauses[at]?.link === 'content') at--;
  return clauses[at]?.verbs.some(({ sense }) => isPast(sense.tense)) ? at : undefined;
}

const AND_BUT = anyOf('and|but');

/** "shot down two jets that had crossed the border, and captured a pilot": whether a comma ends a relative clause that none began, so that whoever acts before it goes on. */
export function isResumed(view: SentenceView, back: number, index: number): boolean {
  const [relative, clause] = [view.clauses[back], view.clauses[index]];
  if (relative?.link !== 'relative' || back !== index - 1 || !clause) return false;
  const isBehindComma = AND_BUT.has(clause.conjunction) && lowerAt(view, clause.from - 2) === ',';
  return isBehindComma && lowerAt(view, relative.from - 2) !== ',';
}

/** "said Chad's men had crossed and summoned Chad's envoy": a deed done to those of whom it was said is not theirs. */
export function isDoneToThem(
  view: SentenceView,
  { index, back }: { readonly index: number; readonly back: number },
  doers: readonly Mention[],
): boolean {
  if (view.clauses[back]?.link !== 'content') return false;
  const clause = view.clauses[index];
  const verb = clause?.verbs[0];
  if (!clause || verb?.sense.family !== 'act') return false;
  const theirs = new Set(partiesOf(doers).map(({ country }) => country));
  const told = partiesOf(mentionsWithin(view, { from: verb.at, to: clause.to }));
  return told.some(({ country }) => country !== null && theirs.has(country));
}

/** "Peru condemned the raid, said Chad was to blame and closed the border": a clause said between two deeds of one and the same. */
export function isSaidInList({ clauses }: SentenceView, index: number): boolean {
  const saying = elementAt(clauses, index - 1);
  return (
    clauses[index]?.link === 'content' &&
    saying?.link === 'coordinate' &&
    saying.conjunction === ','
  );
}

const HARMING = anyOf('kill|wound|injure|maim|destroy|damage|displace|hit|strike');
const WORDS = anyOf('say|speak');

/** "Peru condemns the raids that hit the town, killing ten": what the raids did is not done by whoever speaks of them. */
export function isHarmOfOthers(
  view: SentenceView,
  { link, verbs }: Clause,
  index: number,
): boolean {
  const { clauses } = view;
  if (link !== 'participle' || !HARMING.has(verbs[0]?.sense.base ?? '')) return false;
  const before = elementAt(clauses, index - 1);
  const main = clauses.findLast((one, at) => at < index && one.link === 'main');
  // "said that Chad's guns had shelled a patrol, wounding four", not "said its guns had"
  if (before?.link === 'content')
    return (
      mentionsWithin(view, { from: before.from, to: before.verbs[0]?.at ?? before.to }).length > 0
    );
  const telling = before?.link === 'relative' ? main : before;
  return WORDS.has(telling?.verbs.at(-1)?.sense.family ?? '');
}
