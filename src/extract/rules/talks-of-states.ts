import type { Mode } from '../../../events/detail.ts';
import { edtfOf } from '../../../events/edtf.ts';
import { but } from '../grammar/aspect.ts';
import { AUXILIARIES } from '../grammar/auxiliaries.ts';
import type { Frame } from '../grammar/frame.ts';
import { frameWith } from '../grammar/frame-with.ts';
import { inPassing } from '../grammar/in-passing.ts';
import {
  hasWord,
  isAnyAt,
  lowerAt,
  mentionsWithin,
  type SentenceView,
} from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { elementAt } from '../text/element-at.ts';
import { type Mention, partiesOf } from '../who/mention.ts';
import { leadOf } from './goers.ts';
import { named } from './named-parts.ts';
import { as, countriesOf, type Draft } from './rule.ts';

/** In what an office tells: "the recent Chilean-Peruvian talks in Lima", "the second round of talks between Chile and Peru". */
export function talksOfStates(
  frame: Frame,
  mode: Mode,
  found: readonly Mention[],
): Draft | undefined {
  const { view, verb, aspect } = frame;
  if (view.scene.publisher === null || aspect.isHypothetical || takesPlace(frame)) return undefined;
  const joined = found.every(isState) ? joinedBefore(view, verb.at) : [];
  const states = joined.length > 0 ? joined : statesIn(frame, found);
  const parties = partiesOf(states);
  if (countriesOf(parties).length < 2) return undefined;
  const day = dayOf(frame);
  const isGoingOn = day === undefined && !isTold(frame) && goesOn(frame);
  if (day === undefined && !isGoingOn && !isTold(frame)) return undefined;
  const own = asTold(frame, day?.edtf ?? null);
  const held = modeThere(frame, mode);
  const draft = named(own, held, as('party', parties), states);
  const dated = { from: startOf(frame), to: draft.dated.to };
  const evidence = {
    from: Math.min(draft.evidence.from, phraseStart(frame)),
    to: draft.evidence.to,
  };
  return { ...draft, evidence, dated, isStanding: isGoingOn };
}

/** "Today the talks between A and B took place": told by the verb. */
const takesPlace = ({ view, verb, clause }: Frame): boolean =>
  clause.verbs.some(
    ({ at, sense }) =>
      at >= verb.to &&
      sense.family === 'held' &&
      (sense.base === 'take' || isAnyAt(view, at - 1, AUXILIARIES)),
  );

/** By the day of the talks: yet to come, the news of the day, or only named. */
function asTold(frame: Frame, day: string | null): Frame {
  const { publishedOn } = frame.view.scene;
  if (day === null) return isOccasion(frame) ? frame : inPassing(frame);
  const { earliest, latest } = edtfOf(day);
  if ((earliest ?? '') > publishedOn)
    return frameWith(frame, { aspect: but(frame.aspect, { isFuture: true }) });
  return latest !== null && latest < publishedOn ? inPassing(frame) : frame;
}

const OPENING = anyOf('during|at');

/** "During the second round of talks between A and B, they agreed": the news itself. */
const isOccasion = ({ view: { sentence, mentions }, view, verb }: Frame): boolean =>
  isAnyAt(view, sentence.from, OPENING) &&
  !mentions.some(({ from, to }) => from >= sentence.from && to <= verb.at);

/** In tokens: "the second round of". */
const PHRASE_REACH = 6;

/** Where the words begin that say which talks: "the second round of talks". */
function phraseStart(frame: Frame): number {
  const { view, verb } = frame;
  if (isOccasion(frame)) return view.sentence.from;
  for (let at = verb.at - 1; at >= Math.max(view.sentence.from, verb.at - PHRASE_REACH); at--) {
    if (isAnyAt(view, at, ARTICLE)) return at;
    if (view.scene.tokens[at]?.kind === 'mark' && !isAnyAt(view, at, HYPHEN)) break;
  }
  return verb.at;
}

const ARTICLE = anyOf('the|an?');
const BETWEEN = anyOf('between|of|by');

/** The states, or those whom they send, between whom the talks are; none where others are named too. */
function statesIn({ view }: Frame, found: readonly Mention[]): readonly Mention[] {
  const [first] = found;
  const isBetween = first && isAnyAt(view, leadOf(view, first.from), BETWEEN);
  return isBetween && found.every(isState) ? found : [];
}

/** "talks held via videoconference", "the meeting of the Chile-Peru Commission". */
export function modeThere({ view, verb, clause, index }: Frame, mode: Mode): Mode {
  const next = view.clauses[index + 1];
  const to = next?.link === 'relative' ? next.to : clause.to;
  if (hasWord(view, { from: verb.at - 1, to }, VIDEO)) return 'video';
  const there = { from: verb.to, to: Math.min(clause.to, verb.to + BODY_REACH) };
  return hasWord(view, there, BODIES) ? 'commission' : mode;
}

const VIDEO = anyOf('videoconference|videoconferencing|online|virtual|virtually');
const BODIES = anyOf('commission|committee');
/** In tokens: "the meeting of the Chile-Peru Strategic Partnership Commission". */
const BODY_REACH = 9;

/** A state, its delegation, or the delegations of several. */
const isState = ({ kind, isPlace, parties }: Mention): boolean =>
  !isPlace &&
  parties.every(({ person }) => person === null) &&
  (kind === 'state' || kind === 'group' || kind === 'organisation');

const HYPHEN = anyOf('-|–');
/** In tokens: "Chilean-Peruvian border talks". */
const BEFORE_REACH = 2;

/** States that are joined by hyphens before a noun: "Chilean-Peruvian talks", "Chile-EU summit". */
export function joinedBefore(view: SentenceView, noun: number): readonly Mention[] {
  const before = mentionsWithin(view, { from: view.sentence.from, to: noun });
  if (noun - (before.at(-1)?.to ?? 0) > BEFORE_REACH) return [];
  const joins = (at: number) => before[at + 1]?.from === (before[at]?.to ?? 0) + 1;
  let first = before.length - 1;
  while (
    first > 0 &&
    joins(first - 1) &&
    isAnyAt(view, elementAt(before, first - 1)?.to ?? 0, HYPHEN)
  )
    first--;
  const joined = before.slice(first);
  return joined.every(({ kind }) => kind !== 'person' && kind !== 'group') ? joined : [];
}

/** In tokens, around a noun: "the talks in the city of Lima on", "the October 2022". */
const DAY_REACH = { before: 4, after: 12 };

/** The date of the talks: beside the noun, or in "…, which took place on". */
export function dayOf({ view, verb, clause, index }: Frame) {
  const next = view.clauses[index + 1];
  const isHeld = next?.link === 'relative' && next.verbs[0]?.sense.family === 'held';
  const to = isHeld ? next.to : Math.min(clause.to, verb.to + DAY_REACH.after);
  const from = startOf({ clause, verb });
  return view.dates.find((date) => date.edtf !== null && date.from >= from && date.to <= to);
}

const startOf = ({ clause, verb }: Pick<Frame, 'clause' | 'verb'>): number =>
  Math.max(clause.from, verb.at - DAY_REACH.before);

const TOLD = anyOf('recent|round|rounds|series|results?|outcomes?|latest|previous');
const GOING_ON = anyOf('continuing|ongoing|current|state|progress|course');
const CARRIED = anyOf('held|conducted|carried|led');
/** In tokens, before a noun. */
const TOLD_REACH = 5;

const wordsBefore = ({ clause, verb }: Frame) => ({
  from: Math.max(clause.from, verb.at - TOLD_REACH),
  to: verb.at,
});

/** Whether the words say that the talks were held. */
const isTold = (frame: Frame): boolean => hasWord(frame.view, wordsBefore(frame), TOLD);

/** "the state of the talks between", "talks between A and B, which are being held": whether they go on. */
function goesOn(frame: Frame): boolean {
  const { view, verb, clause, index } = frame;
  const next = view.clauses[index + 1];
  const to = next?.link === 'relative' ? next.to : clause.to;
  if (hasWord(view, wordsBefore(frame), GOING_ON)) return true;
  for (let at = verb.to; at < to - 1; at++)
    if (lowerAt(view, at) === 'being' && isAnyAt(view, at + 1, CARRIED)) return true;
  return false;
}
