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

it('restores what it can of lines that come together, and says of each other one why not', async () => {
  await withFolder(async (folder) => {
    const [data, other] = [`${folder}/a`, `${folder}/b`];
    await bilateral(['add', STORY, ...KNOWN, '--data', data]);
    const { stdout } = await bilateral(['export', '--data', data]);
    const [first = '', second = '', third = '', ...rest] = stdout.trimEnd().split('\n');
    const undated = third.replace(/"recordedAt":"[^"]*"/, '"recordedAt":"noon"');
    const lines = [first, second, second, '', undated, ...rest].join('\n');
    const {
      code,
      stdout: said,
      stderr,
    } = await bilateral(['import', '-', '--json', '--data', other], lines);
    expect(code).toBe(4);
    expect(JSON.parse(said)).toMatchObject({ restored: 2, duplicates: 1 });
    expect(stderr).toContain('line 5: metadata.recordedAt: "noon" is not an instant');
    expect(stderr).toMatch(/line 6: event [0-9a-f-]{36} is not as it was exported/);
    const whole = await bilateral(['import', '-', '--json', '--data', other], stdout);
    expect(JSON.parse(whole.stdout)).toMatchObject({ duplicates: 2, rejected: [] });
    const digests = [data, other].map((one) => bilateral(['verify', '--json', '--data', one]));
    const [was, is] = (await Promise.all(digests)).map((run) => JSON.parse(run.stdout).log.digest);
    expect(is).toMatch(/^[0-9a-f]{64}$/);
    expect(is).toBe(was);
  });
}, 60_000);

it('restores into a log that has gone on, and refuses what was altered there too', async () => {
  await withFolder(async (folder) => {
    const [data, other] = [`${folder}/a`, `${folder}/b`];
    await bilateral(['add', STORY, ...KNOWN, '--data', data]);
    const { stdout } = await bilateral(['export', '--data', data]);
    const later = ['add', '-', '--published-on', '2025-11-05', '--data', other];
    await bilateral(later, 'Ghanaian President Nana Akufo-Addo met Macky Sall in Accra on Monday.');
    const altered = stdout.replace('Mishustin met Li Qiang', 'Mishustin met Li Keqiang');
    expect(altered).not.toBe(stdout);
    const refused = await bilateral(['import', '-', '--dry-run', '--data', other], altered);
    expect(refused.stderr).toContain('is not as it was exported');
    const { code, stdout: said } = await bilateral(
      ['import', '-', '--json', '--data', other],
      stdout,
    );
    expect([code, JSON.parse(said)]).toMatchObject([0, { restored: 13, rejected: [] }]);
    const again = await bilateral(['import', '-', '--json', '--data', other], stdout);
    expect(JSON.parse(again.stdout)).toMatchObject({ restored: 0, duplicates: 13, rejected: [] });
    expect((await bilateral(['verify', '--data', other])).code).toBe(0);
  });
}, 60_000);
