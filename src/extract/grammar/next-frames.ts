import { anyOf } from '../text/any-of.ts';
import { but, DONE } from './aspect.ts';
import type { Clause } from './clause.ts';
import type { Frame } from './frame.ts';
import { heldAhead, heldBefore } from './is-held.ts';
import { isAnyAt, lowerAt, mentionsWithin, type SentenceView } from './sentence-view.ts';

const WHICH_THAT = anyOf('which|that');
const OWNING = anyOf('the|this|their|its');
const OF_TO = anyOf('of|to|in|on|for|,|and|with|by');
const POINTING = anyOf('the|this|that');
const ARTICLE = anyOf('the|this');
const ON_ABOUT = anyOf('on|about|over');
const IS_ARE = anyOf('is|are|was|were|will|would|took|began|ended');

/** What a subject that names nobody says is held: one more of what was told, that itself, the visit, or a meeting of a body that was set up. */
type NextSort = 'next' | 'same' | 'visit' | 'body';

interface Subject {
  readonly sort: NextSort;
  /** The token of its noun, and where the words that belong to it end. */
  readonly noun: number;
  readonly to: number;
  /** A body, which is not held but meets. */
  readonly meets: boolean;
}

const LINKS: ReadonlySet<string> = new Set(['main', 'coordinate', 'content']);

/** "A second round is due on 3 May", "It will take place in June", "The commission will meet on Monday": what is held of what was told before. */
export function nextFrames(view: SentenceView): readonly Frame[] {
  if (view.dates.length === 0) return [];
  return view.clauses.flatMap((clause, index) => {
    const subject = LINKS.has(clause.link) ? subjectOf(view, clause) : bodyBefore(view, clause);
    const held = subject && heldOf(view, clause, subject);
    if (!subject || !held || !isDatedFrom(view, clause, clause.from)) return [];
    const sense = { ...NEXT, detail: subject.sort, base: lowerAt(view, subject.noun) };
    const verb = { at: subject.noun, sense, to: held.to, objectAt: undefined };
    const aspect = but(DONE, { isFuture: held.isFuture });
    return [{ view, clause, index, verb, aspect, subjects: [], patients: [] }];
  });
}

const NEXT = { tense: 'past', rest: [], family: 'next', stance: 'cooperative' } as const;

const DETERMINER = anyOf('the|a|an|another|this|that|their|its');
const OTHER =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|next|further|new|fresh|final|last|latest|previous|earlier|another|follow)$/;
const TALKS =
  /^(?:round|rounds|session|meeting|talks|negotiations|consultations|discussions|dialogue|summit|leg|phase)$/;
const OF_TALKS = anyOf('talks|negotiations|consultations|discussions|dialogue|meetings|contacts');
const VISIT = /^(?:visit|trip)$/;
const BODY = /^(?:commission|committee|panel|council|group|mechanism)$/;
/** In tokens: from the article to the noun, and of what is talked about. */
const LONGEST_PHRASE = 5;
const LONGEST_MATTER = 7;

function subjectOf(view: SentenceView, { from }: Clause): Subject | undefined {
  const first = lowerAt(view, from);
  if (first === 'it') return { sort: 'same', noun: from, to: from + 1, meets: false };
  const noun =
    isAnyAt(view, from, DETERMINER) || OTHER.test(first) ? nounFrom(view, from) : undefined;
  if (noun === undefined || mentionsWithin(view, { from, to: noun + 1 }).length > 0)
    return undefined;
  const body = bodyBehind(view, noun);
  if (body !== undefined) return { sort: 'body', noun: body, to: body + 1, meets: false };
  const sort = sortOf(view, from, noun);
  return sort && { sort, noun, to: phraseEnd(view, noun), meets: sort === 'body' };
}

/** "a joint commission, which will hold its first meeting in May". */
function bodyBefore(view: SentenceView, { link, conjunction, from }: Clause): Subject | undefined {
  if (link !== 'relative' || !WHICH_THAT.has(conjunction)) return undefined;
  const which = lowerAt(view, from - 1) === conjunction ? from - 1 : from;
  const noun = lowerAt(view, which - 1) === ',' ? which - 2 : which - 1;
  const to = which === from ? from + 1 : from;
  return BODY.test(lowerAt(view, noun)) ? { sort: 'body', noun, to, meets: true } : undefined;
}

/** In tokens: "of the joint standing border commission". */
const LONGEST_BODY = 7;

/** "the next meeting of the joint commission": the token of the body. */
function bodyBehind(view: SentenceView, noun: number): number | undefined {
  const isOf = TALKS.test(lowerAt(view, noun)) && lowerAt(view, noun + 1) === 'of';
  if (!isOf || !isAnyAt(view, noun + 2, OWNING)) return undefined;
  let at = noun + 3;
  while (at < noun + LONGEST_BODY && !isAnyAt(view, at, ENDS_BODY)) at++;
  return BODY.test(lowerAt(view, at)) && !isNamedAt(view, at) ? at : undefined;
}

const ENDS_BODY = anyOf(
  'commission|committee|panel|council|group|mechanism|of|to|in|on|,|by|will|would|is|was|and',
);

/** "the Chile-Peru commission", "the commission of experts": it is told of whose it is. */
const isNamedAt = (view: SentenceView, at: number): boolean =>
  lowerAt(view, at + 1) === 'of' || view.mentions.some(({ from, to }) => from <= at && to > at);

function nounFrom(view: SentenceView, from: number): number | undefined {
  for (let at = from; at <= from + LONGEST_PHRASE; at++) {
    const word = lowerAt(view, at);
    if ([TALKS, VISIT, BODY].some((nouns) => nouns.test(word)) && !isOfNoun(view, at)) return at;
    if (isAnyAt(view, at, OF_TO)) return undefined;
  }
  return undefined;
}

/** "session" in "session talks", "working group meeting". */
const isOfNoun = (view: SentenceView, at: number): boolean =>
  [TALKS, VISIT].some((nouns) => nouns.test(lowerAt(view, at + 1)));

function sortOf(view: SentenceView, from: number, noun: number): NextSort | undefined {
  const word = lowerAt(view, noun);
  if (BODY.test(word)) return isAnyAt(view, from, POINTING) ? 'body' : undefined;
  if (VISIT.test(word)) return isAnyAt(view, from, ARTICLE) ? 'visit' : undefined;
  for (let at = from; at < noun; at++) if (OTHER.test(lowerAt(view, at))) return 'next';
  return lowerAt(view, from) === 'the' ? 'same' : undefined;
}

/** "a second round of border talks on the dispute": behind the words that tell of what. */
function phraseEnd(view: SentenceView, noun: number): number {
  const of = noun + 1;
  if (lowerAt(view, of) === 'of')
    for (let at = of + 1; at <= of + 3; at++)
      if (isAnyAt(view, at, OF_TALKS)) return matterEnd(view, at + 1);
  return matterEnd(view, of);
}

function matterEnd(view: SentenceView, from: number): number {
  if (!isAnyAt(view, from, ON_ABOUT)) return from;
  for (let at = from + 1; at <= from + LONGEST_MATTER; at++)
    if (isAnyAt(view, at, IS_ARE)) return at;
  return from;
}

const MAY_BE_PAST: ReadonlySet<NextSort> = new Set<NextSort>(['next', 'body']);

/** What was held before is told of others than the ones that were told: "the last round ended". */
function heldOf(
  view: SentenceView,
  { link }: Clause,
  { sort, to, meets }: Subject,
): { readonly to: number; readonly isFuture: boolean } | undefined {
  const isTold = link === 'content';
  const ahead = heldAhead(view, to, { isTold, isOfBody: meets });
  if (ahead !== undefined) return { to: ahead, isFuture: true };
  const before = MAY_BE_PAST.has(sort) ? heldBefore(view, to, meets) : undefined;
  return before === undefined ? undefined : { to: before, isFuture: false };
}

/** Whether a day or month of it is named. */
const isDatedFrom = ({ dates }: SentenceView, clause: Clause, from: number): boolean =>
  dates.some((date) => date.edtf !== null && date.from > from && date.to <= clause.to);
