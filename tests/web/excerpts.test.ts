import { describe, expect, it } from '@jest/globals';
import { excerpts } from '../../web/excerpts.ts';

const TEXT = 'First one here. They met on Monday. Then they left.\n\nA new paragraph. It ends.';

const shown = (...words: readonly string[]) =>
  excerpts(
    TEXT,
    words.map((word) => {
      const start = TEXT.indexOf(word);
      return { start, end: start + word.length };
    }),
  ).map(({ start, end }) => TEXT.slice(start, end));

describe('excerpts', () => {
  it('show the whole sentence around a span', () => {
    expect(shown('met')).toEqual(['They met on Monday.']);
  });

  it('show a sentence once, however many spans it has', () => {
    expect(shown('Monday', 'met')).toEqual(['They met on Monday.']);
  });

  it('join sentences that follow one another', () => {
    expect(shown('met', 'left')).toEqual(['They met on Monday. Then they left.']);
  });

  it('never reach over the end of a paragraph', () => {
    expect(shown('left', 'new')).toEqual(['Then they left.', 'A new paragraph.']);
  });

  it('cut a text without breaks around the span', () => {
    const long = 'word '.repeat(20_000);
    const [range] = excerpts(long, [{ start: 50_000, end: 50_004 }]);
    expect((range?.end ?? 0) - (range?.start ?? 0)).toBeLessThan(4_000);
  });

  it('leave out spans that lie beyond the text', () => {
    expect(excerpts('short', [{ start: 3, end: 90 }])).toEqual([]);
  });
});
