import { openDirectory } from '../../src/extract/who/directory.ts';
import { memoryLog } from '../../src/log/memory.ts';
import type { EventLog } from '../../src/log/port.ts';
import { readOfficials } from '../../src/reading/vocabulary.ts';
import { openRecorder } from '../../src/record/open.ts';
import type { Recorder, RecordOptions } from '../../src/record/port.ts';
import type { Refusal } from '../../src/record/problem.ts';

const NOW = '2026-01-20T10:00:00.000Z';

export const options = (more: Partial<RecordOptions> = {}): RecordOptions => ({
  requester: { recordedBy: 'desk', correlationId: 'c-1', causationId: 'r-1' },
  ...more,
});

export interface Desk {
  readonly log: EventLog;
  readonly recorder: Recorder;
}

/** A recorder on a log in memory, which finds former sources by asking the log itself. */
export function desk(log: EventLog = memoryLog(() => NOW)): Desk {
  const at = async (url: string) => {
    const { events } = await log.readAll({ types: ['SourceRegistered'] });
    const found = events.findLast(({ data }) => JSON.parse(data).url === url);
    return { ok: true as const, value: found?.id ?? null };
  };
  const isReplaced = async (sourceId: string) => {
    const { events } = await log.readAll({ types: ['SourceRegistered'] });
    const value = events.some(({ data }) => JSON.parse(data).replaces === sourceId);
    return { ok: true as const, value };
  };
  return { log, recorder: openRecorder(log, { at, isReplaced }, openDirectory(readOfficials)) };
}

/** What a colleague at a desk notes: a meeting of France and Germany. */
export const note = (data: object = {}, more: object = {}) => ({
  type: 'MeetingHeld',
  source: {
    kind: 'entry',
    publisher: 'Desk',
    title: 'Notes of the week',
    publishedOn: '2026-01-15',
  },
  data: {
    mode: 'in-person',
    occurred: { edtf: '2026-01-14' },
    participants: [
      { country: 'FRA', role: 'party' },
      { country: 'DEU', role: 'party' },
    ],
    ...data,
  },
  ...more,
});

/** The answer to what must have been recorded. */
export function done<Answer extends { readonly ok: true }>(answer: Answer | Refusal): Answer {
  if (!answer.ok) throw new Error(`refused: ${JSON.stringify(answer)}`);
  return answer;
}

/** The fields that a refusal names, with their messages. */
export const named = (answer: { readonly ok: true } | Refusal): Readonly<Record<string, string>> =>
  !answer.ok && answer.reason === 'invalid'
    ? Object.fromEntries(answer.problems.map(({ pointer, message }) => [pointer, message]))
    : { [JSON.stringify(answer)]: 'is no refusal of fields' };

export const count = async (log: EventLog): Promise<number> => (await log.readAll()).events.length;
