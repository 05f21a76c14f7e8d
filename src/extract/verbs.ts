import { rowsOf, valuesOf } from './table.ts';

export type Tense = 'base' | 'present' | 'past' | 'participle' | 'ing';

/** The forms of a verb with their tenses; one that is past and participle at once counts as past. */
export function formsOf(
  base: string,
  irregular: ReadonlyMap<string, readonly string[]>,
): readonly (readonly [string, Tense])[] {
  const [past, participle] = irregular.has(base)
    ? [irregular.get(base)?.[0], irregular.get(base)?.[1]]
    : [regularPast(base), regularPast(base)];
  // The base comes last: "cut" is past unless the words before it say otherwise.
  return [
    [present(base), 'present'],
    ...ingsOf(base, valuesOf(past)).map((form) => [form, 'ing'] as const),
    ...valuesOf(past).map((form) => [form, 'past'] as const),
    ...valuesOf(participle).flatMap((form) =>
      valuesOf(past).includes(form) ? [] : [[form, 'participle'] as const],
    ),
    [base, 'base'],
  ];
}

/** Base form to its past and participle, each perhaps several. */
export const irregularVerbs = (text: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    rowsOf('irregular-verbs.tsv', text, 3).map(
      ([base = '', past = '', participle = '']) => [base, [past, participle]] as const,
    ),
  );

const DOUBLED = /^[^aeiou]*[aeiou][bdgmnprt]$/;
const ALSO_DOUBLED = new Set(
  'annul concur incur occur recur expel initial commit recommit admit readmit submit resubmit permit omit emit remit transmit regret refer defer prefer infer transfer deter rebut confer compel repel dispel propel impel rebel control patrol equip kidnap allot abhor abet extol begin upset quit acquit quip airdrop trek overrun'.split(
    ' ',
  ),
);

const doubles = (base: string): boolean => DOUBLED.test(base) || ALSO_DOUBLED.has(base);
const endsSoftly = (base: string): boolean => /[^aeiou]y$/.test(base);

function present(base: string): string {
  if (base === 'have') return 'has';
  if (endsSoftly(base)) return `${base.slice(0, -1)}ies`;
  return /(s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`;
}

function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (endsSoftly(base)) return `${base.slice(0, -1)}ied`;
  return doubles(base) ? `${base}${base.at(-1)}ed` : `${base}ed`;
}

/** "travelling" beside "traveling", where there is "travelled". */
function ingsOf(base: string, pasts: readonly string[]): readonly string[] {
  const doubled = `${base}${base.at(-1)}`;
  const own = ing(base);
  return pasts.includes(`${doubled}ed`) && own !== `${doubled}ing` ? [own, `${doubled}ing`] : [own];
}

function ing(base: string): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  if (base.endsWith('e') && !base.endsWith('ee') && base !== 'be') return `${base.slice(0, -1)}ing`;
  return doubles(base) ? `${base}${base.at(-1)}ing` : `${base}ing`;
}
