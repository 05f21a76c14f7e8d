import { anyOf } from './text/any-of.ts';
import { MARK } from './text/mark.ts';
import { type Phrases, phrasesOf } from './text/phrases.ts';
import { tokenAt } from './text/token-at.ts';

type Level = 'head' | 'minister' | 'envoy' | 'official' | 'spokesperson' | 'counterpart';

export interface Office {
  readonly office: string;
  readonly level: Level;
}

type Rows = readonly (readonly string[])[];

/** The offices of offices.tsv by the phrases for them, and ministers by their portfolios. */
export function titlesOf(rows: Rows, portfolios: Rows): Phrases<Office> {
  const own = new Set(rows.map(([phrase = '']) => phrase));
  const ministers = portfolios.flatMap(ministerRows).filter(([phrase]) => !own.has(phrase));
  const all = phrasesOf([...rows.map(officeRow), ...ministers], MARK.office);
  const short = new Set(rows.flatMap(([phrase = '']) => (ACRONYM.test(phrase) ? [phrase] : [])));
  const shortWords = new Set([...short].map((phrase) => phrase.toLowerCase()));
  return {
    begins: (word) => all.begins(word),
    at: (tokens, index) => {
      const found = all.at(tokens, index);
      const token = tokens[index];
      if (!found || !token || !shortWords.has(token.lower)) return found;
      const [before, next] = [tokenAt(tokens, index - 1), tokens[index + 1]];
      const isBare = BARE.has(token.text) && before?.kind !== 'number';
      const isTitle = isBare || next?.capital === true || before?.capital === true;
      return found.to > index + 1 || (isTitle && short.has(token.text)) ? found : undefined;
    },
  };
}

/** "fisheries minister", "fisheries secretary", "deputy fisheries minister". */
function ministerRows([portfolio = '']: readonly string[]) {
  const name = portfolio.replace(/(?:^| )./g, (letter) => letter.toUpperCase());
  const minister: Office = { office: `${name} Minister`, level: 'minister' };
  const deputy: Office = { office: `Deputy ${name} Minister`, level: 'official' };
  const secretary: Office = { office: `${name} Secretary`, level: 'minister' };
  return [
    [`${portfolio} minister`, minister],
    [`${portfolio} secretary`, secretary],
    [`deputy ${portfolio} minister`, deputy],
  ] as const;
}

const ACRONYM = /^[A-Z]{2,4}$/;
/** Written alone where it is clear whose they are: "EAM held talks", "PM met", not "at 5 PM". */
const BARE = anyOf('EAM|PM|FM|DPM');

export const LEVELS: readonly string[] = [
  'head',
  'minister',
  'envoy',
  'official',
  'spokesperson',
  'counterpart',
] satisfies Level[];

const officeRow = ([phrase = '', office = '', level = '']: readonly string[]) =>
  [phrase, { office, level: level as Level }] as const; // the vocabulary's check knows the levels
