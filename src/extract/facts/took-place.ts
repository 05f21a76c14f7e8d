import { type DateExpression, isAfter } from '../dates/expression.ts';
import { shiftedBy } from '../dates/offset.ts';
import { isAnyAt, lowerAt, type SentenceView } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { whenBy } from './own-date.ts';
import { placeIn } from './place-in.ts';
import type { Timed, When } from './timed.ts';

const CALL_VIDEO = anyOf('call|video');
const HAPPENED_OCCURRED = anyOf('happened|occurred');

/** In tokens: from what was told to the sentence that says when it was. */
const REACH = 160;
/** In tokens: "The talks between the two took place", and from the verb to its date. */
const NEAR = 10;

/** What a noun says again of what was told: its type, and of which kinds or modes that may be. */
interface Sort {
  readonly nouns: RegExp;
  readonly type: string;
  readonly sorts: RegExp;
}

const SORTS: readonly Sort[] = [
  { nouns: /^(?:visit|trip)$/, type: 'meeting', sorts: /^visit$/ },
  {
    nouns: /^(?:calls?|conversation|videoconference)$/,
    type: 'meeting',
    sorts: /^(?:call|video)$/,
  },
  {
    nouns:
      /^(?:meetings?|talks|summit|session|negotiations|consultations|encounter|discussions|audience|conference|dialogue)$/,
    type: 'meeting',
    sorts: /^(?!call$)/,
  },
  { nouns: /^(?:signing|ceremony)$/, type: 'agreement', sorts: /^signed$/ },
  {
    nouns:
      /^(?:attacks?|raids?|strikes?|shelling|bombing|incidents?|clash|clashes|shooting|ambush|incursion)$/,
    type: 'action',
    sorts: /^(?:force|incursion)$/,
  },
  { nouns: /^(?:exercises?|drills?)$/, type: 'action', sorts: /^exercise$/ },
  { nouns: /^(?:exchange|swap|handover|release)$/, type: 'action', sorts: /^release-exchange$/ },
  { nouns: /^arrests?$/, type: 'action', sorts: /^detention$/ },
  { nouns: /^evacuation$/, type: 'action', sorts: /^evacuation$/ },
  { nouns: /^withdrawal$/, type: 'action', sorts: /^ceasefire-withdrawal$/ },
];

const OPENING = anyOf('the|this|that|these|those|their|both');
/** Of the noun, where it says more than which happening it is. */
const LONGEST_NOUN = 4;

const DONE: readonly RegExp[] = [/^(?:took|has taken|had taken) place$/, /^(?:was|were) held$/];
const AHEAD = /^(?:will|is to|are to) (?:take place|be held)$|^(?:is|are) (?:scheduled|due|set)$/;

interface Told {
  readonly sort: Sort;
  readonly isAhead: boolean;
  readonly when: When;
  /** The tokens in which it is told. */
  readonly from: number;
  readonly to: number;
}

/**
 * Dates what was told before without a date by what a sentence says of it: "The talks took place on Monday". What was said
 * or agreed there has its date too. Says whether anything was dated.
 */
export function dateTold(facts: Timed[], view: SentenceView, publishedOn: string): boolean {
  const told = view.dates.length > 0 ? toldOf(view, publishedOn) : undefined;
  const index = told ? facts.findLastIndex((fact) => isOf(fact, told)) : -1;
  const fact = facts[index];
  if (!told || !fact || fact.when.basis !== 'publication' || isFar(fact, view)) return false;
  const place = fact.place ?? placeTold(fact, view, told);
  facts[index] = { ...fact, when: told.when, place };
  for (const [at, one] of facts.entries())
    if (one.partOf === index && one.when.basis === 'publication')
      facts[at] = { ...one, when: { ...told.when, basis: 'context', words: null } };
  return true;
}

const isFar = ({ draft }: Timed, { sentence }: SentenceView): boolean =>
  sentence.from - draft.evidence.to > REACH;

const isOf = ({ draft: { detail }, modality }: Timed, { sort, isAhead }: Told): boolean =>
  detail.type === sort.type &&
  sort.sorts.test(sortOf(detail)) &&
  (isAhead ? modality === 'planned' : modality === 'actual' || modality === 'ongoing');

function sortOf(detail: Timed['draft']['detail']): string {
  switch (detail.type) {
    case 'meeting':
      return detail.mode;
    case 'agreement':
      return detail.status;
    case 'action':
      return detail.kind;
    case 'statement':
      return detail.act;
  }
}

function placeTold({ draft: { detail } }: Timed, view: SentenceView, told: Told): Timed['place'] {
  const isRemote = detail.type === 'meeting' && CALL_VIDEO.has(detail.mode);
  return isRemote || detail.type === 'statement' ? null : placeIn(view, told);
}

/** What a sentence says of a happening that it only names by its noun: "The talks took place on Monday". */
function toldOf(view: SentenceView, publishedOn: string): Told | undefined {
  const { from } = view.sentence;
  const noun = isAnyAt(view, from, OPENING) ? nounFrom(view, from + 1) : undefined;
  const verb = noun && verbAt(view, noun.to);
  if (!verb) return undefined;
  const to = Math.min(view.sentence.to, verb.to + NEAR);
  const date = view.dates.find((one) => one.from >= verb.to && one.to <= to && !one.isLoose);
  const when = date && whenOf(date, publishedOn);
  if (!when || isAfter(when, publishedOn) !== verb.isAhead) return undefined;
  return { sort: noun.sort, isAhead: verb.isAhead, when, from, to };
}

/** The noun of a happening among a few words of which none names anybody. */
function nounFrom(view: SentenceView, from: number): { sort: Sort; to: number } | undefined {
  for (let at = from; at < from + LONGEST_NOUN; at++) {
    const word = lowerAt(view, at);
    const sort = SORTS.find(({ nouns }) => nouns.test(word));
    if (sort && verbAt(view, at + 1)) return { sort, to: at + 1 };
    if (view.mentions.some((one) => one.from <= at && at < one.to && one.kind !== 'group'))
      return undefined;
  }
  return undefined;
}

function verbAt(view: SentenceView, at: number): { isAhead: boolean; to: number } | undefined {
  const [first, second, third, fourth] = [0, 1, 2, 3].map((step) => lowerAt(view, at + step));
  if (HAPPENED_OCCURRED.has(first ?? '')) return { isAhead: false, to: at + 1 };
  const [two, three] = [`${first} ${second}`, `${first} ${second} ${third}`];
  for (const [words, to] of [
    [two, at + 2],
    [three, at + 3],
    [`${three} ${fourth}`, at + 4],
  ] as const) {
    if (DONE.some((verb) => verb.test(words))) return { isAhead: false, to };
    if (AHEAD.test(words)) return { isAhead: true, to };
  }
  return undefined;
}

/** By its own words; "the day before" is reckoned from the day of publication. */
function whenOf(date: DateExpression, publishedOn: string): When | undefined {
  const edtf = date.edtf ?? (date.offset && shiftedBy(publishedOn, date.offset));
  return edtf === undefined ? undefined : whenBy({ ...date, edtf });
}
