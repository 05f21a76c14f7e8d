import type { Expected } from '../log/port.ts';

/** What is wrong with one field of an input. */
export interface FieldProblem {
  /** JSON Pointer into what was sent; empty for the whole. */
  readonly pointer: string;
  readonly message: string;
  readonly value?: unknown;
}

/** Why nothing was recorded. */
export type Refusal =
  | { readonly ok: false; readonly reason: 'invalid'; readonly problems: readonly FieldProblem[] }
  | { readonly ok: false; readonly reason: 'not-found'; readonly message: string }
  | { readonly ok: false; readonly reason: 'not-possible'; readonly message: string }
  | { readonly ok: false; readonly reason: 'id-conflict'; readonly id: string }
  | {
      readonly ok: false;
      readonly reason: 'wrong-revision';
      readonly what: string;
      readonly expected: Expected;
      readonly actual: number | 'no-stream';
    }
  | { readonly ok: false; readonly reason: 'key-reused'; readonly key: string }
  | { readonly ok: false; readonly reason: 'view-behind'; readonly view: string }
  | {
      readonly ok: false;
      readonly reason: 'too-large';
      readonly what: 'events' | 'bytes' | 'text';
      readonly limit: number;
      readonly actual: number;
      /** The one field that is too long, where it is one. */
      readonly field?: Pick<FieldProblem, 'pointer' | 'value'>;
      /** Of an append over its bytes: how many events it has, and how many bytes of an article's text. */
      readonly holds?: { readonly events: number; readonly text: number };
    };

export const invalid = (...problems: readonly FieldProblem[]): Refusal => ({
  ok: false,
  reason: 'invalid',
  problems,
});

/** A refusal of one item as that of the list it stands in. */
export function atIndex(index: number, refusal: Refusal): Refusal {
  const within = <Field extends { readonly pointer: string }>(field: Field): Field => ({
    ...field,
    pointer: `/${index}${field.pointer}`,
  });
  if (refusal.reason === 'invalid') return { ...refusal, problems: refusal.problems.map(within) };
  if (refusal.reason !== 'too-large' || !refusal.field) return refusal;
  return { ...refusal, field: within(refusal.field) };
}

/** One step of a JSON Pointer after another, escaped as RFC 6901 says. */
export const pointer = (path: readonly PropertyKey[]): string =>
  path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** What stands at a path of an input; undefined where there is nothing. */
const valueAt = (input: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step)
        ? Reflect.get(value, step)
        : undefined,
    input,
  );

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly code?: string | undefined;
  readonly keys?: readonly string[] | undefined;
}

/** A schema's issues as problems of the input, one for each unknown key. */
export function fieldProblems(
  issues: readonly Issue[],
  input: unknown,
  at: readonly PropertyKey[] = [],
): FieldProblem[] {
  return issues.flatMap(({ path, message, code, keys }) => {
    const paths = code === 'unrecognized_keys' && keys ? keys.map((key) => [...path, key]) : [path];
    return paths.map((each) => {
      const value = valueAt(input, each);
      return {
        pointer: pointer([...at, ...each]),
        message: inWords(code, value) ?? message,
        value,
      };
    });
  });
}

function inWords(code: string | undefined, value: unknown): string | undefined {
  if (code === 'unrecognized_keys') return 'is not a field of this';
  return code === 'invalid_type' && value === undefined ? 'is missing' : undefined;
}
