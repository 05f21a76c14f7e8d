import { describe, expect, it } from '@jest/globals';
import { open } from './open.ts';
import { service, summary } from './service.ts';

describe('the first page', () => {
  it('offers every country, and the pairs there are', async () => {
    const { status, body } = await open('/');
    expect(status).toBe(200);
    expect(body).toContain('<option value="RUS">Russia</option>');
    expect(body).toContain('<a href="/pairs/CHN-RUS">China – Russia</a>');
    expect(body).toContain('12 entries, to <time datetime="2025-11-04">4 November 2025</time>');
  });

  it('says what to do when nothing is recorded', async () => {
    const by = {
      ...service,
      pairs: async () => ({ ok: true as const, body: { pairs: [], next: null } }),
    };
    expect((await open('/', { by })).body).toContain('bilateral add story.html');
  });

  it('parts the busiest from the most recent once there are several', async () => {
    const pairs = Array.from({ length: 6 }, () => summary);
    const by = {
      ...service,
      pairs: async () => ({ ok: true as const, body: { pairs, next: null } }),
    };
    expect((await open('/', { by })).body).toMatch(/<h2>Busiest<\/h2>[\s\S]*<h2>Most recent<\/h2>/);
  });

  it('leads from the picker to the pair, in the order of the codes', async () => {
    const { status, headers } = await open('/pairs', { query: 'a=RUS&b=CHN' });
    expect([status, headers['location']]).toEqual([303, '/pairs/CHN-RUS']);
  });

  it('asks for two countries where one is chosen twice', async () => {
    const { status, body } = await open('/pairs', { query: 'a=RUS&b=RUS' });
    expect(status).toBe(400);
    expect(body).toContain('two different countries');
  });
});

describe('the site', () => {
  it('serves its style and its icon as files', async () => {
    const style = await open('/style.css');
    expect(style.headers['content-type']).toBe('text/css; charset=utf-8');
    expect(style.body).toContain('color-scheme: light dark');
    expect((await open('/icon.svg')).headers['content-type']).toBe('image/svg+xml');
  });

  it('needs no script and no style outside its file, so the strictest policy allows it', async () => {
    for (const path of ['/', '/about/method']) {
      expect((await open(path)).body).not.toMatch(/<script|\sstyle=|<style|\son[a-z]+=/);
    }
  });

  it('explains its method', async () => {
    expect((await open('/about/method')).body).toContain('How entries are made');
  });

  it('has a page for addresses that lead nowhere', async () => {
    const { status, body } = await open('/:address', { params: { address: '<b>nowhere' } });
    expect(status).toBe(404);
    expect(body).toContain('No page stands at /&lt;b&gt;nowhere.');
  });
});
