import type { Frame } from '../grammar/frame.ts';
import { mentionsWithin } from '../grammar/sentence-view.ts';
import { subjectsOf } from '../grammar/subjects.ts';
import { anyOf } from '../text/any-of.ts';
import type { Mention } from '../who/mention.ts';
import { countriesOf } from './rule.ts';

const STATE_PERSON = anyOf('state|person');

const BLAMING = anyOf('accuse|blame|denounce|condemn|criticise|criticize|charge');

/** "expelled two diplomats, accusing Chad of spying", "Accusing Chad of spying, Peru expelled …": whom the reason behind a deed blames. */
export function blamedBehind(
  { view, index, verb }: Frame,
  own: readonly (string | null)[],
): readonly Mention[] {
  for (const clause of view.clauses.slice(Math.max(0, index - 1), index + 2)) {
    const reason = clause.verbs.find(
      ({ at, sense }) =>
        (at > verb.at || at === view.sentence.from) &&
        sense.tense === 'ing' &&
        BLAMING.has(sense.base),
    );
    if (!reason) continue;
    const [blamed] = mentionsWithin(view, { from: reason.to, to: clause.to });
    const isOther =
      blamed !== undefined && countriesOf(blamed.parties).some((country) => !own.includes(country));
    return isOther && STATE_PERSON.has(blamed.kind) ? [blamed] : [];
  }
  return [];
}

/** "recalled its envoy after Chadian troops killed two guards": who did what a deed answers, where the sentence names no other. */
export function answeredBehind(
  { view, index }: Frame,
  own: readonly (string | null)[],
): readonly Mention[] {
  const reason = view.clauses[index + 1];
  const verb = reason?.verbs[0];
  const isAnswered =
    reason?.link === 'subordinate' &&
    ANSWERING.has(reason.conjunction) &&
    verb?.sense.stance === 'conflictual';
  if (!isAnswered) return [];
  const doers = subjectsOf(view, index + 1, verb.at);
  const areOther = doers.every(
    ({ kind, parties }) =>
      (kind === 'state' || kind === 'person') &&
      countriesOf(parties).length > 0 &&
      countriesOf(parties).every((country) => !own.includes(country)),
  );
  return areOther ? doers : [];
}

const ANSWERING = anyOf('after|because');
