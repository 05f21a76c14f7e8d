import type { Frame } from '../grammar/frame.ts';
import { hasWord, isAnyAt, leadIn, lowerAt, mentionsWithin } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { elementAt } from '../text/element-at.ts';
import type { Mention } from '../who/mention.ts';

const REQUEST_APPEAL = anyOf('request|appeal|call');

const IN_TO = anyOf('in|to');
const IN_AT = anyOf('in|at|following|upon');
const MEET_VISIT = anyOf('meet|visit|receive');
const STATE_ADJECTIVE = anyOf('state|adjective');

const isOther = ({ parties, kind }: Mention, own: readonly (string | null)[]): boolean =>
  kind !== 'media' && parties.some(({ country }) => country !== null && !own.includes(country));

/** "called in the ambassador over the map that Chad's ministry had drawn": of whoever did what is complained of. */
export function protestedOver(
  { view, verb, patients }: Frame,
  own: readonly (string | null)[],
): readonly Mention[] {
  // "The envoy of Chad, who lives in Lima, was summoned".
  const summoned = patients.filter((one) => isOther(one, own));
  if (summoned.length > 0) return summoned;
  const { to } = view.sentence;
  for (let at = verb.to; at < to; at++) {
    if (lowerAt(view, at) !== 'over') continue;
    const found = mentionsWithin(view, { from: at, to }).find((one) => isOther(one, own));
    return found ? [found] : [];
  }
  return [];
}

const SEATS = anyOf('embassy|consulate|mission|commission');

/** "the embassy of Peru in Nairobi is to open its doors": the state in which it stands. */
export function placeBefore(
  { view, verb, clause, aspect }: Frame,
  own: readonly (string | null)[],
): readonly Mention[] {
  const before = { from: clause.from, to: verb.at };
  if (aspect.isPassive || !hasWord(view, before, SEATS)) return [];
  const found = mentionsWithin(view, before).find(
    (one) => isAnyAt(view, one.from - 1, IN_TO) && isOther(one, own),
  );
  return found ? [found] : [];
}

/** In tokens: "In response to an urgent request from the Government of". */
const REQUEST_REACH = 10;

/** "In response to a request from Chad, Peru sent tents": whoever asked for them. */
export function askedBefore(
  { view, verb }: Frame,
  own: readonly (string | null)[],
): readonly Mention[] {
  const { from } = view.sentence;
  const to = Math.min(verb.at, from + REQUEST_REACH);
  const isAsked = isAnyAt(view, from, IN_AT);
  if (!isAsked || !hasWord(view, { from, to }, REQUEST_APPEAL)) return [];
  const found = mentionsWithin(view, { from, to: verb.at }).find((one) => isOther(one, own));
  return found ? [found] : [];
}

/** "met the minister of Chad and handed over ten tents", "visited Chad and donated rice": to whom. */
export function metBefore(
  { view, clause, index }: Frame,
  own: readonly (string | null)[],
): readonly Mention[] {
  const before = elementAt(view.clauses, index - 1);
  const verb = before?.verbs.find(({ sense }) => MEET_VISIT.has(sense.family));
  if (clause.link !== 'coordinate' || !before || !verb) return [];
  const found = mentionsWithin(view, { from: verb.at, to: before.to }).find((one) =>
    isOther(one, own),
  );
  return found ? [found] : [];
}

/** "was given permission to enter a Peruvian port", "was refused entry to Peru": whose land or waters they are. */
export function enteredIn({ view, verb, clause, patients }: Frame): readonly Mention[] {
  const guests = patients.flatMap(({ parties }) => parties.map(({ country }) => country));
  const found = mentionsWithin(view, { from: verb.at, to: clause.to }).find(
    (one) => STATE_ADJECTIVE.has(one.kind) && isOther(one, guests),
  );
  // "The border was closed between Kenya and Peru": by either.
  return found && lowerAt(view, leadIn(view, found.from)) !== 'between' ? [found] : [];
}
