import { rowsOf } from './table.ts';
import { formsOf, irregularVerbs, type Tense } from './verbs.ts';

/** One form of one row of verbs.tsv. */
export interface VerbSense {
  readonly base: string;
  readonly tense: Tense;
  /** What must follow the verb; `~` stands for up to six words. */
  readonly rest: readonly string[];
  readonly family: string;
  readonly detail: string;
  readonly stance: string;
}

const BE = [
  ['be', 'base'],
  ['am', 'present'],
  ['is', 'present'],
  ['are', 'present'],
  ['was', 'past'],
  ['were', 'past'],
  ['been', 'participle'],
  ['being', 'ing'],
] as const satisfies readonly (readonly [string, Tense])[];

/** Verb forms to their senses, those that ask for more words first. */
export function verbSenses(
  verbs: string,
  irregular: string,
): ReadonlyMap<string, readonly VerbSense[]> {
  const irregulars = irregularVerbs(irregular);
  const senses = new Map<string, VerbSense[]>();
  for (const [pattern = '', family = '', detail = '', stance = ''] of rowsOf(
    'verbs.tsv',
    verbs,
    4,
  )) {
    const [base = '', ...rest] = pattern.split(' ');
    for (const [form, tense] of base === 'be' ? BE : formsOf(base, irregulars)) {
      const list = senses.get(form) ?? [];
      list.push({ base, tense, rest, family, detail, stance });
      senses.set(form, list);
    }
  }
  for (const list of senses.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  return senses;
}
