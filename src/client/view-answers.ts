import type { Operation, RebuildOutcome, ViewStatus } from '../views/port.ts';
import type { PositionText } from './answers.ts';

type Placed<One, Keys extends keyof One = never> = Omit<One, Keys | 'position'> & {
  readonly position: PositionText;
};

/** A view as `/v1/projections` and `/readyz` show it. */
export interface ViewAnswer extends Placed<ViewStatus, 'hash' | 'error'> {
  readonly hash: Placed<NonNullable<ViewStatus['hash']>> | null;
  readonly error: Placed<NonNullable<ViewStatus['error']>> | null;
}

export type OutcomeAnswer = Placed<RebuildOutcome>;

/** A rebuild as `/v1/operations/{id}` shows it. */
export interface OperationAnswer extends Omit<Operation, 'outcomes'> {
  readonly outcomes: readonly OutcomeAnswer[];
}
