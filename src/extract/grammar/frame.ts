import { anyOf } from '../text/any-of.ts';
import { isPast } from '../verb-senses.ts';
import type { Mention } from '../who/mention.ts';
import { agentsOf } from './agents.ts';
import { agreeingBefore } from './agreed-on-doing.ts';
import { type Aspect, but } from './aspect.ts';
import { aspectOf } from './aspect-of.ts';
import { becameFirst } from './became-first.ts';
import { isCalledOff } from './called-off.ts';
import type { Clause } from './clause.ts';
import { decisionTo } from './decision-to.ts';
import { deniedAt, isDeed, isDenied } from './denial.ts';
import { doersBeside } from './doing-beside.ts';
import { isExpectedGuest } from './expected-guest.ts';
import { frontedSubjects } from './fronted.ts';
import { isHeadlinePlan } from './headlines.ts';
import { isOnlyImagined } from './imagined.ts';
import { joinedInDoing } from './joined-in-doing.ts';
import { letterVerb } from './letter-verb.ts';
import { isNobody, isNothing } from './nobody.ts';
import { ownTellers } from './own-tellers.ts';
import { ARRANGED, isReported } from './reported.ts';
import { resolvedTo } from './resolved-to.ts';
import { doingBefore } from './said-in-doing.ts';
import { sayerBehind } from './sayer-behind.ts';
import { isAnyAt, lowerAt, type SentenceView } from './sentence-view.ts';
import { isSetFor } from './set-for.ts';
import { sharesPassive } from './shared-passive.ts';
import { subjectsOf } from './subjects.ts';
import { undertakersOf } from './undertakers.ts';
import type { Verb } from './verb-at.ts';
import { votedFor } from './voted-for.ts';
import { yetToCome } from './yet-to-come.ts';

/** A verb with its subject: the unit that rules look at. */
export interface Frame {
  readonly view: SentenceView;
  readonly clause: Clause;
  /** The place of the clause in the sentence. */
  readonly index: number;
  readonly verb: Verb;
  readonly aspect: Aspect;
  /** Those who act; in the passive those after "by". */
  readonly subjects: readonly Mention[];
  /** In the passive, those to whom it is done. */
  readonly patients: readonly Mention[];
}

/** A verb of a clause with its subjects. */
export function frameOf(view: SentenceView, clause: Clause, index: number, verb: Verb): Frame {
  const main = mainOf(view, clause, index, verb);
  const taker = decisionTo(view, clause, verb);
  const doing = doingBefore(view, clause, verb);
  const acting = agreeingBefore(view, clause, verb)?.at ?? doing ?? main.at;
  const sayer = taker ?? sayerBehind(view, verb);
  const own = sayer ? [sayer] : subjectsOf(view, index, acting);
  const found = own.length > 0 ? own : subjectsElsewhere(view, clause, index, verb);
  const subjects = [...found, ...joinedInDoing(view, clause, verb)];
  const read = aspectOf(view, main, {
    from: clause.from,
    isPlural: isPluralSubject(view, subjects),
    isReported: isReported(view, index, verb),
  });
  const told =
    isNobody(view, subjects) || isNothing(view, clause, verb.at)
      ? but(read, { isNegated: true })
      : offIfPlanned(view, verb, read);
  const done = asDone(told, taker !== undefined, doing !== undefined);
  const ahead = aheadIn(view, clause, main, read);
  const whole = inPassive({ view, clause, index, verb }, done);
  const aspect = asTold(view, index, verb, { told: whole, ahead });
  const led = aspect.isPassive ? [] : ledBy(view, clause, verb);
  if (led.length > 0) {
    const patients = subjectsOf(view, index + 1, view.clauses[index + 1]?.verbs[0]?.at ?? 0);
    return {
      view,
      clause,
      index,
      verb,
      aspect: but(aspect, { isPassive: true }),
      subjects: led,
      patients,
    };
  }
  if (!aspect.isPassive) return { view, clause, index, verb, aspect, subjects, patients: [] };
  return {
    view,
    clause,
    index,
    verb,
    aspect,
    subjects: agentsOf(view, clause, verb),
    patients: subjects,
  };
}

/** Of what was decided, and of what was said by doing something else. */
function asDone(told: Aspect, isDecided: boolean, isSaid: boolean): Aspect {
  if (isDecided) return but(told, { isHypothetical: false, isPerfect: true });
  return isSaid ? but(told, { isHypothetical: false }) : told;
}

/** In the passive of the verb before it, if it shares that. */
const inPassive = (
  { view, clause, index, verb }: Pick<Frame, 'view' | 'clause' | 'index' | 'verb'>,
  told: Aspect,
): Aspect =>
  !told.isPassive && sharesPassive(view, clause, index, verb)
    ? but(told, { isPassive: true })
    : told;

/** "Received this morning by Ann, Bob conveyed …": by whom it was done to whoever acts next. */
const ledBy = (view: SentenceView, clause: Clause, verb: Verb): readonly Mention[] =>
  verb.at === view.sentence.from &&
  isPast(verb.sense.tense) &&
  view.clauses[1]?.link === 'coordinate' &&
  view.clauses[1].verbs.length > 0
    ? agentsOf(view, clause, verb)
    : [];

/** Those who act, where they stand before another verb or behind a participle. */
function subjectsElsewhere(
  view: SentenceView,
  clause: Clause,
  index: number,
  verb: Verb,
): readonly Mention[] {
  for (const search of [undertakersOf, ownTellers, frontedSubjects, doersBeside]) {
    const found = search(view, clause, index, verb);
    if (found.length > 0) return found;
  }
  return [];
}

/** Whether what a verb tells is yet to come by the words around it. */
function aheadIn(view: SentenceView, clause: Clause, verb: Verb, read: Aspect): Reading['ahead'] {
  if (isHeadlinePlan(view, clause, verb)) return 'headlined';
  if (agreeingBefore(view, clause, verb) || isExpectedGuest(view, clause, verb)) return 'agreed';
  return isSetFor(view, clause, verb, read) ? 'planned' : yetToCome(view, clause, verb);
}

interface Reading {
  readonly told: Aspect;
  readonly ahead: ReturnType<typeof yetToCome> | 'headlined' | 'agreed';
}

/** What is denied, and what is only imagined, whatever its verb says; words that are denied are no words. */
function asTold(view: SentenceView, index: number, verb: Verb, { told, ahead }: Reading): Aspect {
  if (isDenied(view, index, verb))
    return but(told, { isHypothetical: !isDeed(verb), isFuture: false, isDenied: true });
  if (ahead === 'headlined' || ahead === 'agreed')
    return but(told, { isHypothetical: false, isFuture: true });
  return ahead === 'imagined' || isOnlyImagined(view, index, verb)
    ? but(told, { isHypothetical: true, isFuture: false })
    : but(told, { isFuture: told.isFuture || ahead === 'planned' });
}

/** "were to meet on Monday, but the talks were postponed". */
const offIfPlanned = (view: SentenceView, verb: Verb, aspect: Aspect): Aspect =>
  aspect.isFuture && ARRANGED.has(verb.sense.family) && isCalledOff(view, verb.to)
    ? but(aspect, { isFuture: false, isCancelled: true })
    : aspect;

/** "responded by expelling", "denied attacking", "wrote to thank", "voted to freeze", "decided to expel": told as the verb before it is; else a verb is its own main one. */
function mainOf(view: SentenceView, clause: Clause, index: number, verb: Verb): Verb {
  const denial = deniedAt(view, verb);
  if (denial !== undefined) return clause.verbs.find(({ at }) => at === denial) ?? verb;
  const outer =
    letterVerb(view, clause, verb) ??
    votedFor(view, clause, verb) ??
    becameFirst(view, clause, verb) ??
    resolvedTo(view, clause, index, verb);
  if (outer) return outer;
  if (verb.sense.tense !== 'ing' || !isAnyAt(view, verb.at - 1, BY_DOING)) return verb;
  const main = clause.verbs.findLast(({ at }) => at < verb.at);
  // "urged Chad to calm them by withdrawing its troops", "is ready to help by sending tents": nobody did.
  if (!main || NOT_YET.has(main.sense.detail)) return verb;
  const isIn = lowerAt(view, verb.at - 1) === 'in';
  return !isIn || IN_DOING.has(main.sense.base) ? main : verb;
}

const NOT_YET = anyOf('appeal|intent');
const BY_DOING = anyOf('by|in');
const IN_DOING = anyOf('join|follow|succeed|persist|respond|retaliate');

/** Pronouns after which a base form is finite: "we urge". */
const PLURAL_VERB = anyOf('i|we|they');

const isPluralSubject = (view: SentenceView, subjects: readonly Mention[]): boolean =>
  subjects.length > 1 ||
  subjects.some(
    (one) =>
      one.kind === 'group' ||
      isAnyAt(view, one.from, PLURAL_VERB) ||
      (one.kind === 'state' && lowerAt(view, one.to - 1).endsWith('s')),
  );
