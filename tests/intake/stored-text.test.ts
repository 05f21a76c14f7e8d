import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { toStoredText } from '../../src/intake/stored-text.ts';

const stored = (content: string, format: 'text' | 'html' | 'markdown') => {
  const result = toStoredText(content, format);
  if (!result.ok) throw new Error(result.message);
  return result;
};

describe('plain text', () => {
  it('is stored exactly as it came', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (content) => {
        fc.pre(/\S/.test(content));
        expect(stored(content, 'text').text).toBe(content);
      }),
    );
  });

  it('keeps the furniture of its page', () => {
    const content = 'A met B.\n\nLeave a reply\nName\n';
    expect(stored(content, 'text').text).toBe(content);
  });

  it('without a word in it is refused', () => {
    expect(toStoredText(' \n\t', 'text')).toMatchObject({ ok: false, reason: 'empty' });
  });
});

const page = `<!doctype html><html lang="en-GB"><head>
<title>Two  presidents meet | Example</title>
<meta property="og:title" content="Two presidents meet">
<meta property="og:site_name" content="Example Wire">
<meta property="article:published_time" content="2024-05-06T23:30:00+02:00">
<link rel="canonical" href="https://example.org/a">
<style>p { color: red }</style></head>
<body><nav><a href="/">Home</a></nav>
<article><h1>Two presidents meet</h1>
<p>The first   one &amp; the
second met <b>today</b>.</p><p>They spoke of trade,<br>of rivers and of a great many other things that
take some two hundred characters to tell, so that this part of the page is long enough to be an article.</p>
<div class="share-bar">Share this</div></article>
<aside>Related stories</aside><footer>Copyright</footer><script>alert("no")</script></body></html>`;

describe('HTML', () => {
  it('becomes the paragraphs of its article, without menus, share bars and scripts', () => {
    expect(stored(page, 'html').text).toBe(
      'Two presidents meet\n\nThe first one & the second met today.\n\nThey spoke of trade,\nof rivers and of a great many other things that take some two hundred characters to tell, so that this part of the page is long enough to be an article.',
    );
  });

  it('says what it knows of itself, the day as its own timestamp writes it', () => {
    expect(stored(page, 'html').about).toEqual({
      title: 'Two presidents meet',
      publisher: 'Example Wire',
      publishedOn: '2024-05-06',
      publishedAs: '2024-05-06T23:30:00+02:00',
      language: 'en-GB',
      url: 'https://example.org/a',
    });
  });

  it('without an article is read whole', () => {
    expect(stored('<p>One</p><p>Two</p>', 'html').text).toBe('One\n\nTwo');
  });

  it.each([
    ['One', 'One'],
    ['<span>One</span> two', 'One two'],
    ['<p>One</p>Two', 'One\n\nTwo'],
  ])('keeps what stands in no paragraph: %s', (content, text) => {
    expect(stored(content, 'html').text).toBe(text);
  });

  it('nested without end is refused', () => {
    const deep = '<div>'.repeat(100_000);
    expect(toStoredText(deep, 'html')).toMatchObject({ ok: false, reason: 'too-complex' });
  });

  it('of any kind is converted or refused, never thrown at', () => {
    const pieces = fc.constantFrom(
      '<p>',
      '</p>',
      '<div>',
      '</i>',
      '<!--',
      '-->',
      '&amp',
      ';',
      '<',
      '>',
      'a b',
      '\n',
      '="',
    );
    fc.assert(
      fc.property(fc.array(pieces), (parts) => {
        expect(typeof toStoredText(parts.join(''), 'html').ok).toBe('boolean');
      }),
    );
  });
});

describe('Markdown', () => {
  it('loses its marks and keeps its words', () => {
    const source =
      '# Two *presidents* meet\n\nThe **first** met the [second](https://example.org).\n\n> - of trade\n> - of `rivers`\n\n---\n';
    expect(stored(source, 'markdown').text).toBe(
      'Two presidents meet\n\nThe first met the second.\n\nof trade\n\nof rivers',
    );
  });

  it('keeps headings, items and rows apart, and loses links to elsewhere and definitions', () => {
    const source =
      'Talks\n=====\nA \\*star\\* by [Oslo][1]\n1. tea\n2. rice\n\n| a | b |\n|---|:-:|\n| 1 | **2** |\n\n[1]: https://a.example\n';
    expect(stored(source, 'markdown')).toMatchObject({
      text: 'Talks\n\nA *star* by Oslo\n\ntea\n\nrice\n\na | b\n\n1 | 2',
      about: { title: 'Talks' },
    });
  });

  it('gives title and day of its front matter', () => {
    const source = '---\ntitle: "A title"\ndate: 2024-05-06T10:00:00Z\n---\nA met B.';
    expect(stored(source, 'markdown')).toMatchObject({
      text: 'A met B.',
      about: { title: 'A title', publishedOn: '2024-05-06' },
    });
  });

  it('takes its first heading for a title where it has no other', () => {
    expect(stored('## A *title*\n\nText', 'markdown').about.title).toBe('A title');
  });

  it.each([
    ['[A](http://x.org/b_(c)) met B.', 'A met B.'],
    ['A met [B](http://x.org/b_(c)/(d) "of C").', 'A met B.'],
    ["A met [B](<http://x.org/b c> 'of C').", 'A met B.'],
    ['![picture](http://x.org/p_(1).png)A met B.', 'A met B.'],
    ['A met B (of [C](d)).', 'A met B (of C).'],
  ])('keeps the words of a link and not its address: %s', (content, text) => {
    expect(stored(content, 'markdown').text).toBe(text);
  });

  it.each(['[', '](', '*', '![', '`', '> ', '#'])('is read when it is nothing but %s', (piece) => {
    const source = `a${piece.repeat(262_144 / piece.length)}`;
    expect(stored(source, 'markdown').text.startsWith('a')).toBe(true);
  });
});
