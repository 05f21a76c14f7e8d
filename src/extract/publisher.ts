import type { Lexicon } from './lexicon.ts';
import { inOffice } from './officials.ts';
import { folded, tokensOf } from './text/token.ts';
import { type Party, partyOf } from './who/mention.ts';
import { nameAt } from './who/name-at.ts';

const PARTS_OF_A_STATE =
  /\b(?:president|prime minister|ministry|minister|government|office|embassy|department|chancellery)\b/;

/** The state office that publishes a text, where its publisher is one: "The White House", "President of Ukraine". */
export function publishingOffice(
  lexicon: Lexicon,
  publisher: string | null,
  on: string,
): Party | null {
  if (publisher === null) return null;
  const tokens = tokensOf(publisher.slice(0, 200));
  for (let at = 0; at < tokens.length; at++) {
    const name = nameAt({ tokens, lexicon }, at);
    if (!name?.value.country || name.value.kind === 'media') continue;
    const { country, kind } = name.value;
    const isState = kind === 'seat' || PARTS_OF_A_STATE.test(folded(publisher));
    return isState ? headOf(lexicon, country, on) : null;
  }
  return null;
}

function headOf(lexicon: Lexicon, country: string, on: string): Party {
  const heads = (lexicon.officials.byCountry.get(country) ?? []).filter(
    (official) => official.office === 'President' && inOffice(official, on),
  );
  const [head] = heads;
  return head ? partyOf(country, { person: head.name, office: head.office }) : partyOf(country);
}
