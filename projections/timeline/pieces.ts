import type { Draft } from './draft.ts';
import { holdersIn, leftOf, type MemberRow, tokensOf } from './holders.ts';
import type { Verdicts } from './member.ts';
import { endedWalks } from './searches.ts';
import { sameAs } from './units.ts';

/** Where it is asked what falls apart. */
export interface Ground {
  readonly draft: Draft;
  readonly verdicts: Verdicts;
  /** The facts that leave: all of one unit, or of one kind in one cell. */
  readonly leaving: readonly MemberRow[];
  /** The whole set, or the cell of those who leave: then who stands apart leads nowhere. */
  readonly level: 'set' | 'cell';
}

type Step =
  | { readonly kind: 'fact'; readonly row: MemberRow }
  | {
      readonly kind: 'token';
      readonly token: number;
      readonly apart: number;
      readonly after?: string;
    };

/** Holders of a token that are looked at together. */
const CHUNK = 16;

/** The pieces but one that an indexed set, or a cell of it, falls into without some facts. */
export function piecesWithout(ground: Ground): readonly (readonly MemberRow[])[] {
  const starts = startsOf(ground);
  if (starts.length < 2) return [];
  const walks = endedWalks(starts, { nameOf, nextOf: (step) => nextOf(ground, step) });
  return walks.map((steps) => steps.flatMap((step) => (step.kind === 'fact' ? [step.row] : [])));
}

const nameOf = (step: Step): string =>
  step.kind === 'fact' ? `f${step.row.fact}` : `t${step.token}`;

const tokenStep = (token: number): Step => ({ kind: 'token', token, apart: 0 });

/** From each token that those who leave have in common with others; where it ties these no more, from each of them. */
function startsOf(ground: Ground): readonly Step[] {
  const tokens = new Set(ground.leaving.flatMap(tokensOf));
  const steps = [...tokens].flatMap((token) =>
    ground.level === 'cell' ? startInCell(ground, token) : startInSet(ground, token),
  );
  return [...new Map(steps.map((step) => [nameOf(step), step])).values()];
}

function startInCell({ draft, leaving }: Ground, token: number): readonly Step[] {
  const gone = new Set(leaving.map(({ fact }) => fact));
  const within = { set: leaving[0]?.set ?? 0, apart: 0, limit: gone.size + 1 };
  const isHeld = holdersIn(draft, token, within).some(({ fact }) => !gone.has(fact));
  return isHeld ? [tokenStep(token)] : [];
}

function startInSet({ draft, leaving }: Ground, token: number): readonly Step[] {
  const [first] = leaving;
  const { facts, shared } = leftOf(draft, token, first?.fact ?? 0);
  if (shared) return [tokenStep(token)];
  return facts
    .flatMap((fact) => draft.get('member', fact) ?? [])
    .filter(({ set }) => set === first?.set)
    .map((row) => ({ kind: 'fact', row }));
}

function nextOf(
  ground: Ground,
  step: Step,
): { readonly steps: readonly Step[]; readonly again?: Step } {
  return step.kind === 'fact' ? fromFact(ground, step.row) : fromToken(ground, step);
}

function fromFact({ draft, verdicts, leaving, level }: Ground, row: MemberRow) {
  const lost = new Set(level === 'cell' ? [] : leaving.flatMap(tokensOf));
  const ties = (token: number): boolean => {
    if (level === 'cell') return true;
    if (lost.has(token)) return leftOf(draft, token, leaving[0]?.fact ?? 0).shared;
    return draft.get('token', token)?.shared === 1;
  };
  const same = sameAs(draft, row, verdicts).map((other): Step => ({ kind: 'fact', row: other }));
  return { steps: [...same, ...tokensOf(row).filter(ties).map(tokenStep)] };
}

function fromToken(
  { draft, leaving, level }: Ground,
  step: Extract<Step, { readonly kind: 'token' }>,
) {
  const set = leaving[0]?.set ?? 0;
  const holders = holdersIn(draft, step.token, { ...step, set, limit: CHUNK });
  const gone = new Set(leaving.map(({ fact }) => fact));
  const steps = holders
    .filter(({ fact }) => !gone.has(fact))
    .flatMap(({ fact }): readonly Step[] => {
      const row = draft.get('member', fact);
      return row ? [{ kind: 'fact', row }] : [];
    });
  const last = holders.at(-1);
  if (holders.length === CHUNK && last) return { steps, again: { ...step, after: last.factId } };
  if (level === 'set' && step.apart === 0)
    return { steps, again: { ...tokenStep(step.token), apart: 1 } };
  return { steps };
}
