import { adverbOr } from '../text/adverb.ts';
import { anyOf } from '../text/any-of.ts';
import { isAnyAt, lowerAt, type SentenceView } from './sentence-view.ts';

const isAdverb = adverbOr('now|also|already');

const IS_ARE = anyOf('is|are');
const WAS_WERE = anyOf('was|were');
const HELD_CONVENED = anyOf('held|convened|launched|hosted|staged');
const KICK_GET = anyOf('kick|get|go');
const OFF_UNDERWAY = anyOf('off|underway|ahead');
const MEET_MET = anyOf('meet|met|convened?|reconvened?');
const HOLD_HELD = anyOf('hold|held');
const ITS_A = anyOf('its|a|the');
const MEETING_SESSION = anyOf('meeting|session|talks');
const HELD_CONVENED_HOSTED = anyOf('held|convened|hosted');

interface Told {
  /** Within what somebody said: "would", "was due". */
  readonly isTold: boolean;
  /** A body is not held, it meets. */
  readonly isOfBody: boolean;
}

const ARRANGED = anyOf('due|scheduled|set|slated|planned|expected|fixed|booked|pencilled|penciled');
const WHEN = anyOf(
  'for|on|in|at|next|this|later|early|late|by|before|after|within|here|between|soon|shortly',
);

/** Where words end that tell at a token that something is to be held: "is due on", "will take place", "are to resume". */
export function heldAhead(view: SentenceView, from: number, told: Told): number | undefined {
  const at = lowerAt(view, from) === 'now' ? from + 1 : from;
  const word = lowerAt(view, at);
  if (word === 'will' || (told.isTold && word === 'would')) return holdingEnd(view, at + 1, told);
  const isBe = isAnyAt(view, at, IS_ARE) || (told.isTold && isAnyAt(view, at, WAS_WERE));
  return isBe ? arrangedEnd(view, at, told) : undefined;
}

/** "due on", "scheduled for", "expected to begin", behind "is". */
function arrangedEnd(view: SentenceView, at: number, told: Told): number | undefined {
  const next = isAdverb(lowerAt(view, at + 1)) ? at + 2 : at + 1;
  if (lowerAt(view, next) === 'to') return holdingEnd(view, next + 1, told);
  if (!isAnyAt(view, next, ARRANGED)) return undefined;
  if (lowerAt(view, next + 1) === 'to') return holdingEnd(view, next + 2, told);
  return !told.isOfBody && isAnyAt(view, next + 1, WHEN) ? next + 1 : undefined;
}

const HOLDING = anyOf(
  'proceed|begin|start|open|resume|reconvene|convene|continue|follow|happen|occur|commence',
);

/** "be held", "take place", "open"; of a body "meet", "hold its first session". */
export function holdingEnd(
  view: SentenceView,
  from: number,
  { isOfBody }: Told,
): number | undefined {
  const at = lowerAt(view, from) === 'now' || lowerAt(view, from) === 'also' ? from + 1 : from;
  const [word, next] = [lowerAt(view, at), lowerAt(view, at + 1)];
  if (isOfBody) return meetingEnd(view, at);
  if (word === 'be' && HELD_CONVENED.has(next)) return at + 2;
  if (word === 'take' && next === 'place') return at + 2;
  if (KICK_GET.has(word) && OFF_UNDERWAY.has(next)) return at + 2;
  return HOLDING.has(word) ? at + 1 : undefined;
}

/** In tokens: "hold its first round of talks". */
const LONGEST_OBJECT = 4;

function meetingEnd(view: SentenceView, at: number): number | undefined {
  if (isAnyAt(view, at, MEET_MET)) return at + 1;
  if (!isAnyAt(view, at, HOLD_HELD) || !isAnyAt(view, at + 1, ITS_A)) return undefined;
  for (let one = at + 2; one <= at + 1 + LONGEST_OBJECT; one++)
    if (isAnyAt(view, one, MEETING_SESSION)) return one + 1;
  return undefined;
}

/** The same of what was held before: "was held", "took place", "ended"; of a body "met". */
export function heldBefore(view: SentenceView, at: number, isOfBody: boolean): number | undefined {
  if (isOfBody) return meetingEnd(view, lowerAt(view, at) === 'last' ? at + 1 : at);
  const [word, next] = [lowerAt(view, at), lowerAt(view, at + 1)];
  if (WAS_WERE.has(word)) return HELD_CONVENED_HOSTED.has(next) ? at + 2 : undefined;
  if (word === 'took') return next === 'place' ? at + 2 : undefined;
  return PAST.has(word) ? at + 1 : undefined;
}

const PAST = anyOf('began|started|opened|resumed|ended|concluded|collapsed|broke|failed|stalled');
