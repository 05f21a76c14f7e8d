import type { Frame } from '../grammar/frame.ts';
import { mentionsWithin, type Range } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { elementAt } from '../text/element-at.ts';
import type { Party } from '../who/mention.ts';
import { countriesOf } from './rule.ts';

const NOTIFYING = anyOf('notify|inform|tell|advise|give|serve');
/** In tokens, from the verb to whoever is told: "gave the Peruvian government". */
const REACH = 3;

/** "Chad notified Mali that it was scrapping a treaty": the state that is told so, with which the treaty was. */
export function noticeGivenTo(frame: Frame, own: readonly Party[]): readonly Party[] {
  const telling = tellingOf(frame);
  const [hearer] = telling
    ? mentionsWithin(frame.view, { from: telling.at + 1, to: telling.clause.to })
    : [];
  const isTold =
    telling && hearer && !hearer.isPlace && !hearer.isOwner && hearer.from - telling.at <= REACH;
  const [home, ...more] = countriesOf(own);
  const isOther = isTold && more.length === 0 && !countriesOf(hearer.parties).includes(home ?? '');
  return isOther ? hearer.parties : [];
}

/** The verb of the clause before, where it tells what this one does. */
function tellingOf({ view, clause, index }: Frame) {
  const before = elementAt(view.clauses, index - 1);
  const verb = before?.verbs.at(-1);
  const isTelling = clause.link === 'content' && verb && NOTIFYING.has(verb.sense.base);
  return before && isTelling ? { at: verb.at, clause: before } : undefined;
}

/** "said on Monday it was suspending a treaty", "told Mali on Monday that it was leaving": announced and done at once. */
export function announcedIn(frame: Frame, told: Range): Range {
  const { view, clause, index, aspect } = frame;
  const before = elementAt(view.clauses, index - 1);
  const isAnnounced =
    clause.link === 'content' &&
    aspect.isProgressive &&
    before?.verbs.at(-1)?.sense.family === 'say';
  const isUndated = !view.dates.some(({ from, to }) => from >= told.from && to <= told.to);
  return isAnnounced && isUndated ? { from: before.from, to: told.to } : told;
}
