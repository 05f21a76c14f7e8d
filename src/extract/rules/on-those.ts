import type { Kind } from '../../../events/detail.ts';
import type { Frame } from '../grammar/frame.ts';
import { isAnyAt, mentionsWithin, type SentenceView } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { isAmong } from '../text/token-at.ts';
import { initiatorsOf } from './action-parties.ts';
import { datedIn } from './action-told.ts';
import { evidenceOf } from './evidence-of-deed.ts';
import { as, type Draft, hasOther, type Stance } from './rule.ts';

/** What is done to people who are held or sent away. */
export const ON_PEOPLE: ReadonlySet<string> = new Set<Kind>([
  'detention',
  'release-exchange',
  'legal',
  'expulsion',
]);

const THE_THESE = anyOf('the|these|those|all|both');
const COUNT = anyOf('two|three|four|five|six|seven|eight|nine|ten|pair|trio');
const PRONOUN = anyOf('they|them|both');
const PEOPLE = anyOf(
  'men|man|women|woman|detainees?|captives?|hostages?|prisoners?|fishermen|fisherman|sailors?|seamen|crew|crewmen|soldiers?|servicemen|diplomats?|envoys?|journalists?|reporters?|correspondents?|photographers?|hikers?|climbers?|tourists?|missionary|missionaries|priests?|nuns?|nurses?|doctors?|workers?|engineers?|pilots?|airmen|students?|teachers?|scholars?|activists?|suspects?|businessman|businessmen|executives?|officers?|agents?|captain|couple|group|academics?|researchers?',
);
/** Adjectives between the article and the noun, at most. */
const MODIFIERS = 2;

/** "They were freed on Saturday", "A judge sentenced the two to six years": what is done to people of whom the news told before, by whoever had them. */
export function onThose(frame: Frame): Draft | undefined {
  const { view, verb, aspect, clause } = frame;
  const kind = verb.sense.detail as Kind; // verbs.tsv is checked for its kinds at start
  if (view.scene.publisher !== null || !ON_PEOPLE.has(kind) || isUndone(frame)) return undefined;
  if (!areThosePeople(view, aspect.isPassive ? clause.from : verb.at + 1)) return undefined;
  const by = initiatorsOf(frame, kind);
  const own = by.map(({ country }) => country);
  const isOfOthers = mentionsWithin(view, clause).some(
    (one) => !one.isPlace && one.kind !== 'group' && hasOther(one.parties, own),
  );
  return isOfOthers ? undefined : deed(frame, kind, by);
}

const isUndone = ({ aspect }: Frame): boolean =>
  aspect.isNegated || aspect.isHypothetical || aspect.isFuture;

/** "they", "the two", "the three captive men", "the pilots". */
function areThosePeople(view: SentenceView, from: number): boolean {
  if (isAnyAt(view, from, PRONOUN)) return true;
  if (!isAnyAt(view, from, THE_THESE)) return false;
  for (let at = from + 1; at <= from + 1 + MODIFIERS; at++) {
    if (isAnyAt(view, at, PEOPLE)) return true;
    if (isAnyAt(view, at, COUNT) && !isDescribed(view, at + 1)) return true;
  }
  return false;
}

/** "the two diplomats": the noun tells; of "the two countries" it tells otherwise. */
const isDescribed = ({ scene }: SentenceView, at: number): boolean => {
  const token = scene.tokens[at];
  return token?.kind === 'word' && !isAmong(token, AFTER_COUNT);
};

const AFTER_COUNT = anyOf('were|was|are|have|had|to|for|on|in|after|at|and|from|who');

const deed = (frame: Frame, kind: Kind, by: Parameters<typeof as>[1]): Draft => ({
  detail: { type: 'action', kind },
  stance: frame.verb.sense.stance as Stance, // verbs.tsv is checked for its stances at start
  participants: as('initiator', by),
  evidence: evidenceOf(frame, kind),
  dated: datedIn(frame),
  frame,
  isStanding: false,
  wantsOtherSide: true,
  refersTo: 'captives',
});
