import type { Frame } from '../grammar/frame.ts';
import { hasWord, isAnyAt, lowerAt } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { callsMeeting } from './are-called.ts';

const IN_AT = anyOf('in|at|during|on|while|after|when|today|yesterday');
const NOTHING_LITTLE = anyOf('nothing|little');
const REMIND_INFORM = anyOf('remind|inform|advise|notify|tell');

/** Whether what stands behind a verb of saying is nothing that was said to or of a state. */
export const isNoContent = (frame: Frame): boolean =>
  [isOnlyThis, isNothing, isLedIn, isNotice, isHope, isConvening].some((is) => is(frame));

/** "The talks had been called by Peru." */
const isConvening = ({ view, verb }: Frame): boolean =>
  verb.sense.base === 'call' && callsMeeting(view, verb.at);

/** "Noting the need for calm, they praised Chad": they praised. */
const isLedIn = ({ view, clause, verb }: Frame): boolean =>
  verb.sense.tense === 'ing' &&
  verb.at === view.sentence.from &&
  clause.verbs.some(
    ({ at, sense }) => at > verb.at && sense.family === 'speak' && sense.tense === 'past',
  );

/** "He said this in an interview": only where he said what stands beside it. */
const isOnlyThis = ({ view, verb }: Frame): boolean =>
  verb.sense.base === 'say' &&
  lowerAt(view, verb.to) === 'this' &&
  isAnyAt(view, verb.to + 1, IN_AT);

/** "Peru, criticised by Chad, said nothing." */
const isNothing = ({ view, verb }: Frame): boolean =>
  verb.sense.base === 'say' && isAnyAt(view, verb.to, NOTHING_LITTLE);

/** "The Ministry reminds diplomatic missions that …": a notice, and no word to a state. */
const isNotice = ({ view, verb }: Frame): boolean =>
  view.scene.publisher !== null &&
  REMIND_INFORM.has(verb.sense.base) &&
  hasWord(view, { from: verb.at, to: verb.to + NOTICE_REACH }, READERS);

/** In tokens: "reminds all foreign diplomatic missions". */
const NOTICE_REACH = 5;
const READERS = anyOf(
  'missions|embassies|citizens|nationals|public|travellers|travelers|tourists|applicants|residents',
);

/** "expressed hope that Chad would help": in the news a hope is no position. */
const isHope = ({ view, verb }: Frame): boolean =>
  view.scene.publisher === null && verb.sense.rest.at(-1) === 'hope';
