import { anyOf } from '../text/any-of.ts';
import { bears, MARK } from '../text/mark.ts';
import type { Found } from '../text/phrases.ts';
import type { Token } from '../text/token.ts';
import { isAmong, isAny, lowerOf, tokenAt } from '../text/token-at.ts';
import type { Office } from '../titles.ts';
import type { Scene } from './scene.ts';

const HEAD_CHIEF = anyOf('head|chief');
const ADJECTIVE_COUNTRY = anyOf('adjective|country');
const ELECT_DESIGNATE = anyOf('elect|designate');

type Read = Pick<Scene, 'tokens' | 'lexicon'>;

/** What may stand before an office. */
export const RANKS = anyOf(
  'deputy|assistant|vice|principal|associate|second|first|permanent|parliamentary',
);
const MOST_RANKS = 2;

/** The office that is named at a token; one behind "deputy assistant" and the like is an official's. */
export function officeAt({ tokens, lexicon }: Read, from: number): Found<Office> | undefined {
  if (!bears(tokens[from], MARK.office | MARK.title)) return undefined;
  for (let at = from; at <= from + MOST_RANKS; at++) {
    const found = plainOfficeAt({ tokens, lexicon }, at);
    if (found) return at === from ? found : ranked(tokens, from, at, found);
    if (!isAny(tokens, at, RANKS)) return undefined;
  }
  return undefined;
}

/** The office of the table that is named at a token, unless it is part of a name. */
export function plainOfficeAt({ tokens, lexicon }: Read, at: number): Found<Office> | undefined {
  const found = lexicon.offices.at(tokens, at) ?? headOfUnitAt({ tokens, lexicon }, at);
  if (!found || isNamePart(tokens, found.to) || isOfFirm(tokens, found.to)) return undefined;
  return isAccusation(tokens, at, found.to) ? undefined : found;
}

/** "Chad's charge that": no chargé d'affaires, though accents do not count. */
const isAccusation = (tokens: Read['tokens'], at: number, to: number): boolean =>
  to === at + 1 && tokens[at]?.text === 'charge';

/** In tokens: "Head of the Department for Europe and Central Asia". */
const LONGEST_UNIT = 10;
const UNIT = anyOf('department|directorate|division|section|bureau|desk|unit');
const IN_UNIT = anyOf('of|the|for|and|on|&');
const HEAD_OF_UNIT: Office = { office: 'Head of Department', level: 'official' };

/** "Head of the Political Department of": whatever the department is for, unless a state is named within. */
function headOfUnitAt(read: Read, from: number): Found<Office> | undefined {
  const { tokens } = read;
  const isHead = isAny(tokens, from, HEAD_CHIEF);
  if (!isHead || lowerOf(tokens, from + 1) !== 'of') return undefined;
  let at = from + 2;
  while (at < from + LONGEST_UNIT && isInUnit(tokens[at]) && !isState(read, at)) at++;
  return isUnit(tokens[at]) ? { value: HEAD_OF_UNIT, to: from + 1 } : undefined;
}

/** "the chief of the Cuban Interests Section". */
const isState = ({ tokens, lexicon }: Read, at: number): boolean =>
  ADJECTIVE_COUNTRY.has(lexicon.names.at(tokens, at)?.value.kind ?? '');

const isUnit = (token: Token | undefined): boolean =>
  token?.capital === true && isAmong(token, UNIT);

const isInUnit = (token: Token | undefined): boolean =>
  !isUnit(token) && (token?.capital === true || isAmong(token, IN_UNIT));

/** "the head of the state oil company". */
const isOfFirm = (tokens: Read['tokens'], to: number): boolean =>
  lowerOf(tokens, to - 1) === 'state' && isAny(tokens, to, FIRM);

const FIRM = anyOf(
  'oil|gas|bank|company|companies|railways?|television|broadcaster|news|radio|power|airline|media|owned|run|security|prosecutor|university|police|planning',
);

/** "Amir-Abdollahian". */
const isNamePart = (tokens: Read['tokens'], to: number): boolean =>
  tokens[to]?.text === '-' &&
  tokens[to + 1]?.capital === true &&
  tokens[to]?.start === tokenAt(tokens, to - 1)?.end &&
  !isAny(tokens, to + 1, ELECT_DESIGNATE);

function ranked(
  tokens: Read['tokens'],
  from: number,
  at: number,
  { value, to }: Found<Office>,
): Found<Office> {
  const ranks = tokens.slice(from, at).map(({ lower }) => lower[0]?.toUpperCase() + lower.slice(1));
  return { value: { office: `${ranks.join(' ')} ${value.office}`, level: 'official' }, to };
}

/** "Russian air force spokesman", "Kenya's chief government spokeswoman": where the words end that tell for whom somebody speaks. */
export function spokenForEnd({ tokens }: Read, from: number): number | undefined {
  for (let at = from; at <= from + MOST_SPOKEN_FOR; at++) {
    const word = tokens[at];
    if (word?.kind !== 'word' || NO_BODY.test(word.lower)) return undefined;
    if (isAmong(word, SPEAKER)) return at === from ? undefined : at;
  }
  return undefined;
}

/** In words: "defence", "trade ministry", "chief government". */
const MOST_SPOKEN_FOR = 4;
const SPEAKER = anyOf('spokes(?:man|woman|person|men|people)');
const NO_BODY =
  /^(?:the|an?|and|or|of|for|with|to|in|on|at|by|from|that|which|who|as|but|is|was|has|had|will|'s|its|his|her|their|against|ministry's|[a-z]+ed|said|says)$/;
