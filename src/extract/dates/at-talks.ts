import { anyOf } from '../text/any-of.ts';
import { MONTHS } from './calendar.ts';
import { type DateLook, wordAt } from './expression.ts';

const STOP_COMMA = anyOf('[.,;:]');

const TALKS = /^(?:talks|meeting|negotiations|summit|consultations|discussions|session)$/;
const THERE = /^(?:at|during|after|following)$/;
const UNDERTAKEN = /^(?:agreed|decided|pledged|vowed|promised)$/;
const OPEN = anyOf('will|would|to|be|being');
/** In tokens: from the talks to their day, to what leads to them, and to the undertaking. */
const DAY_REACH = 6;
const LEAD_REACH = 4;
const REACH = 14;

/** What is agreed on is talk itself: "agreed to discuss trade at a meeting in Lima on Monday". */
const TALKING = anyOf(
  'discuss|debate|meet|talk|negotiate|hold|continue|review|sign|seal|conclude|decide|address|raise|finali[sz]e',
);

/**
 * "agreed to free them at talks in Lima on Monday": the day of the talks, which are over; a day of the month may lie
 * ahead, and says so itself.
 */
export function isOfPastTalks(look: DateLook, from: number, to: number): boolean {
  if (hasMonth(look, from, to)) return false;
  const noun = lastAt(look, from, DAY_REACH, TALKS);
  const lead = noun === undefined ? undefined : lastAt(look, noun, LEAD_REACH, THERE);
  const verb = lead === undefined ? undefined : lastAt(look, lead, REACH, UNDERTAKEN);
  return (
    verb !== undefined &&
    wordAt(look, verb + 1) === 'to' &&
    !OPEN.has(wordAt(look, verb - 1)) &&
    !TALKING.has(wordAt(look, verb + 2))
  );
}

function hasMonth(look: DateLook, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (MONTHS.has(wordAt(look, at))) return true;
  return false;
}

/** Where the last word of a shape stands before a token. */
function lastAt(look: DateLook, before: number, reach: number, shape: RegExp): number | undefined {
  for (let at = before - 1; at >= Math.max(look.from, before - reach); at--) {
    const word = wordAt(look, at);
    if (shape.test(word)) return at;
    if (STOP_COMMA.has(word)) return undefined;
  }
  return undefined;
}
