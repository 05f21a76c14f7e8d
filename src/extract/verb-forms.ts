import { gather } from './gather.ts';
import { meaningsOf } from './meanings.ts';
import { once } from './once.ts';
import { type Alternatives, GAP } from './pattern-tree.ts';
import type { TableLine } from './table.ts';
import { interned } from './text/interned.ts';
import { formOf, type MeaningRow, type Meanings, type VerbForm } from './verb-senses.ts';
import { formsOf, irregularVerbs, type Tense } from './verbs.ts';

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

/** Verb forms by their words. */
export interface VerbForms {
  has(word: string): boolean;
  /** Whether a word may end a gap in some pattern. */
  endsGap(word: string): boolean;
  /** The form of a word, with its senses worked out when it is first asked for: a text holds few of all. */
  get(word: string): VerbForm | undefined;
}

/** What a row of verbs.tsv says of one base form. */
interface Row {
  readonly base: string;
  /** What may stand behind it: "~ strike|raid" is two patterns. */
  readonly parts: () => Alternatives;
  readonly cells: readonly string[];
  /** Its place among all. */
  readonly order: number;
}

/** A form of one verb. */
interface FormOfBase {
  readonly base: string;
  /** "cut" is past and base. */
  readonly tenses: readonly Tense[];
}

/** Which senses verb forms have, by the rows of verbs.tsv and the text of irregular-verbs.tsv. */
export function verbSenses(verbs: readonly TableLine[], irregular: string): VerbForms {
  const rows = rowsByBase(verbs);
  const forms = formsByWord(rows.keys(), irregular);
  const gapEnds = gapEndsOf(verbs);
  const known = new Map<string, VerbForm>();
  const shared = new Map<string, Meanings>();
  const meaningsOfAll = (bases: readonly string[]): Meanings => {
    const key = bases.join(' ');
    const before = shared.get(key);
    if (before) return before;
    const found = bases
      .flatMap((base) => rows.get(base) ?? [])
      .sort((one, other) => one.order - other.order);
    const meanings = meaningsOf(found.map(meaningIn));
    shared.set(key, meanings);
    return meanings;
  };
  return {
    has: (word) => forms.has(word),
    endsGap: (word) => gapEnds.has(word),
    get: (word) => {
      const before = known.get(word);
      const own = before ? undefined : forms.get(word);
      if (!own) return before;
      const meanings = meaningsOfAll(own.map(({ base }) => base));
      const form = formOf(meanings, new Map(own.map(({ base, tenses }) => [base, tenses])));
      known.set(word, form);
      return form;
    },
  };
}

function rowsByBase(verbs: readonly TableLine[]): ReadonlyMap<string, readonly Row[]> {
  const rows = new Map<string, Row[]>();
  let order = 0;
  for (const { cells: row } of verbs) {
    const [pattern = '', ...cells] = row;
    const [first = '', ...rest] = pattern.split(' ');
    const parts = once(() => rest.map((words) => words.split('|').map(interned)));
    for (const base of first.split('|')) gather(rows, base, { base, parts, cells, order: order++ });
  }
  return rows;
}

/** The words that stand behind a gap in some pattern; many rows have the same alternatives there. */
function gapEndsOf(verbs: readonly TableLine[]): ReadonlySet<string> {
  const alternatives = new Set<string>();
  for (const { cells } of verbs) {
    const words = (cells[0] ?? '').split(' ');
    for (const [at, word] of words.entries()) if (words[at - 1] === GAP) alternatives.add(word);
  }
  return new Set([...alternatives].flatMap((words) => words.split('|')));
}

function formsByWord(
  bases: Iterable<string>,
  irregular: string,
): ReadonlyMap<string, readonly FormOfBase[]> {
  const irregulars = irregularVerbs(irregular);
  const forms = new Map<string, FormOfBase[]>();
  for (const base of bases) {
    const tenses = new Map<string, Tense[]>();
    for (const [word, tense] of base === 'be' ? BE : formsOf(base, irregulars))
      gather(tenses, word, tense);
    for (const [word, own] of tenses) gather(forms, word, { base, tenses: own });
  }
  return forms;
}

const meaningIn = ({
  base,
  parts,
  cells: [family = '', detail = '', stance = ''],
}: Row): MeaningRow => ({ base, parts: parts(), family, detail, stance });
