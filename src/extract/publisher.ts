import type { Lexicon, Publishing } from './lexicon.ts';
import { inOffice, isOffice } from './officials.ts';
import { folded, type Token, tokensOf } from './text/token.ts';
import { type Party, partyOf } from './who/mention.ts';
import { nameAt } from './who/name-at.ts';

const PARTS_OF_A_STATE =
  /\b(?:president|prime minister|ministry|minister|government|office|embassy|department|chancellery|council|commission|external action service|state house|presidency|palace|cabinet|global affairs)\b/;

/** The state office that publishes a text, where its publisher is one: "The White House", "President of Ukraine". */
export function publishingOffice(
  lexicon: Lexicon,
  publisher: string | null,
  on: string,
): Party | null {
  if (publisher === null) return null;
  const tokens = tokensOf(publisher.slice(0, 200));
  const known = knownOffice(lexicon, tokens);
  return known
    ? headOf(lexicon, known.country, known.office === null ? [] : [known.office], on)
    : namedOffice(lexicon, publisher, tokens, on);
}

/** By the country in its name: "Ministry of Foreign Affairs of Peru". */
function namedOffice(
  lexicon: Lexicon,
  publisher: string,
  tokens: readonly Token[],
  on: string,
): Party | null {
  const names = tokens.flatMap((_, at) => {
    const name = nameAt({ tokens, lexicon }, at)?.value;
    return name?.country && name.kind !== 'media' ? [{ ...name, country: name.country }] : [];
  });
  // "Department of Foreign Affairs and Trade, Fiji": the country tells more than the office.
  const named = names.find(({ kind }) => kind === 'country') ?? names[0];
  if (!named) return null;
  const isState = named.kind === 'seat' || PARTS_OF_A_STATE.test(folded(publisher));
  const offices = [...officesNamed(lexicon, tokens), ...ministersOf(publisher)];
  return isState ? headOf(lexicon, named.country, offices, on) : null;
}

/** An office that is known by its own name, unless the words name another state: "Department of Foreign Affairs, Fiji". */
function knownOffice(lexicon: Lexicon, tokens: readonly Token[]): Publishing | undefined {
  const found = tokens.flatMap((_, at) => lexicon.publishers.at(tokens, at)?.value ?? [])[0];
  const isOfAnother = tokens.some((_, at) => {
    const name = nameAt({ tokens, lexicon }, at)?.value;
    return name?.kind === 'country' && name.country !== found?.country;
  });
  return isOfAnother ? undefined : found;
}

/** Who leads the ministry that a publisher is. */
const ministersOf = (publisher: string): readonly string[] =>
  MINISTRIES.flatMap(([name, offices]) => (name.test(folded(publisher)) ? offices : []));

const MINISTRIES: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /\bforeign(?:, commonwealth)? (?:ministry|affairs|office|& development)\b|\bglobal affairs\b|\bministry (?:of|for) (?:europe and foreign|foreign|external)\b|\bdepartment of state\b|\bstate department\b/,
    ['Foreign Minister'],
  ],
  [/\b(?:ministry|department) of defen[cs]e\b/, ['Defence Minister', 'Defence Secretary']],
];

/** The offices that a publisher's name holds: "Prime Minister's Office". */
const officesNamed = (lexicon: Lexicon, tokens: readonly Token[]): readonly string[] =>
  tokens.flatMap((_, at) => lexicon.offices.at(tokens, at)?.value.office ?? []);

/** Who publishes where no office is named: the first of these that a country has. */
const HEADS = ['President', 'Prime Minister', 'Chancellor'];

function headOf(lexicon: Lexicon, country: string, named: readonly string[], on: string): Party {
  const running = (lexicon.officials.byCountry.get(country) ?? []).filter((official) =>
    inOffice(official, on),
  );
  for (const office of [...named, ...(GOVERNED.has(country) ? HEADS.slice(1) : HEADS)]) {
    const [holder] = running.filter((official) => isOffice(official, office));
    if (holder) return partyOf(country, { person: holder.name, office: holder.office });
  }
  return partyOf(country);
}

/** States whose government is led by its prime minister or chancellor while a president represents it. */
const GOVERNED = new Set([
  'DEU',
  'IND',
  'ISR',
  'ITA',
  'AUT',
  'GRC',
  'IRL',
  'PAK',
  'HUN',
  'ETH',
  'SGP',
  'BGD',
]);
