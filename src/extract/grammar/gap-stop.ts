import { MONTHS } from '../dates/calendar.ts';
import { anyOf } from '../text/any-of.ts';
import { bears, MARK } from '../text/mark.ts';
import type { Token } from '../text/token.ts';
import { isAmong, isAny, lowerOf } from '../text/token-at.ts';
import { WordList } from '../text/word-list.ts';
import { AUXILIARIES } from './auxiliaries.ts';
import { isTagBehind } from './tag-behind.ts';

/** In words. */
const WIDEST_GAP = 7;

/** The token that has to end a gap in a pattern at the latest, behind a verb. */
export function gapStop(tokens: readonly Token[], from: number, limit: number): number {
  let stop = from + WIDEST_GAP;
  let at = from;
  // The stop of "Dec." or "Gen." ends nothing.
  while (at < Math.min(stop, limit) && !endsGapAt(tokens, at) && !joins(tokens, at)) {
    stop += nameAside(tokens, at);
    at++;
  }
  return at;
}

/** In tokens: how long the name is that stands between commas from a token on: "her adviser, Dr. Ann Lee, to". */
function nameAside(tokens: readonly Token[], from: number): number {
  if (lowerOf(tokens, from) !== ',') return 0;
  let at = from + 1;
  while (at <= from + LONGEST_NAME && (tokens[at]?.capital || isAbbreviated(tokens, at))) at++;
  return at > from + 1 && lowerOf(tokens, at) === ',' ? at + 1 - from : 0;
}

const LONGEST_NAME = 5;

/** "ordered the envoy to leave and called its own home": another deed. */
const joins = (tokens: readonly Token[], at: number): boolean =>
  lowerOf(tokens, at) === 'and' && isPastVerb(tokens[at + 1]);

const isPastVerb = (token: Token | undefined): boolean =>
  bears(token, MARK.verb) && (token?.lower.endsWith('ed') === true || isAmong(token, PAST));

/** Past forms of irregular verbs that are hardly ever nouns. */
const PAST = anyOf(
  'put|sent|made|held|told|said|led|met|withdrew|bought|sold|sought|took|gave|drew|began|broke|went|came|kept|brought|swore|threw',
);

const isAbbreviated = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === '.' &&
  (tokens[at + 1]?.kind === 'number'
    ? MONTHS.has(lowerOf(tokens, at - 1))
    : isAny(tokens, at - 1, TITLES) && tokens[at + 1]?.capital === true);

const TITLES = anyOf(
  'dr|mr|mrs|ms|prof|gen|lt|col|maj|capt|cmdr|adm|brig|sgt|rev|sen|rep|gov|amb|st',
);

const endsGapAt = (tokens: readonly Token[], at: number): boolean =>
  (endsGap(tokens[at]) && !isAbbreviated(tokens, at)) || isTagBehind(tokens, at);

const endsGap = (token: Token | undefined): boolean =>
  token === undefined || (isAmong(token, GAP_ENDS) && token.text !== 'May');

/** "resumed flights during talks" is not "resumed talks". */
const GAP_ENDS = new WordList([
  ...AUXILIARIES,
  ...'; . during after before amid despite without'.split(' '),
]);
