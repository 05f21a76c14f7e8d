import { type Frame, partiesOf } from '../grammar/frame.ts';
import { lowerAt, mentionsWithin } from '../grammar/sentence-view.ts';
import type { Mention } from '../who/mention.ts';
import { countriesOf } from './rule.ts';

/** In tokens, from the noun to the first of those who fight. */
const REACH = 8;
const FIGHT = /^(?:fighting|clash|clashes|skirmish|skirmishes|firefight|gunbattle|shelling)$/;

/** "clashes broke out between Eritrean and Djiboutian troops": two states, each at the other. */
export function fightersOf({ view, verb, clause }: Frame): readonly Mention[] {
  if (!FIGHT.test(verb.sense.base)) return [];
  const behind = mentionsWithin(view, { from: verb.to, to: clause.to });
  const first = behind.findIndex(({ from }) => lowerAt(view, from - 1) === 'between');
  const [one, other] = first === -1 ? [] : behind.slice(first, first + 2);
  if (!one || one.from - verb.to > REACH) return [];
  if (one.kind !== 'media' && countriesOf(partiesOf([one])).length === 2) return [one];
  return other && areTied(view, one, other) ? [one, other] : [];
}

const areTied = (view: Frame['view'], one: Mention, other: Mention): boolean =>
  isState(one) &&
  isState(other) &&
  other.from - one.to <= 2 &&
  lowerAt(view, other.from - 1) === 'and' &&
  other.parties[0]?.country !== one.parties[0]?.country;

/** Whether a mention is of one state that can act. */
export const isState = ({ kind, isPlace, parties }: Mention): boolean =>
  !isPlace &&
  kind !== 'media' &&
  kind !== 'organisation' &&
  kind !== 'group' &&
  parties.length === 1;
