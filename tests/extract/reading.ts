import { relationsOf } from '../../events/pair.ts';
import { makeExtractor } from '../../src/extract/extractor.ts';
import type { Rule } from '../../src/extract/rules/rule.ts';
import type { Article, FoundFact } from '../../src/extract/types.ts';
import { readVocabulary } from '../../src/reading/vocabulary.ts';

export const vocabulary = readVocabulary();
export const extractor = makeExtractor(vocabulary);

/** An extractor that knows one rule. */
export const extractorOf = (rule: Rule) => makeExtractor(vocabulary, [rule]);

export const article = (text: string, publishedOn = '2025-11-04'): Article => ({
  text,
  title: null,
  publisher: null,
  publishedOn,
});

const ACTIVE = new Set(['host', 'guest', 'party', 'speaker', 'initiator']);
const PASSIVE = new Set(['addressee', 'subject', 'recipient']);

const codes = ({ participants }: FoundFact, roles: ReadonlySet<string>): string =>
  [
    ...new Set(
      participants.flatMap(({ country, role }) => (country && roles.has(role) ? [country] : [])),
    ),
  ]
    .sort()
    .join('+');

export function detailOf(fact: FoundFact): string {
  switch (fact.type) {
    case 'meeting':
      return fact.mode;
    case 'statement':
      return fact.act;
    case 'agreement':
      return fact.instrument;
    case 'action':
      return fact.kind;
  }
}

/** A fact in one line: `type/detail who>whom date`. */
export function inShort(fact: FoundFact): string {
  const passive = codes(fact, PASSIVE);
  const who = codes(fact, ACTIVE) + (passive ? `>${passive}` : '');
  return `${fact.type}/${detailOf(fact)} ${who} ${fact.occurred.edtf}`;
}

export const pairsOf = (fact: FoundFact): readonly string[] => relationsOf(fact.participants).pairs;

/** What is found in a text that an office of state publishes, a line each. */
export const readRelease = (
  publisher: string,
  text: string,
  { on = '2023-05-09', title = null }: { on?: string; title?: string | null } = {},
) => extractor.explain({ text, title, publisher, publishedOn: on }).facts.map(inShort);

/** What is found in a text of the news, a line each. */
export const readNews = (text: string, on = '2023-05-09'): string[] =>
  extractor.extract({ text, title: null, publisher: null, publishedOn: on }).facts.map(inShort);
