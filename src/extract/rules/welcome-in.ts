import type { Frame } from '../grammar/frame.ts';
import { isAnyAt, lowerAt, mentionsWithin, type Range } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import type { Targets } from './targets.ts';

const VERBS = anyOf('welcome|commend|applaud|hail');
/** What is a country's own: "the elections in Chad", not "the talks in Chad". */
const EVENTS = anyOf(
  'elections?|polls|referendum|ceasefire|truce|cessation|transition|reforms?|release|formation|appointment|government|democracy|calm|abolition|moratorium|lifting|end|progress|developments?|process|inauguration|stability|constitution|reconciliation|legislation',
);
/** Whose it is, or that more is said of it. */
const OTHERS = anyOf(
  'their|its|his|her|our|your|those|who|which|that|to|by|support|commitment|contributions?|role',
);
/** In tokens, from the verb to the country. */
const REACH = 14;

/** "welcomes the ceasefire in Chad", "the release of hostages in Chad": the country in which it is, where nobody else is named. */
export function welcomeIn(
  { view, verb }: Frame,
  { to }: Range,
  own: readonly (string | null)[],
): Pick<Targets, 'parties' | 'isShielded'> | undefined {
  if (view.scene.publisher === null || !VERBS.has(verb.sense.base)) return undefined;
  const [land] = mentionsWithin(view, { from: verb.to, to: Math.min(to, verb.to + REACH) });
  if (!land?.isPlace || lowerAt(view, land.from - 1) !== 'in' || !isCountry(view, land.from))
    return undefined;
  if (land.parties.some(({ country }) => country === null || own.includes(country)))
    return undefined;
  let isEvent = false;
  for (let at = verb.to; at < land.from - 1; at++) {
    if (isAnyAt(view, at, OTHERS)) return undefined;
    isEvent ||= isAnyAt(view, at, EVENTS);
  }
  return isEvent ? { parties: land.parties, isShielded: false } : undefined;
}

const isCountry = ({ scene }: Frame['view'], at: number): boolean =>
  scene.lexicon.names.at(scene.tokens, at)?.value.kind === 'country';
