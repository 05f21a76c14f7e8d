import { describe, expect, it } from '@jest/globals';
import { fact, service as known, source } from '../web/service.ts';
import { ok, problem, runAt } from './desk.ts';

describe('show', () => {
  it('tells what a fact says, by which sentence, and what became of it', async () => {
    const { code, stdout } = await runAt({ service: known }, 'show', fact.factId);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Xi Jinping received Mikhail Mishustin in Beijing\n\n/);
    expect(stdout).toContain(
      'when            4 November 2025 (2025-11-04; “Tuesday, 4th”, worked out from the day of publication)',
    );
    expect(stdout).toContain('guest           Mikhail Mishustin (Prime Minister), RUS');
    expect(stdout).toContain('sentence        Xi Jinping welcomed Mikhail Mishustin');
    expect(stdout).toContain('MeetingHeld by rules, position 2');
  });

  it('gives the reason of a judgement', async () => {
    const retracted = {
      ...{ id: 'x', stream: 'source-x', revision: 2, schemaVersion: 1 },
      type: 'FactRetracted',
      position: '9',
      data: { reason: 'no such meeting' },
      metadata: { recordedAt: '2025-11-05T00:00:00.000Z', recordedBy: 'desk' },
    };
    const service = { ...known, factHistory: () => ok({ events: [retracted] }) };
    const { stdout } = await runAt({ service }, 'show', fact.factId);
    expect(stdout).toContain('FactRetracted by desk, position 9: no such meeting\n');
  });

  it('shows all of a fact as of one moment', async () => {
    const asked: unknown[] = [];
    const service = {
      ...known,
      factHistory: (_: string, query: unknown) => {
        asked.push(query);
        return ok({ events: [] });
      },
      factEvidence: (_: string, query: unknown) => {
        asked.push(query);
        return problem('not-found', 404);
      },
    };
    await runAt({ service }, 'show', fact.factId, '--as-of', '7');
    expect(asked).toEqual([{ asOf: '7' }, { asOf: '7' }]);
  });

  it('shows a source with its facts where the id is that of a source', async () => {
    const service = {
      fact: () => problem('not-found', 404),
      source: () => ok({ source, facts: [fact] }),
    };
    const { code, stdout } = await runAt({ service }, 'show', source.sourceId);
    expect(code).toBe(0);
    expect(stdout).toContain('A week of talks\nHarbour Wire\n2025-11-04\n');
    expect(stdout).toContain('Xi Jinping received Mikhail Mishustin in Beijing');
  });

  it('ends with 3 where the id names nothing', async () => {
    const service = {
      fact: () => problem('not-found', 404, 'no fact "x"'),
      source: () => problem('not-found', 404, 'no source "x"'),
    };
    const { code, stderr } = await runAt({ service }, 'show', 'x');
    expect([code, stderr]).toEqual([3, 'bilateral: not-found: no fact "x"\n']);
  });
});

describe('pairs', () => {
  it('lists pairs with their counts and span', async () => {
    const { stdout } = await runAt({ service: known }, 'pairs');
    expect(stdout).toBe('CHN-RUS       12  2022-02-01 to 2025-11-04  China – Russia\n');
  });
});
