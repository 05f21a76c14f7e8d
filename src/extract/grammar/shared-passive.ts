import { adverbOr } from '../text/adverb.ts';
import { anyOf } from '../text/any-of.ts';
import { elementAt } from '../text/element-at.ts';
import { isPast } from '../verb-senses.ts';
import type { Clause } from './clause.ts';
import { isAnyAt, lowerAt, type SentenceView } from './sentence-view.ts';
import type { Verb } from './verb-at.ts';

const isAdverb = adverbOr('again|also|then');

/** What is done to somebody by these, as the next word tells: "handed a note", "told that", "asked to". */
const DONE_TO: ReadonlyMap<string, RegExp> = new Map([
  ['hand', /^(?:an?|the|two|three)$/],
  ['give', /^(?:an?|the|until|\d+)$/],
  ['present', /^with$/],
  ['ask', /^to$/],
  ['urge', /^to$/],
  ['request', /^to$/],
  ['order', /^to$/],
  ['tell', /^(?:that|to|of|about)$/],
  ['inform', /^(?:that|of|about)$/],
  ['remind', /^(?:that|of)$/],
  ['warn', /^(?:that|against|not|of)$/],
  ['declare', /^(?:persona|personae)$/],
  ['expel', /^(?:[.,;]|on|from|in|to|over|for|after)$/],
  ['deport', /^(?:[.,;]|on|from|in|to|over|for|after)$/],
]);
const BE = anyOf('is|are|was|were|been|being');
/** In tokens, from the word of the passive before to its verb. */
const REACH = 3;

/** "The envoy was summoned and handed a note": whether a verb behind "and" shares the passive of the one before it. */
export function sharesPassive(
  view: SentenceView,
  clause: Clause,
  index: number,
  { at, to, sense }: Verb,
): boolean {
  if (!isPast(sense.tense)) return false;
  const next = lowerAt(view, sense.rest.length > 0 ? at + 1 : to);
  if (next === 'by' && sense.family === 'speak' && isDoneByMore(view, at)) return true;
  if (DONE_TO.get(sense.base)?.test(next) !== true && !isByAgent(view, at + 1)) return false;
  const and = isAdverb(lowerAt(view, at - 1)) ? at - 2 : at - 1;
  if (lowerAt(view, and) !== 'and') return false;
  const from =
    clause.from >= and ? (elementAt(view.clauses, index - 1)?.from ?? clause.from) : clause.from;
  return hasPassive(view, from, and);
}

/** "was stolen and seized by Peru", "and seized and sold by Peru". */
const isByAgent = (view: SentenceView, next: number): boolean =>
  lowerAt(view, next) === 'by' ||
  (lowerAt(view, next) === 'and' &&
    lowerAt(view, next + 1).endsWith('ed') &&
    lowerAt(view, next + 2) === 'by');

const JOINING = anyOf('and|but|yet|though');
/** In tokens, back to the participle before: "supported by experts of the United Nations but". */
const BY_REACH = 12;

/** "a charge supported by experts but strongly denied by Chad": joined to another participle with "by". */
function isDoneByMore(view: SentenceView, at: number): boolean {
  const joint = isAdverb(lowerAt(view, at - 1)) ? at - 2 : at - 1;
  if (!isAnyAt(view, joint, JOINING)) return false;
  for (let back = joint - 1; back > Math.max(view.sentence.from, joint - BY_REACH); back--)
    if (lowerAt(view, back) === 'by') return lowerAt(view, back - 1).endsWith('ed');
  return false;
}

/** Whether "was" with a participle stands in a range. */
function hasPassive(view: SentenceView, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (!isAnyAt(view, at, BE)) continue;
    for (let next = at + 1; next <= Math.min(to - 1, at + REACH); next++)
      if (/(?:ed|olen|aken)$|^(?:called|told|given|shown|brought|held)$/.test(lowerAt(view, next)))
        return true;
  }
  return false;
}
