import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { markupOf } from '../../web/html.ts';
import { markedText } from '../../web/marks.ts';

const marked = (...args: Parameters<typeof markedText>) => markupOf(markedText(...args));

describe('marked text', () => {
  it('marks the very characters of a span', () => {
    const text = 'They met on Tuesday, 4th.';
    expect(marked(text, { start: 0, end: text.length }, [{ start: 12, end: 24, as: 'date' }])).toBe(
      'They met on <mark class="date">Tuesday, 4th</mark>.',
    );
  });

  it('gives overlapping spans one mark for each stretch, with both kinds where they meet', () => {
    expect(
      marked('abcdef', { start: 0, end: 6 }, [
        { start: 0, end: 4, as: 'evidence' },
        { start: 2, end: 6, as: 'quote' },
      ]),
    ).toBe(
      '<mark class="evidence">ab</mark><mark class="evidence quote">cd</mark><mark class="quote">ef</mark>',
    );
  });

  it('cuts spans that stick out of what is shown', () => {
    expect(marked('abcdef', { start: 2, end: 4 }, [{ start: 0, end: 6, as: 'evidence' }])).toBe(
      '<mark class="evidence">cd</mark>',
    );
  });

  it('counts UTF-16 code units, as spans do', () => {
    const text = '中国 🤝 Россия';
    const start = text.indexOf('Россия');
    const span = { start, end: start + 6, as: 'quote' as const };
    expect(marked(text, { start: 0, end: text.length }, [span])).toBe(
      '中国 🤝 <mark class="quote">Россия</mark>',
    );
  });

  it('shows control characters as U+FFFD and marks the same characters', () => {
    const text = 'a\u0000\u001bb\tc\u007f\nd';
    expect(marked(text, { start: 0, end: text.length }, [{ start: 3, end: 6, as: 'quote' }])).toBe(
      'a\uFFFD\uFFFD<mark class="quote">b\tc</mark>\uFFFD\nd',
    );
  });

  it('escapes what it marks', () => {
    expect(marked('<b>&', { start: 0, end: 4 }, [{ start: 1, end: 2, as: 'quote' }])).toBe(
      '&lt;<mark class="quote">b</mark>&gt;&amp;',
    );
  });

  it('shows every character once and in order, and marks exactly those inside a span', () => {
    const text = fc.stringMatching(/^[a-z ]{1,30}$/);
    const spans = fc.array(
      fc.record({
        start: fc.nat(30),
        length: fc.integer({ min: 1, max: 10 }),
        as: fc.constantFrom('evidence' as const, 'quote' as const, 'date' as const),
      }),
    );
    fc.assert(
      fc.property(text, spans, (shown, drawn) => {
        const all = drawn.map(({ start, length, as }) => ({ start, end: start + length, as }));
        const markup = marked(shown, { start: 0, end: shown.length }, all);
        expect(markup.replace(/<[^>]*>/g, '')).toBe(shown);
        const inside = markup.replace(/<mark[^>]*>([^<]*)<\/mark>/g, (_, words: string) =>
          '#'.repeat(words.length),
        );
        const wanted = [...shown].map((one, at) =>
          all.some(({ start, end }) => start <= at && at < end) ? '#' : one,
        );
        expect(inside).toBe(wanted.join(''));
      }),
    );
  });
});
