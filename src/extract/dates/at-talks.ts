import { type DateLook, wordAt } from './expression.ts';

const TALKS = /^(?:talks|meeting|negotiations|summit|consultations|discussions|session)$/;
const THERE = /^(?:at|during|after|following)$/;
const UNDERTAKEN = /^(?:agreed|decided|pledged|vowed|promised)$/;
const OPEN = /^(?:will|would|to|be|being)$/;
/** In tokens: from the talks to their day, to what leads to them, and to the undertaking. */
const DAY_REACH = 6;
const LEAD_REACH = 4;
const REACH = 14;

/** "agreed to free them at talks in Lima on Monday": the day of the talks, which are over. */
export function isOfPastTalks(look: DateLook, from: number): boolean {
  const noun = lastAt(look, from, DAY_REACH, TALKS);
  const lead = noun === undefined ? undefined : lastAt(look, noun, LEAD_REACH, THERE);
  const verb = lead === undefined ? undefined : lastAt(look, lead, REACH, UNDERTAKEN);
  return (
    verb !== undefined && wordAt(look, verb + 1) === 'to' && !OPEN.test(wordAt(look, verb - 1))
  );
}

/** Where the last word of a shape stands before a token. */
function lastAt(look: DateLook, before: number, reach: number, shape: RegExp): number | undefined {
  for (let at = before - 1; at >= Math.max(look.from, before - reach); at--) {
    const word = wordAt(look, at);
    if (shape.test(word)) return at;
    if (/^[.,;:]$/.test(word)) return undefined;
  }
  return undefined;
}
