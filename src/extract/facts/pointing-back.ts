import type { Frame } from '../grammar/frame.ts';
import { hasWord, isAnyAt, lowerAt } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { isPast } from '../verb-senses.ts';

/** After or beside what was told before, on no day that these words name. */
const BESIDE = anyOf(
  'subsequently|afterwards|afterward|thereafter|previously|formerly|originally|initially|eventually',
);
const AT_THE_TIME = anyOf('the|that');

const RECENT = anyOf('recent|earlier|previous');

/** In tokens, back to where a noun is said to be of another day: "the recent phone call". */
const REACH = 3;

const isRecent = ({ view, verb: { sense, at } }: Frame): boolean =>
  sense.family === 'meeting-noun' &&
  hasWord(view, { from: Math.max(view.sentence.from, at - REACH), to: at }, RECENT);

const RECALLING = anyOf('recall|remind|remember');

/** "recalled that the list was handed over during her visit": whether a meeting is told of as one of a time before. */
export const isRecalled = ({ view, verb }: Frame): boolean =>
  verb.sense.family === 'meeting-noun' &&
  view.clauses.some(({ verbs }) =>
    verbs.some(({ at, sense }) => at < verb.at && RECALLING.has(sense.base)),
  );

const AFTER_BEFORE = anyOf('after|following|before');

/** "after the 1998 coup", "before a 1998 vote", in the news: at some time that is not said. */
const isBehindOldYear = ({ view, clause }: Frame): boolean =>
  view.scene.publisher === null &&
  view.dates.some(
    ({ isLoose, edtf, from, to }) =>
      isLoose === true &&
      edtf !== null &&
      to <= clause.to &&
      from >= clause.from &&
      edtf < view.scene.publishedOn.slice(0, edtf.length) &&
      (isAnyAt(view, from - 2, AFTER_BEFORE) || isOfPaper(view, from)),
  );

/** "entered Chad under the pact of 2011": at some time since then. */
const isOfPaper = (view: Frame['view'], from: number): boolean =>
  isAnyAt(view, from - 1, OF_FROM) &&
  hasWord(view, { from: Math.max(view.sentence.from, from - PAPER_REACH), to: from }, UNDER_SINCE);

/** In tokens: "under the secret defence pact of". */
const PAPER_REACH = 7;
const OF_FROM = anyOf('of|from');
const UNDER_SINCE = anyOf('under|since');

const OUTSET = anyOf('beginning|start|outset|dawn');

/** "noted that at the beginning of the talks Chad made demands". */
function isAtOutset({ view, clause }: Frame): boolean {
  if (clause.link !== 'content') return false;
  for (let at = clause.from; at < clause.to; at++)
    if (isAnyAt(view, at, OUTSET) && lowerAt(view, at + 1) === 'of')
      return lowerAt(view, at - 2) === 'at' && lowerAt(view, at - 1) === 'the';
  return false;
}

/** "recently expelled"; not "the recently opened embassy". */
export const isRecently = ({ view, verb }: Frame): boolean =>
  isAnyAt(view, verb.at - 1, RECENTLY) && isPast(verb.sense.tense);

const RECENTLY = anyOf('recently|lately');

/** "Recently, Chad urged …", "As reported earlier, …", and in what an office tells "Earlier, …". */
export function isBehindEarlier({ view, clause }: Frame): boolean {
  const { from } = view.sentence;
  if (clause.from - from > LEAD) return false;
  const word = (next: number) => lowerAt(view, from + next);
  if (word(1) === ',')
    return RECENTLY.has(word(0)) || (word(0) === 'earlier' && view.scene.publisher !== null);
  if (word(0) !== 'as' || word(3) !== ',') return false;
  return BEFORE_NOW.has(word(1)) ? REPORTED.has(word(2)) : BEFORE_NOW.has(word(2));
}

/** In tokens: "As previously reported,". */
const LEAD = 4;
const BEFORE_NOW = anyOf('previously|earlier|already');
const REPORTED = anyOf('reported|noted|announced|informed|mentioned');

/** "On the third day of the war": which day that was is not told. */
function isOnNthDay({ view, clause }: Frame): boolean {
  for (let at = clause.from; at < clause.to - 3; at++)
    if (
      lowerAt(view, at) === 'on' &&
      lowerAt(view, at + 1) === 'the' &&
      isAnyAt(view, at + 2, NTH) &&
      lowerAt(view, at + 3) === 'day' &&
      isOfWar(view, at + 4)
    )
      return true;
  return false;
}

/** "of the war", or of what is told besides: "on the third day, …". */
const isOfWar = (view: Frame['view'], at: number): boolean =>
  lowerAt(view, at) === ',' ||
  (lowerAt(view, at) === 'of' && hasWord(view, { from: at + 1, to: at + WAR_REACH }, WAR));

const NTH = anyOf(
  'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth',
);
const WAR = anyOf('war|conflict|invasion|aggression|occupation');
/** In tokens: "of the full-scale war". */
const WAR_REACH = 5;

/** "spoke by phone at the time", "subsequently imposed a ban": at another time than that of publication. */
export function pointsBack(frame: Frame): boolean {
  if (
    [
      isRecalled,
      isRecent,
      isRecently,
      isBehindEarlier,
      isAtOutset,
      isBehindOldYear,
      isOnNthDay,
    ].some((is) => is(frame))
  )
    return true;
  const { view, clause } = frame;
  for (let at = clause.from; at < clause.to; at++) {
    const word = lowerAt(view, at);
    if (isAnyAt(view, at, BESIDE)) return true;
    if (word === 'time' && isAnyAt(view, at - 1, AT_THE_TIME) && lowerAt(view, at - 2) === 'at')
      return true;
  }
  return false;
}
