import type { Frame } from '../grammar/frame.ts';
import { isAnyAt, lowerAt, mentionsWithin } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import type { VerbSense } from '../verb-senses.ts';
import { type Mention, partiesOf } from '../who/mention.ts';
import { countriesOf } from './rule.ts';
import { tiedPair } from './tied-pair.ts';

/** In tokens, from the noun to the first of those who fight. */
const REACH = 8;
/** From "Peru-Chile" to the noun. */
const TIED_REACH = 2;
const FIGHT = anyOf(
  'fighting|clash|clashes|skirmish|skirmishes|firefight|gunbattle|shelling|gun|gunfight|exchange|exchanges|border|artillery|prisoner|hostilities|war|wars',
);
/** What states practise together. */
const DRILL = anyOf('drills?|exercises?|manoeuvres|maneuvers|war|wargames');
const OF_DRILL = anyOf('between|by|of|involving|with');

/** "clashes broke out between Eritrean and Djiboutian troops": two states, each at the other. */
export function fightersOf(frame: Frame): readonly Mention[] {
  const { view, verb, clause } = frame;
  const lead = leadOf(verb.sense);
  if (!lead) return [];
  const tied = tiedPair(view, { from: clause.from, to: verb.at });
  if (tied[1] && verb.at - tied[1].to <= TIED_REACH && tied.every(isState)) return tied;
  const behind = mentionsWithin(view, { from: verb.to, to: clause.to });
  const first = behind.findIndex(({ from }) => lead.has(lowerAt(view, from - 1)));
  if (first === -1) return lead === BETWEEN ? foughtWith(frame, behind) : [];
  return bothFrom(frame, behind.slice(first, first + 2));
}

/** Two states that "and" ties, or a word for both, near the noun. */
function bothFrom({ view, verb }: Frame, [one, other]: readonly Mention[]): readonly Mention[] {
  if (!one || one.from - verb.to > REACH) return [];
  if (one.kind !== 'media' && countriesOf(partiesOf([one])).length === 2) return [one];
  return other && areTied(view, one, other) ? [one, other] : [];
}

const BROKEN_OUT = anyOf('erupted|broke|flared|raged|resumed|intensified|continued|erupting');
const OUT_UP = anyOf('out|up|again');

/** "Eritrea declared a state of war as fighting broke out with Djibouti": of whoever acts or speaks before it, and the other. */
function foughtWith({ view, verb }: Frame, behind: readonly Mention[]): readonly Mention[] {
  if (!isAnyAt(view, verb.to, BROKEN_OUT)) return [];
  const tie = isAnyAt(view, verb.to + 1, OUT_UP) ? verb.to + 2 : verb.to + 1;
  const other = lowerAt(view, tie) === 'with' ? behind[0] : undefined;
  const one = view.mentions.findLast(({ to, kind }) => to <= verb.at && kind !== 'adjective');
  if (!one || !other || other.from - tie > 2 || !isState(one) || !isState(other)) return [];
  return one.parties[0]?.country === other.parties[0]?.country ? [] : [one, other];
}

const BETWEEN = anyOf('between');

/** What stands before the first of those who fight, or who practise together. */
function leadOf({ base, detail }: VerbSense): ReadonlySet<string> | undefined {
  if (detail === 'exercise') return DRILL.has(base) ? OF_DRILL : undefined;
  return FIGHT.has(base) ? BETWEEN : undefined;
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
