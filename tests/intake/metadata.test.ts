import { describe, expect, it } from '@jest/globals';
import { fromHtml } from '../../src/intake/html.ts';
import { writtenDay } from '../../src/intake/written-day.ts';

const about = (head: string, body = '<p>A met B.</p>') => {
  const stored = fromHtml(`<html><head>${head}</head><body>${body}</body></html>`);
  if (!stored.ok) throw new Error(stored.message);
  return stored.about;
};
const meta = (name: string, content: string) => `<meta name="${name}" content="${content}">`;
const json = (value: unknown) =>
  `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;

describe("a page's day of publication", () => {
  it.each([
    ['JSON-LD', json({ '@type': 'NewsArticle', datePublished: '2024-05-06T23:30:00-08:00' })],
    ['JSON-LD in a list', json([{ '@type': 'ReportageNewsArticle', datePublished: '2024-05-06' }])],
    [
      'a graph',
      json({ '@graph': [{ '@type': ['Article'], datePublished: '2024-05-06T00:10+14:00' }] }),
    ],
    ['Open Graph', '<meta property="article:published_time" content="2024-05-06T23:59:59Z">'],
    ['a plain name', meta('date', '6 May 2024')],
    ['Dublin Core', meta('DC.date.issued', '2024-05-06')],
    ['Dublin Core terms', meta('dcterms.created', '20240506')],
    ['Parsely', meta('parsely-pub-date', '2024-05-06 23:00')],
    ['Sailthru', meta('sailthru.date', 'Mon, 06 May 2024 23:00:00 -0700')],
    ['microdata', '<meta itemprop="datePublished" content="2024/05/06">'],
  ])('is read from %s, as it is written there', (_, head) => {
    expect(about(head).publishedOn).toBe('2024-05-06');
  });

  it.each([
    [
      'a time marked so',
      '<time datetime="2020-01-01">then</time><time pubdate datetime="2024-05-06T01:00">x</time>',
    ],
    [
      'the first time of the article',
      '<article><time datetime="2024-05-06">x</time><p>A met B.</p></article>',
    ],
    ['microdata in the text', '<span itemprop="datePublished">May 6th, 2024</span><p>A met B.</p>'],
  ])('is read from %s', (_, body) => {
    expect(about('', body).publishedOn).toBe('2024-05-06');
  });

  it('is the weightiest of those that differ', () => {
    const all = [
      meta('date', '2001-01-01'),
      meta('DC.date', '2002-02-02'),
      meta('sailthru.date', '2003-03-03'),
      '<meta property="article:published_time" content="2004-04-04">',
      json({ '@type': 'WebPage', datePublished: '2005-05-05' }),
      json({ '@type': 'NewsArticle', datePublished: '2006-06-06' }),
    ];
    const days = all.map((_, at) => about(all.slice(0, at + 1).join('')).publishedOn);
    expect(days.map((day) => day?.slice(0, 4))).toEqual([
      '2001',
      '2002',
      '2003',
      '2004',
      '2005',
      '2006',
    ]);
  });

  it('is never that of a change', () => {
    const head = `<meta property="article:modified_time" content="2024-05-06">${json({ '@type': 'Article', dateModified: '2024-05-06' })}`;
    const body = '<time class="updated" datetime="2024-05-06">x</time><p>A met B.</p>';
    expect(about(head, body).publishedOn).toBeNull();
  });

  it('is the next one where the first cannot be read', () => {
    const head = `<meta property="article:published_time" content="05/06/2024">${meta('date', '2024-05-07')}`;
    expect(about(head).publishedOn).toBe('2024-05-07');
  });

  it('is unknown where day and month cannot be told apart, and told as it is written', () => {
    expect(about(meta('date', '05/06/2024'))).toMatchObject({
      publishedOn: null,
      publishedAs: '05/06/2024',
    });
  });

  it.each(['{', '[]', 'null', '{"@graph":7}', '{"@type":null,"datePublished":5}'])(
    'is unknown where the JSON-LD is broken: %s',
    (script) => {
      expect(about(json(script)).publishedOn).toBeNull();
    },
  );
});

describe('what else a page says of itself', () => {
  it('comes from JSON-LD where Open Graph is silent, the publisher also by its id', () => {
    const graph = [
      {
        '@type': 'NewsArticle',
        headline: 'Talks',
        publisher: { '@id': '#o' },
        inLanguage: 'en',
        url: 'https://a.example/t',
      },
      { '@type': 'Organization', '@id': '#o', name: 'Quay News' },
    ];
    expect(about(json({ '@graph': graph }))).toEqual({
      title: 'Talks',
      publisher: 'Quay News',
      publishedOn: null,
      publishedAs: null,
      language: 'en',
      url: 'https://a.example/t',
    });
  });

  it('takes no address that is not whole', () => {
    const head =
      '<link rel="canonical" href="/t"><meta property="og:url" content="https://a.example/t">';
    expect(about(head).url).toBe('https://a.example/t');
  });
});

describe('a written day', () => {
  it.each([
    ['2024-05-06T23:30:00+02:00', '2024-05-06'],
    ['Monday, 6 May 2024', '2024-05-06'],
    ['May 6, 2024 10:00 PM', '2024-05-06'],
    ['2024-02-30', null],
    ['1714953600000', null],
    ['06/05/2024', null],
    ['yesterday', null],
    ['', null],
  ])('%j is %j', (timestamp, day) => {
    expect(writtenDay(timestamp)).toBe(day);
  });
});
