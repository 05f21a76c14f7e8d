import {
  hasWord,
  isAnyAt,
  lowerAt,
  mentionsWithin,
  type SentenceView,
} from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';

const ADDRESSING = anyOf('addressed|spoke|talked|met');
const TO_WITH = anyOf('to|with');
const WHOM = anyOf(
  'students?|schoolchildren|participants|members|businessmen|businesses|business|entrepreneurs|investors|companies|volunteers|doctors|teachers|workers|soldiers|servicemen|fighters|families|residents|activists|scientists|artists|athletes',
);
/** In tokens, from the verb to those whom it is about: "our brave young". */
const REACH = 5;
/** Those of other states: they are no people in private. */
const OF_STATES = anyOf(
  'leaders|ministers|presidents|ambassadors|parliament|congress|senate|government|cabinet|delegation|nato|g7|g20|summit|council|union|coalition',
);

/** "I also addressed the students", "I talked to members of the business community", in what an office tells of a day: what comes next was not said to the guest told of before. */
export function addressesPeople(view: SentenceView): boolean {
  const { from: start, to: end } = view.sentence;
  const own = [start, start + 1].find((at) => lowerAt(view, at) === 'i');
  const verb =
    own === undefined ? undefined : [own + 1, own + 2].find((at) => isAddressing(view, at));
  if (verb === undefined) return false;
  const from = isAnyAt(view, verb + 1, TO_WITH) ? verb + 2 : verb + 1;
  const to = Math.min(end, from + REACH);
  return (
    hasWord(view, { from, to }, WHOM) &&
    !hasWord(view, { from, to }, OF_STATES) &&
    mentionsWithin(view, { from, to }).every(({ kind }) => kind === 'adjective')
  );
}

const isAddressing = (view: SentenceView, at: number): boolean => isAnyAt(view, at, ADDRESSING);
