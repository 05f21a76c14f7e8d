import { edtfOf } from '../../../events/edtf.ts';
import type { Frame } from '../grammar/frame.ts';
import { lowerAt } from '../grammar/sentence-view.ts';
import type { Draft } from '../rules/rule.ts';
import { isOfOld } from './old-story.ts';
import type { When } from './timed.ts';

interface Known {
  readonly publishedOn: string;
  /** The happening told last before, with a date of its own. */
  readonly previous: When | undefined;
}

/** "have since defended": from the happening told before it on; "then agreed", in an old story: at some time since. */
export function sinceThen({ frame, dated }: Draft, known: Known): When | undefined {
  const { previous, publishedOn } = known;
  if (!previous) return undefined;
  const since = wordBefore(frame, dated.from, 'since');
  if (since !== undefined)
    return isNear(frame, previous) ? from(previous, since, '..', 'span') : undefined;
  const then = isOfOld(frame, known) ? wordBefore(frame, dated.from, 'then') : undefined;
  return then === undefined ? undefined : from(previous, then, publishedOn, 'within');
}

/** Whether the happening was told in the sentence before, or in this one. */
const isNear = ({ view }: Frame, { words }: When): boolean =>
  words === null || view.sentence.from - words.to <= LONGEST;

/** In tokens: a sentence. */
const LONGEST = 30;

/** In tokens, from the word to the verb. */
const REACH = 4;

function wordBefore({ view, verb }: Frame, start: number, word: string): number | undefined {
  for (let at = Math.max(start, verb.at - REACH); at < verb.at; at++)
    if (lowerAt(view, at) === word) return at;
  return undefined;
}

function from(previous: When, at: number, end: string, extent: When['extent']): When | undefined {
  const start = edtfOf(previous.edtf);
  if (start.precision === 'interval' || start.earliest === null) return undefined;
  return {
    edtf: `${previous.edtf}/${end}`,
    basis: 'relative',
    extent,
    words: { from: at, to: at + 1 },
    hangsOn: previous,
  };
}
