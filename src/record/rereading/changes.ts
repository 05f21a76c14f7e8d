import { eventTypes } from '../../../events/index.ts';
import { contentHash } from '../../log/codec.ts';
import { rereadingId } from '../ids.ts';
import type { FactState, Proposed } from '../state.ts';
import type { Change } from './answer.ts';
import type { FoundAgain } from './match.ts';

/** A new fact. */
export const addition = (event: FoundAgain): Change => ({
  did: 'added',
  event,
  fact: event,
  fields: [],
});

/** New values for some fields, whole. */
export function amendment(
  fact: FactState,
  changes: Readonly<Record<string, unknown>>,
  by: string,
): Change {
  const event = judgement(fact, 'FactAmended', { changes, reason: `read again by ${by}` });
  // The changes are of the fact's own type: they came from a telling of it.
  const data = { ...fact.data, ...changes } as FactState['data'];
  return { did: 'amended', event, fact: { type: fact.type, data }, fields: Object.keys(changes) };
}

export const retraction = (fact: FactState, by: string): Change => ({
  did: 'retracted',
  event: judgement(fact, 'FactRetracted', { reason: `superseded by ${by}` }),
  fact,
  fields: [],
});

export const reinstatement = (fact: FactState, by: string): Change => ({
  did: 'reinstated',
  event: judgement(fact, 'FactReinstated', { reason: `found again by ${by}` }),
  fact,
  fields: [],
});

/** The id follows from the fact's last event, so that two who re-read at once say the same. */
function judgement(
  { data: { factId }, last }: FactState,
  type: 'FactAmended' | 'FactRetracted' | 'FactReinstated',
  says: object,
): Proposed {
  const data = eventTypes[type].parse({ factId, by: 'rereading', ...says });
  // Type and data belong together.
  return {
    type,
    id: rereadingId(last, type),
    data,
    content: contentHash({ type, data }),
  } as Proposed;
}
