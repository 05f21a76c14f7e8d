import type { Frame } from '../grammar/frame.ts';
import { hasWord, isAnyAt, lowerAt, mentionsWithin } from '../grammar/sentence-view.ts';
import { subjectsOf } from '../grammar/subjects.ts';
import { anyOf } from '../text/any-of.ts';
import { type Mention, plain } from '../who/mention.ts';
import { leadOf } from './goers.ts';
import { countriesOf } from './rule.ts';
import { isTraveller } from './visited-places.ts';

/** In what an office tells: who held the talks of which only the other side is named: "Ann told Bob of her call with Carl", "yesterday's meeting with Carl". */
export function holderOf(frame: Frame, found: readonly Mention[]): Mention | undefined {
  const { view } = frame;
  const [first] = found;
  if (view.scene.publisher === null || !first || !isWithOther(frame, first)) return undefined;
  const holder = tellerOf(frame) ?? actorBehind(frame, found) ?? speakerOf(frame);
  const theirs = found.flatMap(({ parties }) => countriesOf(parties));
  const own = holder ? countriesOf(holder.parties) : [];
  return own.length === 1 && own.every((one) => !theirs.includes(one)) ? holder : undefined;
}

/** In tokens, from the noun: "meeting with the", "talks in Lima with". */
const WITH_REACH = 4;

const isWithOther = ({ view, verb }: Frame, { from }: Mention): boolean =>
  lowerAt(view, leadOf(view, from)) === 'with' && from - verb.to <= WITH_REACH;

/** In tokens, from what owns or points at a noun: "his first official telephone". */
const OWNER_REACH = 4;

/** The word before a noun and what it is like that says which it is, and where it stands: "the", "his", "yesterday's". */
function pointerOf({ view, verb }: Frame): { readonly word: string; readonly at: number } {
  for (let at = verb.at - 1; at >= verb.at - OWNER_REACH; at--) {
    const word = lowerAt(view, at);
    if (isAnyAt(view, at, POINTING)) return { word, at };
    if (word === "'s" || word === '’s') return { word: lowerAt(view, at - 1), at: at - 1 };
    if (view.scene.tokens[at]?.kind !== 'word') break;
  }
  return { word: '', at: verb.at };
}

const POINTING = anyOf('the|his|her|this|our|a|an');
const ON_DAY = anyOf('yesterday|today');
const WE = anyOf('i|we|our|us|my');

/** "yesterday's conversation with Carl is the beginning of our …": whoever is quoted, or whose office publishes it. */
function speakerOf(frame: Frame): Mention | undefined {
  const { view, verb } = frame;
  const { publisher, isQuoted } = view.scene;
  if (!ON_DAY.has(pointerOf(frame).word) || !hasWord(view, view.sentence, WE)) return undefined;
  const speaker = isQuoted(verb.at) ? view.speaker : publisher;
  return speaker?.person ? plain(view.scene, verb.at, verb.to, 'person', [speaker]) : undefined;
}

const TOLD_OF = anyOf('the|his|her|yesterday|today');
/** "told of his talks with", not "said that his talks with". */
const OF = anyOf('of|about|on|from|regarding|concerning|during|at|after|following|since|to|the');
const HIS = anyOf('his|her');
/** What a meeting that is yet to be is spoken of by. */
const UNHELD = anyOf(
  'possibility|possible|preparations?|preparing|prepare|readiness|ready|interest|prospects?|need|favou?r|plans?|planning|idea|proposal|invitation|intention|expected|hopes?|request|importance|significance|necessity',
);
const RECENT = anyOf('recent');

/** "Ann told Bob about her call with Carl", "informed Bob on the outcome of the meeting with Carl": whoever tells. */
function tellerOf(frame: Frame): Mention | undefined {
  const { view, verb, clause, index } = frame;
  const { word, at: from } = pointerOf(frame);
  const telling = clause.verbs.findLast(({ at, sense }) => at < verb.at && isTelling(sense, word));
  if (!telling || !TOLD_OF.has(word)) return undefined;
  if (from > telling.to && !isAnyAt(view, from - 1, OF)) return undefined;
  if (isUnheld(frame, telling)) return undefined;
  const [teller, ...more] = subjectsOf(view, index, telling.at);
  const isOne = more.length === 0 && teller && isTraveller(view, teller) && !teller.isOwner;
  if (!isOne || teller.from >= telling.at) return undefined;
  const between = mentionsWithin(view, { from: telling.to, to: verb.at });
  // "congratulated Bob on his meeting with Carl": Bob's.
  return telling.sense.family === 'say' || between.length === 0 ? teller : undefined;
}

/** "informed Bob about preparations for the meeting with Carl". */
function isUnheld({ view, verb }: Frame, telling: Frame['verb']): boolean {
  const before = { from: telling.at, to: verb.at };
  return hasWord(view, before, UNHELD) && !hasWord(view, before, RECENT);
}

const isTelling = ({ family, base }: Frame['verb']['sense'], pointer: string): boolean =>
  family === 'say' || base === 'share' || (HIS.has(pointer) && family === 'speak');

const AT = anyOf('after|following|during|at|in');

/** "Following the meeting with Bob and Carl, Ann thanked": whoever acts behind them, where nobody is named before. */
function actorBehind(
  { view, verb, clause, index }: Frame,
  found: readonly Mention[],
): Mention | undefined {
  const end = found.at(-1)?.to ?? verb.to;
  const acting = clause.verbs.find(({ at }) => at > end);
  const isThere = hasWord(view, { from: verb.at - OWNER_REACH, to: verb.at }, AT);
  if (!acting || !isThere || mentionsWithin(view, { from: clause.from, to: verb.at }).length > 0)
    return undefined;
  const [actor, ...more] = subjectsOf(view, index, acting.at);
  const isBehind = actor !== undefined && actor.from >= end && more.length === 0;
  return isBehind && isTraveller(view, actor) ? actor : undefined;
}
