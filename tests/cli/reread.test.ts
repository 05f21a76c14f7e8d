import { describe, expect, it } from '@jest/globals';
import type { RawEvent } from '../../src/client/answers.ts';
import type { RereadAnswer } from '../../src/client/service.ts';
import { ok, problem, runAt } from './desk.ts';

const answer = (sourceId: string, more: Partial<RereadAnswer> = {}): RereadAnswer => ({
  sourceId,
  extractor: { method: 'rules', name: 'bilateral-rules', version: '1.2.0' },
  added: 0,
  amended: 0,
  reinstated: 0,
  retracted: 0,
  unchanged: 3,
  kept: 0,
  changes: [],
  ...more,
});

const amended = (sourceId: string) =>
  answer(sourceId, {
    amended: 1,
    unchanged: 2,
    kept: 1,
    changes: [
      {
        did: 'amended',
        factId: 'f',
        type: 'meeting',
        title: 'Claire Duval met Arno Weiss',
        fields: ['occurred', 'confidence'],
      },
    ],
  });

const registered = (sourceId: string, more: object = {}): RawEvent => ({
  id: sourceId,
  stream: `source-${sourceId}`,
  revision: 0,
  position: '1',
  type: 'SourceRegistered',
  schemaVersion: 1,
  data: { sourceId, kind: 'article', text: 'A story.', ...more },
  metadata: {},
});

/** Three articles on two pages, and what has no text between them. */
const events = async ({ since }: { readonly since?: string | undefined } = {}) =>
  since === undefined
    ? ok({
        events: [registered('one'), registered('desk', { kind: 'entry', text: null })],
        next: '2',
      })
    : ok({ events: [registered('two'), registered('three')], next: null });

describe('reread', () => {
  it('reads one source again and says what changed', async () => {
    const asked: unknown[] = [];
    const service = {
      reread: (...args: unknown[]) => {
        asked.push(args);
        return ok(amended('one'));
      },
    };
    const { code, stdout } = await runAt({ service }, 'reread', 'one', '--dry-run');
    expect([code, asked]).toEqual([0, [['one', { dryRun: true }]]]);
    expect(stdout).toBe(
      'would be: 1 amended; 2 as before, 1 left as a person decided\n' +
        '  amended     meeting    Claire Duval met Arno Weiss (occurred, confidence)\n',
    );
    const json = await runAt({ service }, 'reread', 'one', '--json');
    expect(JSON.parse(json.stdout)).toEqual(amended('one'));
  });

  it('reads every article again, each by itself', async () => {
    const reread = (id: string) =>
      id === 'two' ? problem('wrong-revision', 412) : ok(id === 'one' ? amended(id) : answer(id));
    const all = await runAt({ service: { events, reread } }, 'reread', '--all');
    expect(all.code).toBe(1);
    expect(all.stdout).toBe(
      'source one\n  amended     meeting    Claire Duval met Arno Weiss (occurred, confidence)\n' +
        '2 articles, 1 amended; 5 as before, 1 left as a person decided\n',
    );
    expect(all.stderr).toContain('bilateral: source two: wrong-revision');
    const json = await runAt({ service: { events, reread } }, 'reread', '--all', '--json');
    expect(JSON.parse(json.stdout)).toMatchObject({
      articles: 2,
      amended: 1,
      failed: [{ sourceId: 'two' }],
      changed: [{ sourceId: 'one' }],
    });
  });

  it.each([[[]], [['one', '--all']]])('wants either a source or --all: %j', async (argv) => {
    const { code, stderr } = await runAt({}, 'reread', ...argv);
    expect([code, stderr]).toEqual([2, 'bilateral: name one source, or --all\n']);
  });

  it('ends with 3 for a source that is not known', async () => {
    const service = { reread: () => problem('not-found', 404) };
    expect((await runAt({ service }, 'reread', 'nowhere')).code).toBe(3);
  });
});
