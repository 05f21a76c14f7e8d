import { MONTH_WORDS, WEEKDAY_WORDS } from '../dates/calendar.ts';
import { isAnyAt } from '../grammar/sentence-view.ts';
import type { Draft } from '../rules/rule.ts';
import { anyOf } from '../text/any-of.ts';
import { isAmong } from '../text/token-at.ts';
import { WordList } from '../text/word-list.ts';
import { kinNoun } from '../who/kin-at.ts';

const THE_A = anyOf('the|a|an');
const IN_AT = anyOf('in|at|near|around');

const NO_NAME = new WordList(['i', ...WEEKDAY_WORDS, ...MONTH_WORDS]);

/** "lent money to its ally": in the news, of a state that nobody can tell. */
const isForSomeKin = ({ detail, evidence, frame: { view } }: Draft): boolean => {
  if (detail.type === 'statement' && detail.act !== 'intent') return false;
  for (let at = evidence.from; at < evidence.to; at++)
    if (kinNoun(view.scene, at) !== undefined) return true;
  return false;
};

/** "invited Ann Petrov": in the news, somebody who stands for no state. */
export function isForStranger(draft: Draft): boolean {
  const { detail, frame } = draft;
  const { view, verb } = frame;
  if (view.scene.publisher !== null) return false;
  if (isForSomeKin(draft) || isPostedElsewhere(draft) || isLaidAtOthers(draft)) return true;
  if (isForSomeStates(draft)) return true;
  if (detail.type !== 'statement') return false;
  if (verb.sense.family !== 'speak' || !PERSONAL.has(detail.act)) return false;
  const at = isAnyAt(view, verb.to, THE_A) ? verb.to + 1 : verb.to;
  const isNamed = view.mentions.some(({ from, to }) => from <= at && at < to);
  const token = view.scene.tokens[at];
  return token?.capital === true && !isNamed && !isAmong(token, NO_NAME);
}

/** "expelled the envoys of seven Arab states": of some that the story may name elsewhere. */
function isForSomeStates({ detail, evidence, frame: { view, verb } }: Draft): boolean {
  if (detail.type !== 'action') return false;
  for (let at = verb.at + 2; at < evidence.to; at++) {
    if (!isAnyAt(view, at, STATES)) continue;
    const isCounted = [1, 2, 3].some((back) => isAnyAt(view, at - back, SOME));
    if (isCounted && !view.mentions.some(({ from, to }) => from <= at && at < to)) return true;
  }
  return false;
}

const STATES = anyOf('countries|nations|states|governments|capitals|powers');
const SOME = anyOf(
  'three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|some|other|various|dozens|many',
);

/** "attributed the violence to a few farmers": to those who are told, and no state is. */
const isLaidAtOthers = ({ detail, frame: { verb } }: Draft): boolean =>
  detail.type === 'statement' && detail.act === 'accuse' && LAID.has(verb.sense.rest.at(-1) ?? '');

const LAID = anyOf('on|upon|at|to|with');

/** "has troops in Tera": in a place that is named, of a state that nobody can tell. */
function isPostedElsewhere({ detail, frame: { view, verb, clause } }: Draft): boolean {
  if (detail.type !== 'action' || detail.kind !== 'deployment') return false;
  for (let at = verb.at; at < clause.to - 1; at++) {
    const place = view.scene.tokens[at + 1];
    if (!isAnyAt(view, at, IN_AT) || !place?.capital) continue;
    const isKnown = view.mentions.some(({ from, to }) => from <= at + 1 && at + 1 < to);
    if (!isKnown && !isAmong(place, NO_NAME)) return true;
  }
  return false;
}

const PERSONAL: ReadonlySet<string> = new Set(['invite', 'greeting', 'praise', 'support']);
