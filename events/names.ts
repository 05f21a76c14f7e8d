import { details } from './names/details.ts';
import { shared } from './names/shared.ts';
import { topics } from './names/topics.ts';
import { types } from './names/types.ts';

/** The languages (BCP 47) in which the words of the vocabularies have names; the order is that of the tables. */
export const NAMED_LANGUAGES = ['en', 'fr', 'es', 'de', 'ru', 'zh', 'ar'] as const;
type NamedLanguage = (typeof NAMED_LANGUAGES)[number];

/** Which words a name is looked up among: several lists have a word in common. */
export type NameList = 'topic' | 'type' | keyof typeof details | keyof typeof shared;

const tables: Readonly<Record<NameList, string>> = {
  topic: topics,
  type: types,
  ...details,
  ...shared,
};

const read = new Map(
  Object.entries(tables).map(([list, table]) => [list, namesIn(table)] as const),
);

/** The language of the tables that a tag means, as `fr` for `fr-CA`; undefined where there is none. */
export const namedLanguage = (tag: string): NamedLanguage | undefined => {
  const [tongue] = tag.toLowerCase().split('-');
  return NAMED_LANGUAGES.find((one) => one === tongue);
};

/** A word of a vocabulary as people of a language call it; spelled out where the tables have no name. */
export const wordName = (list: NameList, word: string, language: NamedLanguage): string =>
  read.get(list)?.get(word)?.[NAMED_LANGUAGES.indexOf(language)] ?? spelledOut(word);

/** "TreatyDenounced" and "treaty-denounced" are "Treaty denounced". */
function spelledOut(word: string): string {
  const words = word.replace(/-|(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** One word a line: the word itself, and its names, apart by bars. */
function namesIn(table: string): ReadonlyMap<string, readonly string[]> {
  const rows = table
    .trim()
    .split('\n')
    .map((row) => row.split('|').map((cell) => cell.trim()));
  return new Map(rows.map(([word = '', ...names]) => [word, names]));
}
