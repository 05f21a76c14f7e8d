import { anyOf } from '../text/any-of.ts';
import { foldedWords, type Token } from '../text/token.ts';
import { isAmong, isAny, lowerOf } from '../text/token-at.ts';
import { WordList } from '../text/word-list.ts';

/** Without Georgia and Washington, which are named in lists of states and capitals too. */
const STATES = new WordList(
  'alabama,alaska,arizona,arkansas,california,colorado,connecticut,delaware,florida,hawaii,idaho,illinois,indiana,iowa,kansas,kentucky,louisiana,maine,maryland,massachusetts,michigan,minnesota,mississippi,missouri,montana,nebraska,nevada,new hampshire,new jersey,new mexico,new york,north carolina,north dakota,ohio,oklahoma,oregon,pennsylvania,rhode island,south carolina,south dakota,tennessee,texas,utah,vermont,virginia,west virginia,wisconsin,wyoming'.split(
    ',',
  ),
);
const DISTRICT = anyOf('County|Township');
const LIST = anyOf('and|or|&');

/** Whether a name that ends before a token is a US town or county: "Cuba, Missouri", "Lebanon County". */
export function isAmericanPlace(tokens: readonly Token[], to: number): boolean {
  if (tokens[to]?.capital && DISTRICT.has(tokens[to].text)) return true;
  const end = tokens[to]?.text === ',' ? stateEnd(tokens, to + 1) : undefined;
  // "Peru, Texas and Chile" is a list
  return end !== undefined && !isAny(tokens, end, LIST);
}

function stateEnd(tokens: readonly Token[], at: number): number | undefined {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (!first?.capital) return undefined;
  if (STATES.has(`${first.lower} ${second?.lower}`)) return at + 2;
  return isAmong(first, STATES) ? at + 1 : undefined;
}

/** Offices that Georgia of the Caucasus has not. */
const OFFICE =
  /^(?:governor|gov|lieutenant governor|secretary of state|state senators?|state senate)\b/;
const WHICH = anyOf('republican|democratic|former|new|outgoing|incumbent|then|first');
const BEFORE =
  /\b(?:governor|gov \.|secretary of state|senators?|(?:us|u\.s\.|american) state) (?:of|from)$/;

/** Whether "Georgia" at a token is the US state: "Georgia's governor", "the lieutenant governor of Georgia". */
export function isAmericanGeorgia(tokens: readonly Token[], at: number): boolean {
  if (lowerOf(tokens, at) !== 'georgia') return false;
  if (BEFORE.test(foldedWords(tokens, Math.max(0, at - 5), at))) return true;
  let next = lowerOf(tokens, at + 1) === "'s" ? at + 2 : at + 1;
  if (isAny(tokens, next, WHICH)) next++;
  return OFFICE.test(foldedWords(tokens, next, next + 3));
}
