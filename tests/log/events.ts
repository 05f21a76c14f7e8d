import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EventLog, LogReader, NewEvent, Page, StoredEvent } from '../../src/log/port.ts';

/** A valid event; a test spells out only what it is about. */
export const event = (fields: Partial<NewEvent> = {}): NewEvent => ({
  id: randomUUID(),
  type: 'FactConfirmed',
  schemaVersion: 1,
  data: '{"note":null}',
  metadata: { recordedBy: 'test', correlationId: 'c', causationId: 'c', content: 'content' },
  ...fields,
});

export const events = (count: number, fields: Partial<NewEvent> = {}): NewEvent[] =>
  Array.from({ length: count }, () => event(fields));

/** A clock that a test sets. */
export function clockAt(instant: string) {
  let at = instant;
  return {
    now: () => at,
    set: (next: string): void => {
      at = next;
    },
  };
}

export const START = '2024-03-01T00:00:00.000Z';

export async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const collected: Item[] = [];
  for await (const item of items) collected.push(item);
  return collected;
}

export const positions = (page: Pick<Page, 'events'>): number[] =>
  page.events.map(({ position }) => position);

/** Every event of a log, read page by page. */
export async function wholeLog(log: LogReader, limit = 100): Promise<StoredEvent[]> {
  const collected: StoredEvent[] = [];
  for (let after = 0; ; ) {
    const page = await log.readAll({ after, limit });
    collected.push(...page.events);
    if (page.atEnd) return collected;
    after = page.scannedTo;
  }
}

/** A folder of its own for each call, and the way to remove them all. */
export function folders() {
  const made: string[] = [];
  return {
    make: (): string => {
      const folder = mkdtempSync(join(tmpdir(), 'bilateral-log-'));
      made.push(folder);
      return folder;
    },
    removeAll: (): void => {
      for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** What a group of the suite works on: a fresh log for each test, and its clock. */
export interface Given {
  readonly log: () => EventLog;
  readonly setClock: (instant: string) => void;
}
