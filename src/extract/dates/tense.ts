import { anyOf } from '../text/any-of.ts';
import { isOfPastTalks } from './at-talks.ts';
import { type DateLook, wordAt } from './expression.ts';
import {
  BE_NOW,
  DETERMINERS,
  FORWARD,
  FUTURE,
  NOT_PAST,
  OPEN,
  PAST,
  SCHEDULED,
} from './tense-words.ts';

const ON_IN = anyOf('on|in|at');
const SOON_EARLY = anyOf('soon|early');
const A_M_P_M = anyOf('a\\.?m\\.?|p\\.?m\\.?|noon|midnight');
const FOR_TO = anyOf('for|to');

/** Whether what an expression dates lies behind, ahead, or cannot be told from the verb beside it. */
export type Tense = 'past' | 'future' | 'unclear';

const REACH = 16;
/** Another clause, which says nothing of the words before. */
const CONTRARY = new Set(['but', 'while', 'whereas']);
const WALLS = new Set([';', ':', '"', '“', '”', '(', ')', '``', "''"]);

/** By the nearest verb before the expression, else by the first one after it. */
function tenseAt(look: DateLook, from: number, to: number): Tense {
  if (isOfPastTalks(look, from, to)) return 'past';
  if (isBetween(look, from)) return agreed(tenseBefore(look, from), tenseAfter(look, to));
  return opensClause(look, from)
    ? (tenseAfter(look, to) ?? tenseBefore(look, from) ?? 'unclear')
    : (tenseBefore(look, from) ?? tenseAfter(look, to) ?? 'unclear');
}

/** "said that on Friday they would", "but in May they met": the verb is yet to come. */
const opensClause = (look: DateLook, from: number): boolean =>
  ON_IN.has(wordAt(look, from - 1)) && OPENINGS.has(wordAt(look, from - 2));

/** "pay has risen, in May pensions will": the verbs on both sides have a claim. */
const isBetween = (look: DateLook, from: number): boolean =>
  ON_IN.has(wordAt(look, from - 1)) && wordAt(look, from - 2) === ',';

function agreed(before: Tense | undefined, after: Tense | undefined): Tense {
  if (before && after && before !== after) return 'unclear';
  return before ?? after ?? 'unclear';
}

const OPENINGS = new Set('but while whereas when that because although though and'.split(' '));

const DEADLINES = new Set(['by', 'until', 'till']);

/** As `tenseAt`, and ahead for a deadline, unless all that follows it is told: "Until Monday they had waited". */
export function tenseOf(look: DateLook, from: number, to: number): Tense {
  if (!isDeadline(look, from - 1)) return tenseAt(look, from, to);
  // "He had warned as early as April".
  if (wordAt(look, from - 1) === 'as' && wordAt(look, from - 2) === 'early')
    return tenseAt(look, from, to) === 'past' ? 'past' : 'future';
  const opens = from - 1 === look.from || wordAt(look, from - 2) === ',';
  return opens && tenseAfter(look, to) === 'past' ? 'past' : 'future';
}

export const looksAhead = (look: DateLook, from: number, to: number): boolean =>
  tenseOf(look, from, to) === 'future';

/** "by", "until", "as soon as", "as early as", with a time of day between or not. */
function isDeadline(look: DateLook, at: number): boolean {
  if (DEADLINES.has(wordAt(look, at))) return true;
  if (SOON_EARLY.has(wordAt(look, at - 1)) && wordAt(look, at) === 'as') return true;
  const hour = A_M_P_M.has(wordAt(look, at));
  return hour && [1, 2].some((back) => DEADLINES.has(wordAt(look, at - back)));
}

export function tenseBefore(look: DateLook, from: number): Tense | undefined {
  for (let at = from - 1; at >= Math.max(look.from, from - REACH); at--) {
    if (WALLS.has(wordAt(look, at))) return undefined;
    const tense = cueAt(look, at);
    if (tense) return tense;
  }
  return undefined;
}

function tenseAfter(look: DateLook, to: number): Tense | undefined {
  for (let at = to; at < Math.min(look.to, to + REACH); at++) {
    if (WALLS.has(wordAt(look, at)) || CONTRARY.has(wordAt(look, at))) return undefined;
    const tense = wordAt(look, at) === 'to' ? undefined : cueAt(look, at);
    if (tense) return tense;
  }
  return undefined;
}

/** What one token tells: a modal, a form of the past, "is meeting", "to meet". */
function cueAt(look: DateLook, at: number): Tense | undefined {
  const word = wordAt(look, at);
  const isCapital = look.tokens[at]?.capital === true;
  if (FUTURE.has(word) && !isCapital) return 'future';
  if (isAwaiting(look, at)) return 'future';
  if (isArranged(look, at)) return isNoun(look, at) ? undefined : 'future';
  if (word === 'to') return infinitiveAt(look, at);
  if (word.endsWith('ing')) return progressiveAt(look, at);
  return isPastForm(word) && isVerb(look, at) ? pastAt(look, at) : undefined;
}

/** No name, and nothing behind an article. */
const isVerb = (look: DateLook, at: number): boolean =>
  (look.tokens[at]?.capital !== true || isHead(look, at)) && !isNoun(look, at);

/** "Signed in Lima on Tuesday, the deal …": a participle that opens the sentence. */
const isHead = (look: DateLook, at: number): boolean =>
  at === look.from && BEHIND_PARTICIPLE.has(wordAt(look, at + 1));

const BEHIND_PARTICIPLE = anyOf('in|on|at|by|with|between|after|following|during|last|to');

/** "scheduled", "due"; "set for". */
const isArranged = (look: DateLook, at: number): boolean =>
  SCHEDULED.has(wordAt(look, at)) ||
  (wordAt(look, at) === 'set' && FOR_TO.has(wordAt(look, at + 1)));

/** "looked forward to her visit in May". */
const isAwaiting = (look: DateLook, at: number): boolean =>
  wordAt(look, at) === 'forward' && wordAt(look, at + 1) === 'to';

const isPastForm = (word: string): boolean =>
  PAST.has(word) || (word.length > 3 && word.endsWith('ed') && !NOT_PAST.has(word));

/** "the proposed summit", "its plans": no verb. */
const isNoun = (look: DateLook, at: number): boolean => DETERMINERS.has(wordAt(look, at - 1));

/** "will be held", "to be held", "is held": a participle goes by what stands before it. */
function pastAt(look: DateLook, at: number): Tense {
  if (OPEN.has(wordAt(look, at))) return 'unclear';
  for (let back = at - 1; back >= Math.max(look.from, at - 4); back--) {
    const tense = auxiliaryAt(look, back);
    if (tense) return tense;
    if (wordAt(look, back) === ',') break;
  }
  return 'past';
}

function auxiliaryAt(look: DateLook, at: number): Tense | undefined {
  const word = wordAt(look, at);
  // "Theresa May met".
  if (FUTURE.has(word) && look.tokens[at]?.capital !== true) return 'future';
  if (BE_NOW.has(word)) return 'unclear';
  if (word !== 'be') return undefined;
  return wordAt(look, at - 1) === 'to' ? infinitive(look, at - 1) : 'future';
}

/** "is due to meet" looks ahead; "came to meet" does not say. */
function infinitiveAt(look: DateLook, at: number): Tense | undefined {
  const next = look.tokens[at + 1];
  const isVerb = next?.kind === 'word' && !next.capital && !DETERMINERS.has(next.lower);
  return isVerb && !next.lower.endsWith('ing') ? infinitive(look, at) : undefined;
}

const infinitive = (look: DateLook, at: number): Tense =>
  FORWARD.has(wordAt(look, at - 1)) || BE_NOW.has(wordAt(look, at - 1)) || isExpected(look, at)
    ? 'future'
    : 'unclear';

/** In tokens: "expect the Foreign Minister of Peru to". */
const EXPECTED_REACH = 8;

/** "expect Ann to come". */
function isExpected(look: DateLook, to: number): boolean {
  for (let at = to - 1; at >= Math.max(look.from, to - EXPECTED_REACH); at--) {
    if (EXPECT.has(wordAt(look, at))) return true;
    if (wordAt(look, at) === ',') return false;
  }
  return false;
}

const EXPECT = anyOf('expect|expects|expecting');

function progressiveAt(look: DateLook, at: number): Tense | undefined {
  const before = wordAt(look, at - 1);
  if (before === 'was' || before === 'were') return 'past';
  return BE_NOW.has(before) ? 'future' : undefined;
}
