import type { Draft, Rows } from './draft.ts';

export type MemberRow = Rows['member'];
export type HolderRow = Rows['holder'];

/** The numbers of a member's tokens. */
export const tokensOf = ({ tokens }: MemberRow): readonly number[] =>
  JSON.parse(tokens) as number[];

const isApart = ({ cell }: MemberRow): number => (cell === 0 ? 1 : 0);

/** Enters a member of an indexed set under its tokens. */
export function hold(draft: Draft, row: MemberRow): void {
  const { set, factId, fact, source } = row;
  const apart = isApart(row);
  for (const token of tokensOf(row))
    draft.put('holder', { token, set, apart, factId, fact, source });
}

export function letGo(draft: Draft, row: MemberRow): void {
  for (const token of tokensOf(row))
    draft.remove('holder', [token, row.set, isApart(row), row.factId]);
}

interface Within {
  readonly set: number;
  readonly apart: number;
  /** Those after this fact, by id. */
  readonly after?: string;
  readonly limit?: number;
}

/** Who has a token in an indexed set, by id: those in its cells, or those apart. */
export const holdersIn = (
  draft: Draft,
  token: number,
  { set, apart, after, limit }: Within,
): readonly HolderRow[] =>
  draft.scan('holder', 'key', {
    prefix: [token, set, apart],
    ...(after !== undefined && { from: after, exclusive: true }),
    ...(limit !== undefined && { limit }),
  });

/** One holder of a token in each indexed set that has one: several when a reviewer's word keeps them apart. */
export function holderOfEachSet(draft: Draft, token: number): readonly HolderRow[] {
  const found: HolderRow[] = [];
  for (let last: number | undefined; ; last = found.at(-1)?.set) {
    const after = last === undefined ? {} : { from: last, exclusive: true };
    const [next] = draft.scan('holder', 'key', { prefix: [token], ...after, limit: 1 });
    if (!next) return found;
    found.push(next);
  }
}

const FEW = 16;

export interface Left {
  readonly facts: readonly number[];
  /** They are of several sources: then a few of them are enough. */
  readonly shared: boolean;
}

/** Who still has a token when a fact has it no more. */
export function leftOf(draft: Draft, token: number, without: number): Left {
  const row = draft.get('token', token);
  if (!row) return { facts: [], shared: false };
  if (!row.shared) {
    const facts = [row.fact, ...(JSON.parse(row.also) as number[])];
    return { facts: facts.filter((fact) => fact !== without), shared: false };
  }
  const few = holdersBut(draft, token, { without, limit: FEW + 1 });
  const all = few.shared || few.facts.length < FEW;
  return all ? few : holdersBut(draft, token, { without });
}

function holdersBut(
  draft: Draft,
  token: number,
  { without, limit }: { readonly without: number; readonly limit?: number },
): Left {
  const rows = draft
    .scan('holder', 'key', { prefix: [token], ...(limit !== undefined && { limit }) })
    .filter(({ fact }) => fact !== without);
  const [first] = rows;
  return {
    facts: rows.map(({ fact }) => fact),
    shared: rows.some(({ source }) => source !== first?.source),
  };
}

/** Removes those tokens that nobody has. */
export function dropUnheld(draft: Draft, rows: readonly MemberRow[]): void {
  for (const token of new Set(rows.flatMap(tokensOf)))
    if (draft.get('token', token)?.fact === 0) draft.remove('token', token);
}
