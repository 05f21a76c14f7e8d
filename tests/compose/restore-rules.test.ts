import { expect, it } from '@jest/globals';
import type { RestoreReport } from '../../src/client/backend.ts';
import { restore } from '../../src/compose/restore.ts';
import { memoryLog } from '../../src/log/memory.ts';
import { withFolder } from '../cli/spawned.ts';
import { event } from '../log/events.ts';

const confirmed = { factId: '0b7c1d2e-3f40-4a51-8b62-7c8d9eaf0b1c', note: null };
const data = JSON.stringify(confirmed);

/** Events of two streams, as they are exported. */
async function exported(): Promise<string[]> {
  const log = memoryLog(() => '2024-03-01T00:00:00.000Z');
  for (const stream of ['source-a', 'source-b', 'source-a', 'source-a']) {
    await log.append(stream, [event({ data })]);
  }
  const { events } = await log.readAll();
  return events.map((one) => JSON.stringify({ ...one, data: JSON.parse(one.data) }));
}

async function* each(lines: readonly string[]) {
  yield* lines;
}

async function report(folder: string, texts: readonly string[], dryRun: boolean) {
  const restored = await restore({ data: folder, lines: each(texts), dryRun });
  if (!restored.ok) throw new Error(restored.message);
  return restored.report;
}

/** What a dry run says of lines, which must be what the run says. */
async function both(texts: readonly string[]): Promise<RestoreReport> {
  let said: RestoreReport | undefined;
  await withFolder(async (folder) => {
    said = await report(folder, texts, true);
    expect(await report(folder, texts, false)).toEqual(said);
  });
  if (!said) throw new Error('nothing was said');
  return said;
}

/** A line with other metadata, without the hash that the log gave it. */
function changed(text: string | undefined, metadata: object, more: object = {}): string {
  const line = JSON.parse(text ?? '');
  const { hash: _hash, ...rest } = line.metadata;
  return JSON.stringify({ ...line, ...more, metadata: { ...rest, ...metadata } });
}

it('refuses a line without a hash that was recorded in the future, with its value', async () => {
  const [first] = await exported();
  const said = await both([changed(first, { recordedAt: '2999-01-01T00:00:00.000Z' })]);
  expect(said.rejected).toEqual([
    {
      line: 1,
      message:
        'metadata.recordedAt: "2999-01-01T00:00:00.000Z" is in the future, and no hash bears it out',
    },
  ]);
  const past = await both([changed(first, { recordedAt: '2020-01-01T00:00:00.000Z' })]);
  expect(past).toMatchObject({ restored: 1, rejected: [] });
});

it('refuses an event over 900 KB and what follows on it, in a dry run as in the run', async () => {
  const [first, , third, fourth] = await exported();
  const long = changed(third, { note: 'x'.repeat(900_001) });
  const said = await both([first ?? '', long, fourth ?? '']);
  expect(said.restored).toBe(1);
  expect(said.rejected[0]).toMatchObject({ line: 2 });
  expect(said.rejected[0]?.message).toMatch(/^data and metadata: 900\d{3} bytes .* 900000 /);
  expect(said.rejected[1]?.message).toMatch(/hash does not fit$/);
});

it('takes an id in capitals for the same id', async () => {
  const [first = ''] = await exported();
  const { id } = JSON.parse(first);
  const said = await both([first.replace(id, id.toUpperCase()), first]);
  expect(said).toMatchObject({ restored: 1, duplicates: 1, rejected: [] });
});

it('says of gaps and repeats in a dry run what the run says', async () => {
  const [first = '', second = '', third = '', fourth = ''] = await exported();
  const gap = changed(fourth, {}, { revision: 7 });
  const said = await both([first, first, gap, second, third, first, fourth, third]);
  expect(said).toMatchObject({ events: 8, restored: 4, duplicates: 3 });
  expect(said.rejected).toEqual([
    { line: 3, message: 'stream source-a is at revision 0, the event is of revision 7' },
  ]);
});
