import type { Response } from 'express';
import type { AppendAnswer, Appended } from '../client/service.ts';
import type { Recording } from '../record/port.ts';

/** What was recorded, as clients see it. New events of a dry run have no position. */
export function recordedBody({ events, duplicates }: Recording): AppendAnswer {
  return { events: events.map(appended), duplicates };
}

/** 201 when something was appended; 200 when all was there, or nothing should be. */
export const recordedStatus = (
  { events, duplicates }: Recording,
  isDryRun: boolean | undefined,
): number => (isDryRun || duplicates === events.length ? 200 : 201);

/** The position of the last event that the request appended or found. */
export function setPosition(response: Response, position: number): void {
  if (position > 0) response.set('X-Log-Position', String(position));
}

function appended({ id, type, stream, revision, position, data }: Recording['events'][number]) {
  return {
    id,
    type,
    stream,
    revision,
    ...(position !== null && { position: String(position) }),
    ...('factId' in data && { factId: data.factId }),
  } as Appended; // a dry run has no position to show
}
