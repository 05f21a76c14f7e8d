import { MARK } from './text/mark.ts';
import { type Phrases, phrasesOf } from './text/phrases.ts';

type Level = 'head' | 'minister' | 'envoy' | 'official' | 'spokesperson' | 'counterpart';

export interface Office {
  readonly office: string;
  readonly level: Level;
}

/** The offices of offices.tsv by the phrases for them. */
export function titlesOf(rows: readonly (readonly string[])[]): Phrases<Office> {
  const all = phrasesOf(rows.map(officeRow), MARK.office);
  const short = new Set(rows.flatMap(([phrase = '']) => (ACRONYM.test(phrase) ? [phrase] : [])));
  return {
    begins: (word) => all.begins(word),
    at: (tokens, index) => {
      const found = all.at(tokens, index);
      const token = tokens[index];
      if (!found || !token || !short.has(token.lower.toUpperCase())) return found;
      const [before, next] = [tokens[index - 1], tokens[index + 1]];
      const isBare = BARE.test(token.text) && before?.kind !== 'number';
      const isTitle = isBare || next?.capital === true || before?.capital === true;
      return found.to > index + 1 || (isTitle && short.has(token.text)) ? found : undefined;
    },
  };
}

const ACRONYM = /^[A-Z]{2,4}$/;
/** Written alone where it is clear whose they are: "EAM held talks", "PM met", not "at 5 PM". */
const BARE = /^(?:EAM|PM|FM|DPM)$/;

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
