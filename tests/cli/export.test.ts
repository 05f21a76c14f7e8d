import { describe, expect, it } from '@jest/globals';
import type { RawEvent } from '../../src/client/answers.ts';
import type { Query } from '../../src/client/service.ts';
import { ok, runAt } from './desk.ts';

describe('export', () => {
  it('prints every event of every page, one a line', async () => {
    const event = (position: string): RawEvent => ({
      id: position,
      stream: 'source-1',
      revision: 0,
      position,
      type: 'MeetingHeld',
      schemaVersion: 1,
      data: {},
      metadata: { recordedAt: '2026-11-23T10:00:00.000Z' },
    });
    const asked: Query[] = [];
    const service = {
      events: (query: Query = {}) => {
        asked.push(query);
        return query['since'] === '2'
          ? ok({ events: [event('3')], next: null })
          : ok({ events: [event('1'), event('2')], next: '2' });
      },
    };
    const { code, stdout } = await runAt({ service }, 'export', '--type', 'MeetingHeld');
    const printed = stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
    expect(code).toBe(0);
    expect(printed).toEqual([event('1'), event('2'), event('3')]);
    expect(asked.map(({ since, type }) => [since, type])).toEqual([
      [undefined, 'MeetingHeld'],
      ['2', 'MeetingHeld'],
    ]);
  });
});
