import type { OperationAnswer, ViewAnswer } from '../client/view-answers.ts';
import type { Operation, ViewStatus } from '../views/port.ts';

/** Positions are opaque to clients: in answers they are text. */
const placed = <One extends { readonly position: number }>(one: One) => ({
  ...one,
  position: String(one.position),
});

/** A view's status as clients see it. */
export const viewAnswer = (status: ViewStatus): ViewAnswer => ({
  ...placed(status),
  hash: status.hash && placed(status.hash),
  error: status.error && placed(status.error),
});

/** A rebuild as clients see it. */
export const operationAnswer = (operation: Operation): OperationAnswer => ({
  ...operation,
  outcomes: operation.outcomes.map(placed),
});
