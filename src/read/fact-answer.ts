import type { Fact } from '../../events/index.ts';
import type { ReportRow } from './entry-rows.ts';

/** A fact with its state. An agreement's own status stands beside it under a name of its own. */
export function factAnswer(
  fact: Fact,
  { status, revision }: Pick<ReportRow, 'status' | 'revision'>,
  sourceId: string,
) {
  const agreement = fact.type === 'agreement' ? { agreementStatus: fact.status } : {};
  return { ...fact, ...agreement, status, revision, sourceId };
}
export type FactAnswered = ReturnType<typeof factAnswer>;
