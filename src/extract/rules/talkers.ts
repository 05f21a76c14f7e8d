import { AUXILIARIES } from '../grammar/auxiliaries.ts';
import { hasFiniteForm } from '../grammar/finite-form.ts';
import type { Frame } from '../grammar/frame.ts';
import {
  hasWord,
  isAnyAt,
  lowerAt,
  mentionsWithin,
  type SentenceView,
} from '../grammar/sentence-view.ts';
import { subjectsOf } from '../grammar/subjects.ts';
import type { Verb } from '../grammar/verb-at.ts';
import { anyOf } from '../text/any-of.ts';
import type { Mention } from '../who/mention.ts';
import { leadOf, roundAt } from './goers.ts';

const AT_DURING = anyOf('at|during|in|after|following');
const IN_ON = anyOf('in|on|here|\\.');
const WITH_TO = anyOf('with|to');

const SPEAKING: ReadonlySet<string> = new Set(['say', 'speak', 'agree', 'call']);
const HANGING = anyOf('in|during|at|by|over|on|via');
/** In tokens, from "in" to its noun: "in a rare phone call". */
const REACH = 4;

/** "A told B in a phone call", "A and B discussed it by phone": who speaks there, and to whom. */
export function talkersOf(frame: Frame): readonly Mention[] {
  const { view, verb: noun, clause, index } = frame;
  const told = clause.verbs.findLast(({ at }) => at < noun.at) ?? behindAside(frame);
  if (!told) return toOneAnother(frame) ?? groupThere(frame);
  if (!SPEAKING.has(told.sense.family) || !hangsOn(frame, told)) return toOneAnother(frame) ?? [];
  const speakers = subjectsOf(view, index, told.at).filter(isSomebody);
  return speakers.length === 0 ? [] : [...speakers, ...hearersOf(view, told, clause.to)];
}

/** "A confronted B over fish in a video call", by whatever verb: both were on the line. */
function toOneAnother(frame: Frame): readonly Mention[] | undefined {
  const { view, verb, clause } = frame;
  const lead = { from: Math.max(clause.from, verb.at - LEAD_REACH), to: verb.at };
  if (!FROM_AFAR.has(verb.sense.detail) || !hasWord(view, lead, BY_CALL)) return undefined;
  // "in a call with her mother"
  if (hasWord(view, { from: verb.to, to: verb.to + 2 }, WITH_TO)) return undefined;
  const [first, second] = mentionsWithin(view, { from: clause.from, to: verb.at });
  if (!first || first.from - clause.from > 1 || !isPerson(first)) return undefined;
  const isObject = second && isPerson(second) && second.from - first.to <= 2 && !second.isOwner;
  return isObject && isDone(lowerAt(view, first.to)) ? [first, second] : undefined;
}

const FROM_AFAR = anyOf('call|video');
const BY_CALL = anyOf('in|during|on|over');
/** In tokens: "in a two-hour video". */
const LEAD_REACH = 5;
const isPerson = ({ kind }: Mention): boolean => kind === 'person';

/** "The ministers of A and B reached a compromise at a meeting in Lomé", by a verb that tells nothing of its own: those with whom the clause begins. */
function groupThere({ view, verb, clause }: Frame): readonly Mention[] {
  const isThere =
    isAnyAt(view, leadOf(view, roundAt(view, verb.at)), AT_DURING) && isAnyAt(view, verb.to, IN_ON);
  return isThere ? openersOf(view, clause, verb) : [];
}

/** Two, or a group of two states, with whom a clause begins and who do something there. */
function openersOf(
  view: SentenceView,
  { from }: Frame['clause'],
  { at }: Verb,
): readonly Mention[] {
  const [first, second] = mentionsWithin(view, { from, to: at });
  if (!first || first.from - from > 1) return [];
  if (first.kind === 'group')
    return first.parties.length > 1 && isDone(lowerAt(view, first.to)) ? [first] : [];
  const areTwo =
    second !== undefined &&
    [first, second].every(isSomebody) &&
    second.from - first.to === 1 &&
    lowerAt(view, first.to) === 'and';
  return areTwo && isDone(lowerAt(view, second.to)) ? [first, second] : [];
}

const isDone = (word: string): boolean => hasFiniteForm(word) && !AUXILIARIES.has(word);

/** "A and B, in a call on Monday, discussed": the verb behind the aside. */
const behindAside = ({ view, clause, verb }: Frame): Verb | undefined =>
  lowerAt(view, leadOf(view, verb.at) - 1) === ','
    ? clause.verbs.find(({ at }) => at > verb.to)
    : undefined;

function hangsOn({ view, verb }: Frame, told: Verb): boolean {
  const first = told.at < verb.at ? told.at : 0;
  return hasWord(view, { from: Math.max(first, verb.at - REACH) + 1, to: verb.at + 1 }, HANGING);
}

/** Straight behind the verb, or behind "with" or "to". */
function hearersOf(view: SentenceView, told: Verb, to: number): readonly Mention[] {
  const hearer = mentionsWithin(view, { from: told.to, to }).find(
    (one) =>
      isSomebody(one) &&
      !one.isOwner &&
      (one.from - told.to <= 1 || isAnyAt(view, one.from - 1, WITH_TO)),
  );
  return hearer ? [hearer] : [];
}

const isSomebody = ({ kind, parties }: Mention): boolean =>
  kind === 'person' || (kind === 'group' && parties.length > 1);
