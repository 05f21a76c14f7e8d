import { describe, expect, it } from '@jest/globals';
import { open } from './open.ts';
import { TEXT } from './sample.ts';
import { fact, service } from './service.ts';

const openFact = (by = service) => open('/facts/:id', { params: { id: fact.factId }, by });

describe('the page of a fact', () => {
  it('shows the whole article with the fact’s characters marked', async () => {
    const { body } = await openFact();
    const article = /<div class="text"[^>]*>([\s\S]*?)<\/div>/.exec(body)?.[1] ?? '';
    const text = article
      .replace(/<[^>]*>/g, '')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'");
    expect(text).toBe(TEXT);
    expect(article).toContain('<mark class="evidence date">Tuesday, 4th</mark>');
  });

  it('leads to the pair’s timeline and says how the date came about', async () => {
    const { body } = await openFact();
    expect(body).toContain('<a href="/pairs/CHN-RUS">China – Russia</a>');
    expect(body).toContain('“Tuesday, 4th”, worked out from the day of publication');
  });

  it('tells what was decided about it', async () => {
    const { body } = await openFact();
    expect(body).toMatch(/History[\s\S]*2026-11-23 10:00 UTC[\s\S]*recorded[\s\S]*position 2/);
  });

  it('says so where there is no text', async () => {
    const by = {
      ...service,
      factEvidence: async (id: string) => {
        const answer = await service.factEvidence(id);
        if (!answer.ok) return answer;
        return {
          ok: true as const,
          body: { source: { ...answer.body.source, text: null }, spans: [] },
        };
      },
    };
    expect((await openFact(by)).body).toContain('This source has no text');
  });

  it('answers an unknown id with 404', async () => {
    const { status, body } = await open('/facts/:id', { params: { id: 'nothing' } });
    expect(status).toBe(404);
    expect(body).toContain('There is nothing here');
  });
});
