import { anyOf } from '../text/any-of.ts';
import { isAmong, isAny, lowerOf, tokenAt } from '../text/token-at.ts';
import { nameAt } from './name-at.ts';
import type { Parts } from './office-parts.ts';
import type { Scene } from './scene.ts';

const OF_FOR = anyOf('of|for');
const OF_COMMA = anyOf('of|,');

const HOLDER =
  /(?:Minister|Secretary|Commissioner|Secretary of State|Director|Director General|Head of Department|Envoy)$/;
const INNER = anyOf('and|&|of|for|the|in|on');
const LONGEST = 12;

/** "Minister for Asia", "Minister of Water and Sanitation": past what the office is for, up to a country or a name. */
export function takePortfolio(scene: Scene, parts: Parts, limit: number): void {
  const { tokens } = scene;
  const { lastOffice: office = parts.office, to: from } = parts;
  if (!office || !HOLDER.test(office.office) || office.office === 'Prime Minister') return;
  const tie = lowerOf(tokens, from);
  const isMore = tie === 'and' && isAny(tokens, from - 2, OF_FOR);
  if (!isAny(tokens, from, OF_FOR) && !isMore && !isMoreBehind(scene, from)) return;
  const end = withoutName(scene, portfolioEnd(scene, from, Math.min(limit, from + LONGEST)));
  if (end === from || (tie === 'and' && !isClosed(scene, end))) return;
  parts.to = end;
  parts.hasPortfolio = true;
}

/** "Minister of Foreign Affairs and the National Community Abroad": the office's words hold "of" further back. */
const isMoreBehind = ({ tokens }: Scene, from: number): boolean =>
  lowerOf(tokens, from) === 'and' && [3, 4].some((back) => isAny(tokens, from - back, OF_FOR));

function portfolioEnd(scene: Scene, from: number, limit: number): number {
  const { tokens } = scene;
  let end = from;
  for (let at = from; at < limit && belongs(scene, at); at++) if (tokens[at]?.capital) end = at + 1;
  return end;
}

function belongs(scene: Scene, at: number): boolean {
  const { tokens, lexicon } = scene;
  const token = tokens[at];
  if (token === undefined || lexicon.offices.at(tokens, at)) return false;
  // "of the Asia Department of the Office of the Prime Minister"
  if (token.lower === 'office' && lexicon.bodies.at(tokens, at)) return false;
  if (!token.capital)
    return isAmong(token, INNER) || isInList(tokens, at) || isOfPeople(tokens, at);
  return !nameAt(scene, at) && !lexicon.officials.byName.at(tokens, at);
}

/** First and last name. */
const NAME = 2;

/** "Water and Sanitation Senzo Mchunu": of three words or more behind the last small one two are a name. */
function withoutName(scene: Scene, end: number): number {
  if (isClosed(scene, end)) return end;
  let from = end;
  while (tokenAt(scene.tokens, from - 1)?.capital) from--;
  return end - from > NAME ? end - NAME : end;
}

/** "Trade, Industry and Tourism". */
const isInList = (tokens: Scene['tokens'], at: number): boolean =>
  tokens[at]?.text === ',' && tokens[at + 1]?.capital === true && lowerOf(tokens, at + 2) === 'and';

/** "People's Power for Foreign Affairs", "Women's Rights". */
const isOfPeople = (tokens: Scene['tokens'], at: number): boolean =>
  lowerOf(tokens, at) === "'s" && isAny(tokens, at - 1, WHOSE);

const WHOSE = anyOf('people|women|children|men');

const isClosed = ({ tokens }: Scene, end: number): boolean => isAny(tokens, end, OF_COMMA);

const ON_FOR = anyOf('on|for');
const MATTERS = anyOf('issues|affairs|matters|policy|questions|relations');
/** In words: "foreign and economic". */
const MATTER_REACH = 4;

/** "Adviser to the President of Peru on economic issues Ann Lee": past what somebody advises on, up to the name. */
export function takeMatter({ tokens }: Scene, parts: Parts): void {
  if (!isAny(tokens, parts.to, ON_FOR)) return;
  const behind = tokens.slice(parts.to + 1, parts.to + 1 + MATTER_REACH);
  const last = behind.findIndex(
    ({ kind, capital, lower }) => kind !== 'word' || capital || MATTERS.has(lower),
  );
  const end = parts.to + 1 + last;
  const isNamed = [end + 1, end + 2].every((at) => tokens[at]?.capital);
  if (isAmong(behind[last], MATTERS) && isNamed) parts.to = end + 1;
}
