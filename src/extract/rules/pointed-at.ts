import type { Frame } from '../grammar/frame.ts';
import { isAnyAt, lowerAt, mentionsWithin, type SentenceView } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { elementAt } from '../text/element-at.ts';
import { hasEnded } from '../who/ended.ts';
import { type Mention, type Party, partyOf } from '../who/mention.ts';
import { isOfPrivate } from './passed-over.ts';
import { countriesOf, hasOther } from './rule.ts';
import { takenWith } from './taken-with.ts';
import { namedAt, type Targets } from './targets.ts';

const OF_TO = anyOf('of|to|for|,|\\.');
const URGE_ASK = anyOf('urge|ask|call|appeal|tell|press|invite|warn');

const STATES = anyOf('state|person|adjective');

/** What stands for one state that was named before. */
const NEIGHBOUR = anyOf('neighbou?r|ally|rival|foe');
const STATE = anyOf('country|state|nation|kingdom|emirate|government|regime');
/** In tokens: "the oil-rich Gulf country". */
const REACH = 5;

/**
 * Whom "it" or "them" straight behind a verb means, in a clause that goes on from a deed: "cut ties with Chad, accusing
 * it of spying" means Chad. One state for "it", all that the deed names for "them".
 */
export function pointedAt(frame: Frame, own: readonly (string | null)[]): Targets | undefined {
  const { view, index, verb } = frame;
  const taken = takenUp(frame, own) ?? takenWith(frame, own);
  if (taken) return namedAt(taken.parties, taken.from);
  const before = elementAt(view.clauses, index - 1);
  const word = pronounBehind(frame);
  const isThem = goesOn(frame) || (word === 'one' && isNextClause(frame));
  if (!before || word === undefined || own.length === 0 || !isThem) return undefined;
  const others = countriesOf(
    mentionsWithin(view, { from: before.from, to: Math.min(before.to, verb.at) })
      .filter((one) => STATES.has(one.kind) && !isOfPrivate(view, one))
      .flatMap(({ parties }) => parties),
  ).filter((country) => !own.includes(country) && !hasEnded(country));
  if (others.length === 0 || (word === 'one' && others.length > 1)) return undefined;
  return namedAt(others.map(itself), verb.to);
}

/** "children, whom Chad welcomes": somebody of no state; not "Ann and Bob, both of whom welcomed Chad". */
export const isOfUnnamed = (frame: Frame): boolean =>
  frame.clause.link === 'relative' &&
  frame.clause.conjunction === 'whom' &&
  !frame.subjects.some(({ to }) => to < frame.clause.from) &&
  pointedAt(frame, []) === undefined;

/** "Chad, which it accuses of spying", "Ann Berg of Chad, whom Peru thanked": the name that a clause with another subject takes up as its object. */
function takenUp(frame: Frame, own: readonly (string | null)[]): Mention | undefined {
  const { view, clause } = frame;
  if (clause.link !== 'relative' || !wantsObject(frame)) return;
  const to = beforeDay(view, clause.from - 2);
  const found = view.mentions.findLast((one) => one.to === to);
  if (!found || !STATES.has(found.kind) || found.isOwner) return;
  return hasOther(found.parties, own) ? found : undefined;
}

/** Whether a clause has a subject of its own and nothing behind its verb. */
function wantsObject({ view, clause, verb, aspect, subjects }: Frame): boolean {
  const { conjunction, from } = clause;
  if (aspect.isPassive || !OBJECT.has(conjunction)) return false;
  // "sent troops to Chad, which Peru opposes": the sending.
  if (conjunction !== 'whom' && OF_DEEDS.has(verb.sense.base)) return false;
  const isSubject = lowerAt(view, from) === 'it' || (subjects[0]?.from ?? 0) >= from;
  return isSubject && isAnyAt(view, verb.to, NO_OBJECT);
}

const OF_DEEDS = anyOf(
  'oppose|condemn|criticise|criticize|denounce|deplore|decry|welcome|reject|support|back|regret|protest|call|describe',
);
const OBJECT = anyOf('which|whom|that');
const NO_OBJECT = anyOf('(?:of|for|as|in|over|on|[.,;])?');

/** The token to which a name must reach that a relative clause follows: "Chad on Monday, which". */
function beforeDay(view: SentenceView, comma: number): number {
  const date = view.dates.find(({ to }) => to === comma);
  const from = date?.from ?? comma;
  return date && lowerAt(view, from - 1) === 'on' ? from - 1 : from;
}

const itself = (country: string): Party => partyOf(country);

/** "Chad shut its border, and Peru accused it of spying": another acts. */
const isNextClause = ({ clause, subjects, view, index }: Frame): boolean =>
  clause.link === 'coordinate' &&
  clause.conjunction === 'and' &&
  elementAt(view.clauses, index - 1)?.link === 'main' &&
  subjects.some(({ from }) => from >= clause.from);

/** ", accusing it", "and accused it". */
const goesOn = ({ clause, verb }: Frame): boolean =>
  (clause.link === 'participle' && verb.sense.tense === 'ing') ||
  (clause.link === 'coordinate' && clause.conjunction === 'and' && verb.at === clause.from);

function pronounBehind({ view, verb }: Frame): 'one' | 'several' | undefined {
  const next = lowerAt(view, verb.to);
  if (next === 'it') return 'one';
  if (next === 'them') return 'several';
  if (next === 'its' && isAnyAt(view, verb.to + 1, NEIGHBOUR)) return 'one';
  return next === 'the' && isTheState({ view, verb }) ? 'one' : undefined;
}

/** "the Gulf country", with no state named in it. */
function isTheState({ view, verb }: Pick<Frame, 'view' | 'verb'>): boolean {
  for (let at = verb.to + 1; at < verb.to + REACH; at++) {
    if (view.mentions.some(({ from, to }) => at >= from && at < to)) return false;
    if (isAnyAt(view, at, STATE)) return true;
    if (isAnyAt(view, at, OF_TO)) return false;
  }
  return false;
}

const MANY = anyOf('other|all|more|many|foreign|some|western|european|african|arab');
const THOSE = anyOf('countries|states|nations|governments|members|allies|partners|powers|capitals');

/** "urged other countries to follow", "urged the six Gulf states": in the news, asked of many of whom none is named. */
export const isToMany = ({ view, verb }: Frame): boolean =>
  view.scene.publisher === null &&
  URGE_ASK.has(verb.sense.base) &&
  ((isAnyAt(view, verb.to, MANY) &&
    (isAnyAt(view, verb.to + 1, THOSE) || isAnyAt(view, verb.to + 2, THOSE))) ||
    isUnknownGroup({ view, verb }));

/** "urged the four Gulf states": of whom it was not told. */
const isUnknownGroup = ({ view, verb: { to } }: Pick<Frame, 'view' | 'verb'>): boolean =>
  lowerAt(view, to) === 'the' &&
  isAnyAt(view, to + 1, COUNT) &&
  (lowerAt(view, to + 2) === 'to' || [2, 3, 4].some((next) => isAnyAt(view, to + next, THOSE))) &&
  !view.mentions.some(({ from, parties }) => from === to && parties.length > 0);

const COUNT = anyOf('three|four|five|six|seven|eight');
