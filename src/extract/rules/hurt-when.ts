import type { Frame } from '../grammar/frame.ts';
import { isAnyAt, mentionsWithin, type SentenceView } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { elementAt } from '../text/element-at.ts';
import { type Mention, type Party, partiesOf } from '../who/mention.ts';
import { countriesOf } from './rule.ts';

const HARMS = anyOf('kill|wound|injure|hurt|shoot|die');
const WHEN = anyOf('when|as|after');
const OWN = anyOf('its|their');

/** "Two Chadian guards were killed when Malian troops opened fire": to whom it was done, by the clause before; nobody else. */
export function hurtWhen(frame: Frame, initiators: readonly Party[]): readonly Party[] {
  const { view, clause, index, verb } = frame;
  const before = elementAt(view.clauses, index - 1);
  const harm = before?.verbs.findLast(({ sense }) => HARMS.has(sense.base));
  const isThen = clause.link === 'subordinate' && WHEN.has(clause.conjunction);
  if (!before || !harm || !isThen || verb.sense.detail !== 'force') return [];
  const own = countriesOf(initiators);
  const hurt = partiesOf(hurtIn(view, index - 1, harm.at)).filter(
    ({ country }) => country !== null && !own.includes(country),
  );
  return countriesOf(hurt).length === 1 ? hurt : [];
}

/** Those named before the verb; "said one of its soldiers was killed": whoever says so. */
function hurtIn(view: SentenceView, index: number, at: number): readonly Mention[] {
  const from = view.clauses[index]?.from ?? at;
  const isOwn = [from, from + 1, from + 2].some((one) => isAnyAt(view, one, OWN));
  const said = isOwn ? elementAt(view.clauses, index - 1) : undefined;
  return mentionsWithin(view, { from: said?.from ?? from, to: at });
}
