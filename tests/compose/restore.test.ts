import { expect, it } from '@jest/globals';
import { bilateral, withFolder } from '../cli/spawned.ts';

const STORY = 'examples/heads-of-government.txt';
const KNOWN = ['--publisher', 'Meridian News Agency', '--published-on', '2025-11-04'];

it('refuses an export in which an event was altered, and names the event', async () => {
  await withFolder(async (folder) => {
    const [data, other] = [`${folder}/a`, `${folder}/b`];
    await bilateral(['add', STORY, ...KNOWN, '--data', data]);
    const { stdout } = await bilateral(['export', '--data', data]);
    const altered = stdout.replace('Mishustin', 'Mischustin');
    expect(altered).not.toBe(stdout);
    const { code, stderr } = await bilateral(['import', '-', '--data', other], altered);
    expect(code).toBe(4);
    expect(stderr).toMatch(/line \d+: event [0-9a-f-]{36} is not as it was exported/);
  });
}, 60_000);

it('says that a line is no JSON', async () => {
  await withFolder(async (folder) => {
    const { code, stderr } = await bilateral(['import', '-', '--data', folder], '{bad\n');
    expect([code, stderr]).toEqual([4, 'bilateral: line 1: is not JSON\n']);
  });
}, 60_000);
