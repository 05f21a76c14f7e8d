import { anyOf } from '../text/any-of.ts';
import { WordList } from '../text/word-list.ts';
import type { Mention } from '../who/mention.ts';
import { BRINGING } from './brought-about.ts';
import { isAnyAt, leadIn, lowerAt, type SentenceView } from './sentence-view.ts';

/**
 * Whether somebody is named in an aside, and does not act behind it: "Peru, not Chad, attacked", "Peru, like Chad, urged",
 * "the minister, visiting Chad, urged", "Peru, seeking to please Chad, recognised"; not ", leading Chad to recall".
 *
 * @param previous Who is named last before him.
 */
export function isInAside(
  view: SentenceView,
  { from, to }: Mention,
  previous: Mention | undefined,
): boolean {
  const lead = leadIn(view, from);
  const before = lowerAt(view, lead);
  if (before === 'not') return true;
  const opens =
    (before.endsWith('ing') && !isAnyAt(view, lead, NO_DOING)) || isAnyAt(view, lead, LIKE);
  if (opens && lowerAt(view, lead - 1) === ',') return true;
  return previous !== undefined && lowerAt(view, to) === ',' && isBehindDoing(view, previous, from);
}

const LIKE = anyOf('like|unlike|alongside');
const NO_DOING = new WordList([...BRINGING, 'during', 'according', 'king', 'beijing']);
/** In tokens: ", seeking to please". */
const LONGEST = 8;

/** Whether a comma and what somebody does stand behind him: "Peru, seeking to please". */
function isBehindDoing(view: SentenceView, { to }: Mention, from: number): boolean {
  if (from - to > LONGEST || lowerAt(view, to) !== ',') return false;
  for (let at = to + 1; at < from; at++) if (lowerAt(view, at) === ',') return false;
  return DOING.test(lowerAt(view, to + 1)) && !view.scene.tokens[to + 1]?.capital;
}

const DOING = /^[a-z]{2,}ing$/;
