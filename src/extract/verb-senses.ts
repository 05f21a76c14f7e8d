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

/** The words of a gap in a pattern. */
export const GAP = '~';

/** A form of one or more verbs. */
export interface VerbForm {
  /** Those that ask for more words first. */
  readonly senses: readonly VerbSense[];
  /** Those whose pattern can begin with the word behind the verb: most cannot. */
  before(word: string): readonly VerbSense[];
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

type Forms = ReturnType<typeof formsOf>;

/** Verb forms to their senses. */
export function verbSenses(verbs: string, irregular: string): ReadonlyMap<string, VerbForm> {
  const irregulars = irregularVerbs(irregular);
  const senses = new Map<string, VerbSense[]>();
  const forms = new Map<string, Forms>([['be', BE]]);
  for (const [pattern = '', ...cells] of rowsOf('verbs.tsv', verbs, 4)) {
    for (const words of spelledOut(pattern.split(' '))) {
      const [base = ''] = words;
      const known = forms.get(base) ?? formsOf(base, irregulars);
      forms.set(base, known);
      for (const [form, sense] of formsWith(words, cells, known)) put(senses, form, sense);
    }
  }
  return new Map([...senses].map(([form, list]) => [form, formOf(list)]));
}

function formOf(list: readonly VerbSense[]): VerbForm {
  const senses = list.toSorted((a, b) => b.rest.length - a.rest.length);
  const after = (word: string) =>
    senses.filter(({ rest: [first = word] }) => first === word || first === GAP);
  const words = new Set(senses.map(({ rest: [first = GAP] }) => first));
  const byWord = new Map([...words].map((word) => [word, after(word)]));
  const others = after(GAP);
  return { senses, before: (word) => byWord.get(word) ?? others };
}

function formsWith(
  [base = '', ...rest]: readonly string[],
  [family = '', detail = '', stance = '']: readonly string[],
  forms: Forms,
): readonly (readonly [string, VerbSense])[] {
  return forms.map(([form, tense]) => [form, { base, tense, rest, family, detail, stance }]);
}

/** "launch ~ strike|raid" is two patterns. */
function spelledOut([first, ...rest]: readonly string[]): readonly (readonly string[])[] {
  if (first === undefined) return [[]];
  const tails = spelledOut(rest);
  return first.split('|').flatMap((word) => tails.map((tail) => [word, ...tail]));
}

function put(senses: Map<string, VerbSense[]>, form: string, sense: VerbSense): void {
  const known = senses.get(form);
  if (known) known.push(sense);
  else senses.set(form, [sense]);
}
