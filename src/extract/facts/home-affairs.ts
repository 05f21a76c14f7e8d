import type { Frame } from '../grammar/frame.ts';
import { PREPOSITIONS } from '../grammar/prepositions.ts';
import { hasWord, isAnyAt, lowerAt, type SentenceView } from '../grammar/sentence-view.ts';
import type { Draft } from '../rules/rule.ts';
import { anyOf } from '../text/any-of.ts';
import type { WordList } from '../text/word-list.ts';

const PRESIDENT_GOVERNMENT = anyOf('president|government|premier|prime|cabinet|chancellor|king');
const AN_THE = anyOf('an?|the');

/**
 * "urged voters to turn out", "banned public gatherings": what names no other state and is done to those whom a state
 * has of its own, or to somebody in private, has no other side, whoever else the story tells of.
 */
export function isOfHome(draft: Draft): boolean {
  const { detail, frame } = draft;
  if (frame.aspect.isPassive || frame.verb.sense.family === 'quoted') return false;
  if (detail.type === 'action') return isDoneAtHome(frame, detail.kind);
  return detail.type === 'statement' && saysOfHome(draft, detail.act);
}

/** "killed 12 rebels", "banned rallies", "warned citizens against fraud". */
const isDoneAtHome = (frame: Frame, kind: string): boolean =>
  isDoneTo(frame, ACTED_ON) ||
  hasWord(frame.view, frame.clause, UNREST) ||
  (kind === 'visa-border' && frame.verb.sense.base === 'warn');

function saysOfHome({ frame, evidence }: Draft, act: string): boolean {
  const { view, verb } = frame;
  if (PERSONAL.has(act) && isOfSomebody(frame, act)) return true;
  const isReported = view.scene.publisher === null;
  if (isReported && ABOUT.has(act) && hasWord(view, evidence, MATTERS)) return true;
  if (verb.sense.base === 'dismiss' && isDoneTo(frame, DISMISSED)) return true;
  if (act === 'comment' && verb.sense.base === 'tell') return isDoneTo(frame, LISTENERS);
  if (verb.sense.family !== 'speak') return false;
  return (
    isDoneTo(frame, OWN_PEOPLE) ||
    isOfChamber(frame) ||
    [POLICE, OWN_PEOPLE].every((words) => hasWord(view, evidence, words))
  );
}

/** "congratulated the boxer", "condolences to the family of the writer", "declared a day of mourning". */
const isOfSomebody = (frame: Frame, act: string): boolean =>
  isDoneTo(frame, SOMEBODY) ||
  hasWord(frame.view, frame.clause, GAMES) ||
  (act === 'greeting' &&
    (frame.verb.sense.base === 'declare' ||
      hasWord(frame.view, { from: frame.verb.to, to: frame.verb.to + REACH }, SOMEBODY)));

/** "Lawmakers asked the president to explain the deal": their own. */
const isOfChamber = ({ view, verb, subjects }: Frame): boolean =>
  subjects.some(({ to }) => isAnyAt(view, to - 1, CHAMBER)) &&
  lowerAt(view, verb.to) === 'the' &&
  isAnyAt(view, verb.to + 1, PRESIDENT_GOVERNMENT);

const CHAMBER = anyOf(
  'lawmakers|legislators|senators|deputies|parliament|congress|senate|opposition',
);

const OWN_PEOPLE = anyOf(
  'voters|citizens|residents|lawmakers|senators|students|workers|unions|motorists|drivers|parents|athletes|judges|protesters|protestors|demonstrators|strikers|farmers|miners|teachers|doctors|nurses|pensioners|villagers|shopkeepers|taxpayers|believers|councillors|mayors|pupils|schoolchildren|clergy|bishops|compatriots|consumers|employers|firefighters',
);
const SOMEBODY = anyOf(
  'boxer|singer|writer|actor|actress|swimmer|runner|champion|champions|footballer|player|players|coach|author|poet|composer|painter|couple|medallist|medallists|medalist|medalists|winners|birthday|wedding|mourning|jubilee|rescuers|graduates|volunteers|pilot|women|conductor|musicians|muslims|christians|jews|catholics|believers',
);
const DISMISSED = anyOf(
  'head|chief|minister|ministers|governor|general|commander|official|director|adviser|aide|boss|coach|cabinet|judge|staff|workers|employees|teachers|officers|generals|governors',
);
const ACTED_ON = anyOf(
  'gatherings|rallies|protests|demonstrations|smoking|alcohol|mining|logging|rebels|militants|insurgents|guerrillas|guerillas|gunmen|separatists|bandits|robbers|protesters|demonstrators|rioters|looters|strikers|lawmakers|party|newspaper|bank',
);
const UNREST = anyOf('riots|rioting|unrest|looting|curfew|referendum');
const GAMES = anyOf('football|soccer|basketball|rugby|cricket|volleyball|hockey');
const LISTENERS = anyOf(
  'parliament|lawmakers|supporters|voters|cabinet|deputies|congress|senators|rally|crowd|viewers|listeners',
);
const POLICE = anyOf('police|policemen');
/** What a state minds at home. */
const MATTERS = anyOf(
  'wages|salaries|pensions|teachers|schools|unemployment|subsidies|inflation|drought|strikers|pensioners|schoolchildren|flood|floods',
);
const PERSONAL: ReadonlySet<string> = new Set(['praise', 'greeting']);
const ABOUT: ReadonlySet<string> = new Set([
  'intent',
  'criticise',
  'threaten',
  'refuse',
  'comment',
]);

/** Whether the noun that a verb takes is one of some. */
const isDoneTo = (frame: Frame, nouns: WordList): boolean =>
  [frame.verb.at + 1, frame.verb.to].some((from) => nouns.has(headFrom(frame, from)));

/** In tokens: "the brave young firefighters". */
const REACH = 7;
const ENDS = anyOf('to|that|who|which|and|or|for|after|as|because|while|when|not|until');

/** The last word of a noun with what stands before it; none where a state is named in it. */
function headFrom(frame: Frame, from: number): string {
  const { view, clause } = frame;
  let at = endsAt(view, from) ? from + 1 : from;
  const first = at;
  while (
    at < Math.min(clause.to, from + REACH) &&
    !endsAt(view, at) &&
    !(at > first && isArticle(view, at))
  )
    at++;
  const isOfOther = hasWord(view, { from: first, to: at }, HEARER) || isNamedIn(view, first, at);
  return at === first || isOfOther ? '' : lowerAt(view, at - 1);
}

const HEARER = anyOf('your');

const isNamedIn = ({ mentions }: SentenceView, from: number, to: number): boolean =>
  mentions.some((one) => one.isNamed && one.from < to && one.to > from);

/** "wished Muslims a happy Eid". */
const isArticle = (view: SentenceView, at: number): boolean => isAnyAt(view, at, AN_THE);

const endsAt = (view: SentenceView, at: number): boolean =>
  isAnyAt(view, at, ENDS) ||
  isAnyAt(view, at, PREPOSITIONS) ||
  view.scene.tokens[at]?.kind === 'mark';
