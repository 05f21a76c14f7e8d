import { describe, expect, it } from '@jest/globals';
import { articleSource } from '../../src/record/article-input.ts';

const page = (head: string) => `<html><head>${head}</head><body><p>A met B.</p></body></html>`;
const published = (day: string) =>
  `<meta property="article:published_time" content="${day}"><meta property="og:site_name" content="Quay News">`;

describe("an article's day of publication", () => {
  it('is the one that is sent, whatever the page says', () => {
    const html = page(published('2024-05-06'));
    expect(articleSource({ html, publishedOn: '2024-05-07' })).toMatchObject({
      source: { publishedOn: '2024-05-07', publisher: 'Quay News' },
    });
  });

  it("is else the page's own", () => {
    const html = page(published('2024-05-06T23:59:00-11:00'));
    expect(articleSource({ html })).toMatchObject({ source: { publishedOn: '2024-05-06' } });
  });

  it.each([{ text: 'A met B.' }, { html: page('') }, { markdown: '# A met B.' }])(
    'is asked for where nobody tells it: %j',
    (sent) => {
      expect(articleSource(sent)).toMatchObject({
        ok: false,
        problems: [
          {
            pointer: '/publishedOn',
            message: 'is missing, and the content does not tell its day of publication',
          },
        ],
      });
    },
  );

  it('is asked for where the page writes none that can be read', () => {
    expect(articleSource({ html: page(published('05/06/2024')) })).toMatchObject({
      ok: false,
      problems: [
        {
          pointer: '/publishedOn',
          message:
            'is missing, and the content writes it as "05/06/2024", which is no calendar day',
        },
      ],
    });
  });
});
