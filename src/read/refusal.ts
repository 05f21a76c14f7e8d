import type { ReadResult } from '../views/port.ts';

/** What is wrong with one parameter of a query. */
export interface ParameterProblem {
  readonly parameter: string;
  readonly message: string;
  readonly value?: unknown;
}

/** Why a question has no answer. */
export type ReadRefusal =
  | {
      readonly ok: false;
      readonly reason: 'invalid' | 'unknown-parameter' | 'as-of-not-offered';
      readonly problems: readonly ParameterProblem[];
    }
  | { readonly ok: false; readonly reason: 'not-found' | 'expired'; readonly message: string }
  | Extract<ReadResult<never>, { ok: false }>;

/** An answer, and the position of the view that it is of. */
export type Read<Body> =
  | { readonly ok: true; readonly body: Body; readonly position: number }
  | ReadRefusal;

export const badParameter = (parameter: string, message: string, value: unknown): ReadRefusal => ({
  ok: false,
  reason: 'invalid',
  problems: [{ parameter, message, value }],
});

export const notFound = (message: string): ReadRefusal => ({
  ok: false,
  reason: 'not-found',
  message,
});
