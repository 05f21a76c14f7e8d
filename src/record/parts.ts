import type { FieldProblem } from './problem.ts';
import type { Proposed, StreamState } from './state.ts';

/** What can be said or signed at a meeting. */
const PARTS: readonly string[] = ['StatementMade', 'AgreementReached'];

/**
 * What is wrong with the meeting that an event makes its fact a part of, if it names one; `together` are
 * the events of the same append. Where something is, the pointer leads into the event's data.
 */
export function partProblem(
  event: Proposed,
  state: StreamState,
  together: readonly Proposed[],
): FieldProblem | undefined {
  const part = partOf(event, state);
  if (!part?.value) return undefined;
  const { pointer, value } = part;
  if (!PARTS.includes(part.type)) {
    const message = 'is given for a fact that is no statement or agreement: only those are parts';
    return { pointer, message, value };
  }
  const meeting = together.find(({ id }) => id === value)?.type ?? state.facts.get(value)?.type;
  if (meeting === 'MeetingHeld') return undefined;
  const message = meeting
    ? `is the id of a ${meeting}: a part names a meeting`
    : 'is not the id of a meeting from the same source';
  return { pointer, message, value };
}

interface Part {
  readonly type: string;
  readonly pointer: string;
  readonly value: string | null | undefined;
}

function partOf(event: Proposed, { facts }: StreamState): Part | undefined {
  switch (event.type) {
    case 'MeetingHeld':
    case 'StatementMade':
    case 'AgreementReached':
    case 'ActionTaken':
      return { type: event.type, pointer: '/data/partOf', value: event.data.partOf };
    case 'FactAmended': {
      const type = facts.get(event.data.factId)?.type ?? '';
      return { type, pointer: '/data/changes/partOf', value: event.data.changes.partOf };
    }
    default:
      return undefined;
  }
}
