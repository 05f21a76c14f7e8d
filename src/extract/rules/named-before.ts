import type { Frame } from '../grammar/frame.ts';
import { isAnyAt, leadIn, lowerAt, mentionsWithin } from '../grammar/sentence-view.ts';
import { subjectsOf } from '../grammar/subjects.ts';
import { anyOf } from '../text/any-of.ts';
import { elementAt } from '../text/element-at.ts';
import type { Mention } from '../who/mention.ts';
import { hasOther } from './rule.ts';

/** "abstained when the Assembly condemned Peru": the first other country that the sentence goes on to name. */
export const votedOn = (
  { view, clause }: Frame,
  own: readonly (string | null)[],
): readonly Mention[] => {
  const found = mentionsWithin(view, { from: clause.to, to: view.sentence.to }).find(
    ({ kind, parties }) => kind !== 'media' && kind !== 'group' && hasOther(parties, own),
  );
  return found ? [found] : [];
};

/** "troops, who entered Peru in May, began to leave": the country named last before. */
export const enteredBefore = (
  { view, verb, index }: Frame,
  own: readonly (string | null)[],
): readonly Mention[] => {
  const aside = elementAt(view.clauses, index - 1);
  if (aside?.link !== 'relative') return [];
  const found = mentionsWithin(view, { from: aside.from, to: verb.at }).find(
    ({ kind, parties }) => kind === 'state' && hasOther(parties, own),
  );
  return found ? [found] : [];
};

/** "Peru's last contingent in Chad returned home": where they were. */
export const servedBefore = (
  { view, clause, verb }: Frame,
  own: readonly (string | null)[],
): readonly Mention[] => {
  if (lowerAt(view, verb.at + 1) !== 'home') return [];
  const found = mentionsWithin(view, { from: clause.from, to: verb.at }).find(
    ({ from, isPlace, parties }) =>
      isPlace && hasOther(parties, own) && lowerAt(view, leadIn(view, from)) === 'in',
  );
  return found ? [found] : [];
};

/** "Peru commends Chad and will give 2 million dollars to it": the state named last before. */
export function pointedTo(
  { view, clause, verb }: Frame,
  own: readonly (string | null)[],
): readonly Mention[] {
  const isToIt = view.scene.tokens
    .slice(verb.to, clause.to)
    .some(({ lower }, at) => lower === 'to' && isAnyAt(view, verb.to + at + 1, IT));
  if (!isToIt) return [];
  const found = mentionsWithin(view, { from: view.sentence.from, to: verb.at }).findLast(
    ({ kind, isPlace, parties }) => kind === 'state' && !isPlace && hasOther(parties, own),
  );
  return found ? [found] : [];
}

const IT = anyOf('it|them');

/** "Peru protested after Chadian planes entered its airspace": whose main clause is about what was done to what is theirs. */
export function ownerInMain(
  { view, clause, index, verb }: Frame,
  own: readonly (string | null)[],
): readonly Mention[] {
  const main = elementAt(view.clauses, index - 1);
  const isOfMain =
    clause.link === 'subordinate' &&
    (main?.link === 'main' || main?.link === 'coordinate') &&
    view.scene.tokens
      .slice(verb.at, clause.to)
      .some(({ lower }, at) => lower === 'its' && isAnyAt(view, verb.at + at + 1, OWN_LAND));
  if (!isOfMain) return [];
  return subjectsOf(view, index - 1, main.verbs[0]?.at ?? main.to).filter(({ parties }) =>
    hasOther(parties, own),
  );
}

const OWN_LAND = anyOf(
  'air|airspace|territory|territorial|waters|soil|border|borders|skies|maritime|exclusive|coast|land|side|positions?|posts?|troops|soldiers|forces|ships?|boats?|vessels?|planes?|jets?|drones?|embassy|consulate|northern|southern|eastern|western',
);
