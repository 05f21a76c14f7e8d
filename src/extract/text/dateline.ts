import { MONTHS } from '../dates/calendar.ts';
import { anyOf } from './any-of.ts';
import type { Token } from './token.ts';
import { isAmong, isAny, lowerOf, tokenAt } from './token-at.ts';

const HYPHEN_DASH = anyOf('[-–—_:]');
const ES_DE = anyOf(`es|de|la|el|al|of|and|'s|'|"`);

/** In tokens: "WASHINGTON, Dec. 3 (Agency) --" is not longer. */
const LONGEST = 22;
const DASH = anyOf('[-–—_]');
const INNER = /^[,./()[\]]$/;

/** In tokens: what stands above the story. */
const HEAD = 150;

/** Half-open, in tokens. */
export interface Dateline {
  readonly from: number;
  readonly to: number;
}

/** "MADRID, March 4 (Agency) --": the place and day before a story's first words; undefined where there are none. */
export function datelineIn(text: string, tokens: readonly Token[]): Dateline | undefined {
  for (let from = 0; from < Math.min(tokens.length, HEAD); from++) {
    if (!startsLine(text, tokens, from)) continue;
    const to = datelineEnd(tokens, from) ?? datedEnd(text, tokens, from);
    if (to !== undefined) return { from, to };
  }
  return undefined;
}

const startsLine = (text: string, tokens: readonly Token[], at: number): boolean =>
  at === 0 || hasLineFeed(text, tokenAt(tokens, at - 1)?.end ?? 0, tokens[at]?.start ?? 0);

function hasLineFeed(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === LINE_FEED) return true;
  return false;
}

const LINE_FEED = 10;

/** Where the dateline that begins at a token ends, its dash with it; undefined where a story begins without one. */
function datelineEnd(tokens: readonly Token[], from: number): number | undefined {
  if (!isTown(tokens, from)) return undefined;
  for (let at = from + 1; at < Math.min(tokens.length, from + LONGEST); at++) {
    if (endsBySlash(tokens, at)) return afterStops(tokens, at + 1);
    if (isFreeDash(tokens, at)) return afterDash(tokens, at);
    if (endsByColon(tokens, from, at)) return at + 1;
    if (!belongs(tokens, at)) return undefined;
  }
  return undefined;
}

/** The first word is written in capitals throughout, or a name in brackets follows before any verb could. */
function isTown(tokens: readonly Token[], from: number): boolean {
  const first = tokens[from];
  if (first?.kind !== 'word' || !first.capital) return false;
  return isUpper(first) || isBracketed(tokens, from) || isDated(tokens, from);
}

const isUpper = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.text.length > 2 && token.text === token.text.toUpperCase();

/** "Riyadh, May 03, 2023, Agency --". */
const isDated = (tokens: readonly Token[], from: number): boolean =>
  tokens[from + 1]?.text === ',' &&
  MONTHS.has(lowerOf(tokens, from + 2)) &&
  tokens[from + 3]?.kind === 'number';

/** "Tokyo, March 3 (Agency) --". */
function isBracketed(tokens: readonly Token[], from: number): boolean {
  const closing = tokens.slice(from, from + LONGEST).findIndex(({ text }) => text === ')');
  return closing !== -1 && HYPHEN_DASH.has(tokens[from + closing + 1]?.text ?? '');
}

/** "MADRID, March 4 (Agency)", "MADRID 4 MARCH AGENCY" on a line: without a dash it ends behind its day, its agency with it. */
function datedEnd(text: string, tokens: readonly Token[], from: number): number | undefined {
  if (!isUpper(tokens[from])) return undefined;
  let day: number | undefined;
  for (let at = from + 1; at < Math.min(tokens.length, from + LONGEST); at++) {
    if (startsLine(text, tokens, at)) return day && at;
    if (!belongs(tokens, at)) return day;
    day ??= dayEnd(tokens, at);
    if (day !== undefined && tokens[at]?.text === ')') return at + 1;
  }
  return undefined;
}

/** Behind "March 4" or "4 March" that ends at a token. */
function dayEnd(tokens: readonly Token[], at: number): number | undefined {
  const pair = [tokenAt(tokens, at - 1), tokens[at]];
  const isMonth = pair.some((token) => token?.capital && MONTHS.has(token.lower));
  return isMonth && pair.some((token) => token?.kind === 'number') ? at + 1 : undefined;
}

const belongs = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  if (!token) return false;
  if (token.kind === 'number' || token.capital || INNER.test(token.text)) return true;
  return DASH.has(token.text) || isAmong(token, ES_DE) || isAgency(tokens, at);
};

/** "BERLIN, May 3 (dpa) -": an agency whose name is written small. */
const isAgency = (tokens: readonly Token[], at: number): boolean =>
  tokenAt(tokens, at - 1)?.text === '(' && tokens[at + 1]?.text === ')';

/** "New Town [Peru], March 3 (Agency):", "LIMA:". */
const endsByColon = (tokens: readonly Token[], from: number, at: number): boolean =>
  tokens[at]?.text === ':' &&
  (tokenAt(tokens, at - 1)?.text === ')' || isTownOnly(tokens, from, at));

/** In words: "KUALA LUMPUR". */
const LONGEST_TOWN = 3;

/** "LIMA: Foreign Minister Ann Soto", where no other words in capitals stand before a colon, as labels of a transcript do. */
const isTownOnly = (tokens: readonly Token[], from: number, at: number): boolean =>
  at - from <= LONGEST_TOWN &&
  tokens.slice(from, at).every(isUpper) &&
  !isAny(tokens, from, NO_TOWN) &&
  tokens[at + 1]?.capital === true &&
  !tokens.some(
    ({ text }, other) => other > at && text === ':' && isUpper(tokenAt(tokens, other - 1)),
  );

const NO_TOWN = anyOf(
  'questions?|answers?|moderator|press|note|update|updated|breaking|watch|read|photos?|video|live|exclusive|explainer|opinion|analysis|factbox|topic|subjects?|title|date|source|from|who|what|why|statement|speech|transcript|interview',
);

/** A dash that joins no two words. */
function isFreeDash(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token || !next || !DASH.has(token.text)) return false;
  const isJoined = tokenAt(tokens, at - 1)?.end === token.start && next.start === token.end;
  return !isJoined || DASH.has(next.text);
}

function afterDash(tokens: readonly Token[], at: number): number {
  let to = at + 1;
  while (DASH.has(tokens[to]?.text ?? '')) to++;
  return to;
}

/** "MOSCOW, May 3. /Agency/." */
const endsBySlash = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === '/' && tokenAt(tokens, at - 2)?.text === '/';

const afterStops = (tokens: readonly Token[], at: number): number =>
  /^[.\-–—]$/.test(tokens[at]?.text ?? '') ? at + 1 : at;
