import type { Act } from '../../../events/detail.ts';
import type { Frame } from '../grammar/frame.ts';
import { isOfPress } from '../grammar/of-press.ts';
import {
  hasWord,
  isAnyAt,
  leadIn,
  lowerAt,
  type Range,
  type SentenceView,
} from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { partiesOf } from '../who/mention.ts';
import { countriesOf } from './rule.ts';
import { isOfReport } from './untrue-report.ts';

const THE_HIS = anyOf('the|his|her|its|their|own|at|on|out|to|for|of');
const STOP_ON = anyOf('[.,]|on|for|over|in|at');

/** Whether words in which no other state is named speak of what goes on inside the speaker's own: nobody abroad is meant. */
export function isAtHome(frame: Frame, { from, to }: Range, act: Act): boolean {
  const isSaying = frame.verb.sense.family === 'say';
  const range = isSaying ? frame.view.sentence : { from, to };
  if (isToPress(frame)) return true;
  if (FRIENDLY.has(act)) return areSoldiers(frame);
  return HARD.has(act) && [isOfOffice, isOnCrowd, isOfOwnBody, isOfOwnState, isOfReport].some(isSo);

  function isSo(is: (frame: Frame, range: Range) => boolean): boolean {
    return is(frame, range);
  }
}

const FRIENDLY: ReadonlySet<Act> = new Set<Act>(['praise', 'greeting']);
const HARD: ReadonlySet<Act> = new Set<Act>([
  'criticise',
  'accuse',
  'oppose',
  'refuse',
  'threaten',
  'defend',
]);

/** In tokens, from a verb to what it is done to: "the work of his own". */
const REACH = 4;

/** "told a French newspaper that prices would rise". */
const isToPress = ({ view, verb }: Frame): boolean =>
  verb.sense.base === 'tell' &&
  view.mentions.some(
    (one) => leadIn(view, one.from) <= verb.to && one.from >= verb.to && isOfPress(view, one),
  );

const LEAVING = anyOf('resign|resigning|resignation|re-election|reelection');

/** "would not resign", "will not step down". */
const isOfOffice = ({ view }: Frame, range: Range): boolean =>
  hasWord(view, range, LEAVING) || hasPair(view, range, /^(?:step|stand)$/, /^down$/);

const CROWD = anyOf(
  'demonstrators?|protest(?:e|o)rs?|strikers|students|miners|farmers|workers|teachers|doctors|unions|rioters|looters|opposition|gangs|citizens|civilians|villagers|residents|squatters|truckers|drivers|pensioners',
);

/** "will not use force against the demonstrators". */
function isOnCrowd({ view }: Frame, { from, to }: Range): boolean {
  for (let at = from; at < to; at++) {
    if (!isAnyAt(view, at, CROWD)) continue;
    for (let tie = at - 1; tie > Math.max(from, at - REACH); tie--)
      if (lowerAt(view, tie) === 'against') return true;
  }
  return false;
}

const BODY = anyOf(
  'opposition|parliament|lawmakers|senators?|congress|congressmen|courts?|judges?|judiciary|unions?|media|press|newspapers?|journalists|protesters|demonstrators|students|bishops|voters|party|parties|predecessors?|cabinet|coalition|mayor|governors?|police|critics|rivals?',
);

/** "compared the opposition to", "lashed out at his own party". */
function isOfOwnBody({ view, verb, aspect }: Frame): boolean {
  if (aspect.isPassive) return false;
  const start = verb.sense.rest.length > 0 ? verb.at + 1 : verb.to;
  for (let at = start; at < start + REACH; at++) {
    if (isAnyAt(view, at, BODY) && !isAnyAt(view, at + 1, NOUN_BEHIND)) return true;
    if (!isAnyAt(view, at, THE_HIS)) return false;
  }
  return false;
}

/** "the press law", "the police chief": something else. */
const NOUN_BEHIND = anyOf("'s|-|law|rights|chief|state");

/** "The Scottish leader criticised London": whose own state is meant means no other. */
function isOfOwnState({ view, verb, aspect, subjects }: Frame): boolean {
  if (aspect.isPassive || verb.sense.family !== 'speak') return false;
  const own = countriesOf(partiesOf(subjects));
  const meant = view.mentions.find(
    ({ from, isOwner, kind }) =>
      kind === 'state' && !isOwner && (from === verb.to || leadIn(view, from) === verb.to),
  );
  const isEnd = meant && isAnyAt(view, meant.to, STOP_ON);
  return isEnd === true && countriesOf(meant.parties).some((country) => own.includes(country));
}

const SOLDIERS = anyOf(
  'soldiers?|servicemen|servicewomen|servicepeople|troops|veterans|peacekeepers|firefighters|policemen|officers|sailors',
);
const PRAISED = anyOf('the|all|our|his|her|its|their|fallen|wounded|brave|two|three|four|to');

/** "paid tribute to the fallen soldiers": of whatever state they are, it is not said. */
function areSoldiers({ view, verb }: Frame): boolean {
  for (let at = verb.to; at < verb.to + REACH; at++) {
    if (isAnyAt(view, at, SOLDIERS)) return true;
    if (!isAnyAt(view, at, PRAISED)) return false;
  }
  return false;
}

function hasPair(view: SentenceView, { from, to }: Range, first: RegExp, second: RegExp): boolean {
  for (let at = from; at + 1 < to; at++)
    if (first.test(lowerAt(view, at)) && second.test(lowerAt(view, at + 1))) return true;
  return false;
}
