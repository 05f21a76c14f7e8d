import type { Frame } from '../grammar/frame.ts';
import { isAnyAt, leadIn, lowerAt } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import type { Mention } from '../who/mention.ts';
import { HARMS } from './harmed.ts';

/** "condemned Chad's tests, and Malian aggression": whose harm is joined by "and" to what is condemned is condemned too. */
export function isBlamedToo({ view }: Frame, { from, to, kind, isOwner }: Mention): boolean {
  if (!isOwner && kind !== 'adjective') return false;
  const tie = leadIn(view, from);
  const isJoined =
    lowerAt(view, tie) === 'and' ||
    (lowerAt(view, tie) === 'as' && lowerAt(view, tie - 1) === 'well');
  return isJoined && isOfHarm(view, isOwner ? to + 1 : to);
}

/** In tokens: "continued unprovoked attacks". */
const HARM_REACH = 3;

function isOfHarm(view: Frame['view'], from: number): boolean {
  for (let at = from; at < from + HARM_REACH; at++) {
    if (isAnyAt(view, at, HARMS) || isAnyAt(view, at, WRONGS)) return true;
    if (isAnyAt(view, at, TIES)) return false;
  }
  return false;
}

const WRONGS = anyOf(
  'violations?|coercion|repression|crackdown|tests?|launch|launches|program(?:me)?s?|build-?up|cyberattacks?|actions|claims|abuses',
);
const TIES = anyOf('on|to|against|for|in|of|and|,|by|with|from');
