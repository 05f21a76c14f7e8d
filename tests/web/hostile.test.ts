import { describe, expect, it } from '@jest/globals';
import { open, openPair } from './open.ts';
import { timeline } from './sample.ts';
import { fact, service, source } from './service.ts';

const HOSTILE = `</script><script>alert(1)</script>"' onload=alert(1) <img src=x onerror=alert(1)>`;

/** Puts the hostile text in place of every text that is not a date, an id or a closed word. */
function poisoned<Value>(value: Value): Value {
  const keys = ['title', 'publisher', 'name', 'person', 'office', 'speaker', 'text', 'recordedBy'];
  return JSON.parse(JSON.stringify(value), (key, one) =>
    typeof one === 'string' && keys.includes(key) ? HOSTILE : one,
  );
}

const tags = (body: string) =>
  new Set([...body.matchAll(/<([a-z][a-z0-9]*)/gi)].map(([, name]) => name));

describe('hostile text', () => {
  it('in an answer stays text on every page', async () => {
    const answer = async <Body>(body: Body) => ({ ok: true as const, body: poisoned(body) });
    const by = {
      ...service,
      timeline: () => answer(timeline),
      source: () => answer({ source, facts: [] }),
      fact: () => answer({ fact, entryId: fact.factId }),
      factEvidence: () => answer({ source, spans: [] }),
    };
    for (const page of [
      await openPair('', { by }),
      await open('/facts/:id', { params: { id: fact.factId }, by }),
    ]) {
      expect(page.status).toBe(200);
      expect(page.body).toContain('&lt;script&gt;alert(1)');
      expect([...tags(page.body)]).not.toEqual(expect.arrayContaining(['script']));
      expect([...tags(page.body)]).not.toEqual(expect.arrayContaining(['img']));
    }
  });

  it('in the address stays text', async () => {
    const pages = [
      await openPair('', { params: { pair: HOSTILE } }),
      await openPair(new URLSearchParams({ q: HOSTILE, from: HOSTILE, asOf: HOSTILE }).toString()),
      await open('/facts/:id', { params: { id: HOSTILE } }),
    ];
    for (const { body } of pages) expect(tags(body)).not.toContain('script');
  });

  it('in a source’s address makes no link', async () => {
    const urls = ['javascript:alert(1)', 'https://example.org/ok'];
    const entries = timeline.entries.map((entry) => ({
      ...entry,
      reports: entry.reports.map((report) => ({ ...report, urls })),
    }));
    const by = {
      ...service,
      timeline: async () => ({ ok: true as const, body: { ...timeline, entries } }),
    };
    const { body } = await openPair('', { by });
    expect(body).toContain('href="https://example.org/ok"');
    expect(body).not.toContain('href="javascript:');
  });
});
