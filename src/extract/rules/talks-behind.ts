import { isAfter } from '../dates/expression.ts';
import type { Frame } from '../grammar/frame.ts';
import { hasWord, isAnyAt, lowerAt, type Range } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import type { Party } from '../who/mention.ts';
import { meeting } from './meeting.ts';
import { as, type Draft } from './rule.ts';

const COMMA_TO = anyOf(',|to|by|until|that|for');

const AT_DURING = anyOf('at|during');
const WITH_BETWEEN = anyOf('with|between');

const AT = anyOf('at|after|during|following');
const TALKS = anyOf('talks|meeting|negotiations|summit|bargaining');
const SUMMIT = anyOf('summit');
/** In tokens, from "after" to "talks": "after four days of talks". */
const REACH = 6;

/** "A and B agreed at talks in Lima": the meeting at which several did something, where the clause names one. */
export function talksBehind(frame: Frame, parties: readonly Party[]): Draft | undefined {
  const { view, clause, aspect } = frame;
  if (view.scene.publisher !== null || aspect.isFuture) return undefined;
  for (let at = clause.from; at < clause.to; at++) {
    const noun = isAnyAt(view, at, AT) ? nounBehind(frame, at) : undefined;
    if (noun !== undefined)
      return isAhead(frame, noun) ? undefined : held(frame, at, noun, parties);
  }
  return undefined;
}

function held(frame: Frame, at: number, noun: number, parties: readonly Party[]): Draft {
  const mode = hasWord(frame.view, { from: noun, to: noun + 1 }, SUMMIT) ? 'summit' : 'in-person';
  const found = meeting(frame, mode, as('party', parties));
  const dated = dayBehind(frame, noun) ?? found.dated;
  return { ...found, dated, evidence: { from: at, to: noun + 1 } };
}

/** In tokens: "at talks in the city of Lima on Monday". */
const DAY_REACH = 6;

/** "agreed to meet again at a summit in Lima on 9 May", which is yet to come. */
const isAhead = (frame: Frame, noun: number): boolean => {
  const day = dayBehind(frame, noun);
  const { dates, scene } = frame.view;
  return dates.some((date) => date.to === day?.to && isAfter(date, scene.publishedOn));
};

/** "at talks in Lima on Monday": where the day of them stands. */
function dayBehind({ view, clause }: Frame, noun: number): Range | undefined {
  const day = view.dates.find(({ from, edtf }) => from > noun && edtf !== null);
  const isNext = day && day.from - noun <= DAY_REACH && day.to <= clause.to;
  return isNext && !hasWord(view, { from: noun, to: day.from }, COMMA_TO)
    ? { from: noun, to: day.to }
    : undefined;
}

/** The day of an undertaking at talks that have one. */
export function dayOfTalks(talks: Draft | undefined): Range | undefined {
  if (!talks || talks.dated.from < talks.evidence.from) return undefined;
  const isThere = isAnyAt(talks.frame.view, talks.evidence.from, AT_DURING);
  return isThere ? talks.dated : undefined;
}

function nounBehind({ view, clause }: Frame, at: number): number | undefined {
  for (let noun = at + 1; noun <= Math.min(clause.to - 1, at + REACH); noun++) {
    const isIt = isAnyAt(view, noun, TALKS);
    // "at talks between Ann and Bob": those who are named there talk.
    if (isIt) return isAnyAt(view, noun + 1, WITH_BETWEEN) ? undefined : noun;
    if (!/^[a-z]+$/.test(lowerAt(view, noun))) return undefined;
  }
  return undefined;
}
