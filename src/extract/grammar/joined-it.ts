import { anyOf } from '../text/any-of.ts';
import { elementAt } from '../text/element-at.ts';
import type { Mention } from '../who/mention.ts';
import type { Clause } from './clause.ts';
import { onlyVerbAhead } from './only-verb-ahead.ts';
import {
  isAnyAt,
  leadIn,
  lowerAt,
  mentionsWithin,
  type Range,
  type SentenceView,
} from './sentence-view.ts';
import { behindTimeAhead } from './time-between.ts';
import type { Verb } from './verb-at.ts';

/** Whether a clause that is joined to another begins with "it", which the verb follows: ", and it recalled", ", but on Monday it has recalled", ", and on 8 May, it recalled". */
export function isJoinedIt(view: SentenceView, clause: Clause, before: number): boolean {
  if (clause.link !== 'coordinate') return false;
  const behind = behindTimeAhead(view.scene.tokens, clause.from);
  const it = behind > clause.from && lowerAt(view, behind) === ',' ? behind + 1 : behind;
  return lowerAt(view, it) === 'it' && onlyVerbAhead(view, { ...clause, from: it + 1 }, before);
}

const ASKS = anyOf('appeal|invite');
const OFFERS = anyOf('offer|propose');
const BLAMES = anyOf('accuse|threaten|criticise|oppose');
const BUT = anyOf('but|yet');

/**
 * Who "it" is in a joined clause, behind the state that acts before: whoever was asked or blamed where it answers ("Peru invited Chad, but it refused"),
 * nobody where it may be either ("Peru asked Chad for help, and it sent troops"), and else the state that acts ("Peru blamed Chad, and it recalled its envoy").
 */
export function joinedItOf(view: SentenceView, index: number, state: Mention): readonly Mention[] {
  const clause = view.clauses[index];
  const spoken = clause && spokenTo(view, index, state);
  const asked = spoken && askedBy(view, spoken, clause.from);
  if (!asked || isNamedIn(view, asked, clause)) return [state];
  const isAnswer = answers(clause);
  const isAsked = isAsking(spoken);
  const isBut = isAnyAt(view, clause.from - 1, BUT);
  if (!isAnswer && !isAsked && !isBut) return [state];
  const isHis = isAnswer || (isAsked && isBut && clause.verbs[0]?.sense.family !== 'speak');
  return isHis && mayAnswer(view, asked, clause) ? [asked] : [];
}

/** A state as a whole, of which the rest of the sentence does not tell by name. */
const mayAnswer = (view: SentenceView, asked: Mention, { to }: Clause): boolean =>
  asked.kind === 'state' &&
  !asked.isOwner &&
  !isNamedIn(view, asked, { from: to, to: view.sentence.to });

/** "but it also warned Chad": whoever is named by the name of another is not "it". */
const isNamedIn = (view: SentenceView, { parties }: Mention, range: Range): boolean =>
  mentionsWithin(view, range).some(
    (one) =>
      one.isNamed &&
      one.parties.some(({ country }) => country !== null && country === parties[0]?.country),
  );

/** The verb by which a state asks or blames another, in the clauses from its own to the one before. */
function spokenTo(view: SentenceView, index: number, state: Mention): Verb | undefined {
  for (let back = index - 1; back >= 0; back--) {
    const clause = view.clauses[back];
    const found = clause?.verbs.find((verb) => isAsking(verb) || BLAMES.has(verb.sense.detail));
    if (found || !clause || clause.from <= state.from) return found;
  }
  return undefined;
}

const isAsking = ({ sense }: Verb): boolean => ASKS.has(sense.detail) || OFFERS.has(sense.base);

/** Whom a state asks or blames: the first named behind the verb; not who asks in "Chad was invited by Peru". */
function askedBy(view: SentenceView, { at }: Verb, to: number): Mention | undefined {
  const found = mentionsWithin(view, { from: at + 1, to }).find(({ isPlace }) => !isPlace);
  return found && lowerAt(view, leadIn(view, found.from)) !== 'by' ? found : undefined;
}

/** "it refused", "it ignored the warning", "it denied this". */
const answers = ({ verbs }: Clause): boolean =>
  verbs[0]?.sense.detail === 'refuse' || verbs[0]?.sense.base === 'deny';

/** "Peru calls on Chad to leave the posts that it holds": whoever is asked, as it is his things that are spoken of; not "to note that it holds". */
export function askedIt(
  view: SentenceView,
  { from, conjunction }: Clause,
  index: number,
): readonly Mention[] | undefined {
  const before = elementAt(view.clauses, index - 1);
  const asking = before?.verbs.find(({ sense }) => sense.detail === 'appeal');
  if (!asking || conjunction !== 'that' || lowerAt(view, from) !== 'it') return undefined;
  if (!isThing(view, from - 2) || before?.verbs.some(({ to }) => to === from - 1)) return undefined;
  const asked = view.mentions.findLast(
    ({ to, kind, isPlace }) => to < from - 1 && kind === 'state' && !isPlace,
  );
  return asked && asked.from >= asking.to ? [asked] : undefined;
}

const THE = anyOf('the|its|all|any|every|those|these');
const MANY = anyOf('children|men|women|people|territory|land');
const NEWS = anyOf('fact|news|view|idea|notion|claim|claims|reports|statement|statements|concerns');

/** "the posts that it holds", "children that it took": a thing, and neither a verb, nor a "mind" in which it is borne, nor a "fact". */
function isThing(view: SentenceView, at: number): boolean {
  const word = lowerAt(view, at);
  if (NEWS.has(word)) return false;
  const isSeveral = word.endsWith('s') && !word.endsWith('ss');
  return isSeveral || MANY.has(word) || isAnyAt(view, at - 1, THE);
}
