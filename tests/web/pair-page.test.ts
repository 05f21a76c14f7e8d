import { describe, expect, it } from '@jest/globals';
import type { Query } from '../../src/client/service.ts';
import { openPair } from './open.ts';
import { praise, timeline, visit } from './sample.ts';
import { service } from './service.ts';

/** What the page asks of the timeline for a query of its own. */
async function asks(query: string): Promise<Query> {
  let asked: Query = {};
  await openPair(query, {
    by: {
      ...service,
      timeline: (pair, given = {}) => {
        asked = given;
        return service.timeline(pair, given);
      },
    },
  });
  return asked;
}

describe('the page of a pair', () => {
  it('names the countries and says as of when it is known', async () => {
    const { body, status } = await openPair();
    expect(status).toBe(200);
    expect(body).toContain('<h1>China – Russia</h1>');
    expect(body).toContain('2026-11-23 10:00 UTC</time>, position 24');
  });

  it('counts what stands under a meeting among the entries, as other counts do', async () => {
    const { body } = await openPair();
    const shown = body.split(' id="e-').length - 1;
    expect(body).toContain(`${shown} entries`);
    expect(shown).toBeGreaterThan(timeline.entries.length);
  });

  it('lists the entries under their months, in the order of the answer', async () => {
    const { body } = await openPair();
    expect([...body.matchAll(/<h2>([^<]*)<\/h2>/g)].map(([, name]) => name)).toEqual([
      'May 2026',
      'November 2025',
      'February 2022',
    ]);
  });

  it('puts what was said at a meeting under the meeting', async () => {
    const { body } = await openPair();
    const meeting = body.slice(body.indexOf(`e-${visit.id}`), body.indexOf('Li Qiang met'));
    expect(meeting).toMatch(/<ol class="parts"[\s\S]*Xi Jinping praised Russia[\s\S]*<\/ol>/);
    expect(body.split(`id="e-${praise.id}"`)).toHaveLength(2);
  });

  it('gives a month as a month, for people and for machines', async () => {
    const { body } = await openPair();
    expect(body).toContain('<time datetime="2022-02">February 2022</time> <small>day not given');
    expect(body).not.toMatch(/datetime="2022-02-\d\d"/);
  });

  it('marks evidence, quote and date words in the sentence', async () => {
    const { body } = await openPair();
    expect(body).toContain(
      '<mark class="evidence">Xi Jinping welcomed Mikhail Mishustin to the Great Hall of the People on </mark>' +
        '<mark class="evidence date">Tuesday, 4th</mark><mark class="evidence">.</mark>',
    );
    expect(body).toContain('<mark class="evidence quote">a strategic choice</mark>');
  });

  it('shows what the source says, without a step', async () => {
    const { body } = await openPair();
    expect(body).toContain(
      '<p class="told" dir="auto">The talks came a day after the visitor had met Li Qiang in Hangzhou.</p>',
    );
  });

  it('says what nobody has reviewed, how sure the reading is, and who reported it', async () => {
    const { body } = await openPair();
    expect(body).toContain('unreviewed</span>, confidence 86 %, uncalibrated');
    expect(body).toContain('<cite dir="auto">Harbour Wire</cite>');
    expect(body).toContain('and 1 more report');
    expect(body).toContain('confirmed</span> ·');
  });

  it('says of a plan whose date has gone by that no report says it took place', async () => {
    expect((await openPair()).body).toContain('No report that it took place.');
    expect((await openPair('', { today: '2026-05-31' })).body).not.toContain('No report that');
  });

  it('leads to the canonical pair, with the filters', async () => {
    const { status, headers } = await openPair('type=meeting', { params: { pair: 'ru-cn' } });
    expect([status, headers['location']]).toEqual([308, '/pairs/CHN-RUS?type=meeting']);
  });

  it('answers an unknown country with a page that says so', async () => {
    const { status, body } = await openPair('', { params: { pair: 'Atlantis-RUS' } });
    expect(status).toBe(404);
    expect(body).toContain('Atlantis-RUS');
  });

  it('answers a filter that cannot be with a page that names it', async () => {
    const errors = [{ parameter: 'from', message: '"soon" is no date', value: 'soon' }];
    const problem = { type: '/problems/invalid', title: 'Not valid', status: 400, errors };
    const by = { ...service, timeline: async () => ({ ok: false as const, problem }) };
    const { status, body } = await openPair('from=soon', { by });
    expect(status).toBe(400);
    expect(body).toContain('<p><code>from</code>: &quot;soon&quot; is no date</p>');
  });

  it('links to what comes next with the same filters', async () => {
    const by = {
      ...service,
      timeline: async () => ({ ok: true as const, body: { ...timeline, next: 'abc+/=' } }),
    };
    const { body } = await openPair('type=meeting&from=', { by });
    expect(body).toContain('href="?type=meeting&amp;cursor=abc%2B%2F%3D"');
  });

  it('passes on filters: several values by comma, empty fields not at all', async () => {
    expect(await asks('type=meeting&type=action&from=2022&to=&q=')).toEqual({
      limit: '50',
      type: 'meeting,action',
      from: '2022',
    });
  });

  it('passes on a filter that it does not know, for the answer that names it', async () => {
    expect(await asks('colour=red')).toEqual({ limit: '50', colour: 'red' });
    expect((await asks('kind=aid&minConfidence=0.5'))['kind']).toBe('aid');
  });

  it('gives its marks a size of their own, small where no style sheet is', async () => {
    const marks = (await openPair()).body.match(/<svg[^>]*>/g) ?? [];
    expect(marks.length).toBeGreaterThan(0);
    for (const mark of marks) expect(mark).toMatch(/ width="12" height="12" /);
  });

  it('takes a day to be known on for its end, and today for now', async () => {
    expect((await asks('asOf=2026-01-31'))['asOf']).toBe('2026-01-31T23:59:59.999Z');
    expect((await asks('asOf=2026-11-23'))['asOf']).toBeUndefined();
    expect((await asks('asOf=1204'))['asOf']).toBe('1204');
  });

  it('keeps the reader’s filters in the form', async () => {
    const { body } = await openPair('type=meeting&from=2022-02&q=trade');
    expect(body).toContain('value="meeting" checked');
    expect(body).not.toContain('value="action" checked');
    expect(body).toContain('name="from" value="2022-02"');
  });

  it('says when nothing matches, and when nothing is recorded', async () => {
    const empty = { ...timeline, entries: [], asOf: null };
    const by = { ...service, timeline: async () => ({ ok: true as const, body: empty }) };
    expect((await openPair('type=action', { by })).body).toContain('Nothing matches');
    expect((await openPair('', { by })).body).toContain('Nothing is recorded for this pair yet');
  });
});
