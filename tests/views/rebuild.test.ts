import { existsSync, readdirSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { ViewReader } from '../../src/views/port.ts';
import { ended, newSetting, type Setting } from './setting.ts';
import { appendSteps, range, thingStep } from './steps.ts';
import { things } from './things.mjs';

const ids = (view: ViewReader): readonly unknown[] =>
  [...view.scan('thing', 'key')].map((row) => row['id']);

let setting: Setting;
beforeEach(async () => {
  setting = await newSetting();
});
afterEach(() => setting.end());

describe('a rebuild', () => {
  it('swaps in the next generation and removes the last', async () => {
    const position = await appendSteps(setting.log, range(5).map(thingStep));
    const views = await setting.opened();
    const operation = await ended(views, views.rebuild(['things'], 'swap'));
    expect(operation).toMatchObject({
      state: 'done',
      error: null,
      outcomes: [{ generation: 2, position }],
    });
    expect(views.status()[0]).toMatchObject({
      generation: 2,
      position,
      state: 'serving',
      rebuild: null,
    });
    expect(existsSync(setting.fileOf(1))).toBe(false);
    expect(await views.read(things, {}, ids)).toMatchObject({ answer: [1, 2, 3, 4, 5] });
  });

  it('leaves every reading of one moment, and never goes back, while events arrive and it swaps', async () => {
    await appendSteps(setting.log, range(50).map(thingStep));
    const views = await setting.opened();
    const operation = views.rebuild(['things', 'counter'], 'swap');
    let next = 51;
    let last = 0;
    const generations = new Set<number>();
    while (views.operation(operation.id)?.state === 'running') {
      if (next <= 90) {
        await appendSteps(setting.log, [thingStep(next++)]);
        views.wake();
      }
      const read = await views.read(things, {}, (view) => {
        generations.add(view.generation);
        return [...view.scan('thing', 'key')].length;
      });
      expect(read).toEqual({
        ok: true,
        answer: read.ok && read.position,
        position: expect.any(Number),
      });
      if (read.ok) expect(read.position).toBeGreaterThanOrEqual(last);
      if (read.ok) last = read.position;
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(views.operation(operation.id)).toMatchObject({ state: 'done' });
    const after = await appendSteps(setting.log, [thingStep(next)]);
    views.wake();
    expect(await views.read(things, { after }, (view) => view.generation)).toMatchObject({
      answer: 2,
    });
  });

  it('verifies that the rows in service are those of the log', async () => {
    const position = await appendSteps(setting.log, range(7).map(thingStep));
    const views = await setting.opened();
    const { outcomes } = await ended(views, views.rebuild(['things', 'counter'], 'verify'));
    expect(outcomes).toMatchObject([
      { view: 'things', equal: true, position },
      { view: 'counter', equal: true, position },
    ]);
    expect(outcomes[0]?.before).toBe(outcomes[0]?.after);
    expect(views.status()[0]).toMatchObject({
      generation: 1,
      hash: { value: outcomes[0]?.after, position },
    });
    expect(
      readdirSync(setting.folder).filter((file) => file.startsWith('views-things')),
    ).not.toContain('views-things-1-2.db');
  });

  it('finds with verify that a row was altered', async () => {
    await appendSteps(setting.log, range(3).map(thingStep));
    const views = await setting.opened();
    setting.spoil(`UPDATE thing SET label = 'forged' WHERE id = 2`);
    const { outcomes, state } = await ended(views, views.rebuild(['things'], 'verify'));
    expect(state).toBe('done');
    expect(outcomes).toMatchObject([{ equal: false }]);
  });

  it('shows with compare what was added, removed and changed, and about which pair', async () => {
    await appendSteps(setting.log, range(4).map(thingStep));
    const views = await setting.opened();
    setting.spoil(`UPDATE thing SET label = 'forged' WHERE id = 2; DELETE FROM thing WHERE id = 3;
      INSERT INTO note VALUES ('forger', 1, '')`);
    const { outcomes } = await ended(views, views.rebuild(['things'], 'compare'));
    expect(outcomes[0]).toMatchObject({ equal: false, generation: 2 });
    const [note, other] = ['note', 'thing'].map((name) =>
      outcomes[0]?.differences.find(({ table }) => table === name),
    );
    expect(note).toMatchObject({ added: 0, removed: 1, changed: 0, byPair: {} });
    expect(other).toMatchObject({ added: 1, removed: 0, changed: 1, byPair: { 'CHN-RUS': 2 } });
    expect(other?.examples).toMatchObject([
      { key: '2', before: { label: 'forged' }, after: { label: 'thing 2' } },
      { key: '3', before: null, after: { label: 'thing 3' } },
    ]);
  });

  it('keeps what is in service when the log has an event that cannot be projected', async () => {
    await appendSteps(setting.log, [thingStep(1)]);
    const views = await setting.opened();
    await appendSteps(setting.log, [['fail', 'out of order']]);
    const { state, error } = await ended(views, views.rebuild(['things'], 'swap'));
    expect([state, error]).toEqual(['failed', expect.stringContaining('out of order')]);
    expect(views.status()[0]).toMatchObject({ generation: 1, position: 1 });
  });

  it('ends when it is cancelled, and another one goes through', async () => {
    await appendSteps(setting.log, range(400).map(thingStep));
    const views = await setting.opened();
    const operation = views.rebuild(['things'], 'swap');
    views.cancel(operation.id);
    expect(['cancelled', 'done']).toContain((await ended(views, operation)).state);
    expect(await ended(views, views.rebuild(['things'], 'swap'))).toMatchObject({ state: 'done' });
  });
});
