import { codingOf } from '../../events/coding.ts';
import type { Detailed } from '../../events/detail.ts';
import { SHORT_TYPES } from '../../events/index.ts';
import { titleOf } from '../../events/title.ts';
import { canonicalJson } from '../log/canonical.ts';
import { completeFact, type FactContext } from './complete-fact.ts';
import type { FieldProblem } from './problem.ts';
import { pointer } from './problem.ts';
import type { FactData, FactState } from './state.ts';

export type CompletedChanges =
  | { readonly ok: true; readonly changes: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] };

/** What a fact is, and where it comes from: another one of these is another fact. */
const FIXED = ['factId', 'derivedBy'];

/**
 * The new values of an amendment, whole, as they stand in the fact that is so amended. A title and codes
 * that had been worked out are worked out again. Problems point into the changes.
 */
export function completeChanges(
  fact: FactState,
  sent: Readonly<Record<string, unknown>>,
  context: Pick<FactContext, 'text' | 'directory'>,
): CompletedChanges {
  const fixed = FIXED.filter((field) => Object.hasOwn(sent, field));
  if (fixed.length > 0) {
    const problems = fixed.map((field) => ({
      pointer: pointer([field]),
      message: 'cannot be amended: retract this fact and record another',
      value: sent[field],
    }));
    return { ok: false, problems };
  }
  const followed = following(fact).filter((field) => !Object.hasOwn(sent, field));
  const merged: Record<string, unknown> = { ...fact.data, ...sent };
  for (const field of followed) delete merged[field];
  const completed = completeFact(merged, { ...context, type: fact.type, enteredBy: '' });
  if (!completed.ok) return completed;
  const fields = [...Object.keys(sent), ...followed.filter(isChanged(fact.data, completed.data))];
  const whole = new Map<string, unknown>(Object.entries(completed.data));
  return {
    ok: true,
    changes: Object.fromEntries(fields.map((field) => [field, whole.get(field)])),
  };
}

/** The fields that say what the rest of the fact gives anyway. */
function following({ type, data }: FactState): readonly string[] {
  // The type's own schema checked the data, so its detail is the type's.
  const detailed = { ...data, type: SHORT_TYPES[type] } as FactData & Detailed;
  const fields: string[] = [];
  if (titleOf(detailed) === data.title) fields.push('title');
  if (canonicalJson(codingOf(detailed)) === canonicalJson(data.coding)) fields.push('coding');
  return fields;
}

const isChanged = (before: object, after: object) => (field: string) =>
  canonicalJson(Reflect.get(before, field)) !== canonicalJson(Reflect.get(after, field));
