import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { finderIn } from '../../src/extract-model/finder.ts';

const TEXT = 'Oslo said: “We  will\nsign.” Romania waits. “We will sign”, said Oman.';
const { find } = finderIn(TEXT);

describe('a model’s words', () => {
  it.each([
    ['We will sign', 44],
    ['"We will\tsign."', 11],
    ['  Oslo said:  ', 0],
    ['Oman', 64],
  ])('are found in the text: %j', (words, start) => {
    const found = find(words);
    expect(found).toMatchObject({ start });
    expect(TEXT.slice(found?.start, found?.end)).toBe(found?.text);
  });

  it.each(['oslo said', 'man', 'We will not sign', '', '  ', 'Oslo said - We'])(
    'are not found where others stand: %j',
    (words) => {
      expect(find(words)).toBeUndefined();
    },
  );

  it('are found where they stand nearest', () => {
    const twice = finderIn('Lima wrote. Quito read. Lima wept.');
    expect(twice.find('Lima', { start: 10, end: 11 })).toMatchObject({ start: 0 });
    expect(twice.find('Lima', { start: 20, end: 23 })).toMatchObject({ start: 24 });
    expect(twice.find('Lima')).toMatchObject({ start: 0 });
  });
});

const text = fc.string({
  unit: fc.constantFrom('a', 'b', ' ', '\n', '“', '"', '’', '.', '𝄞', 'é'),
});

it('any whole words of any text are found in it, also with other white space and marks', () => {
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (whole, one, other) => {
      const words = whole.split(/(?<![\p{L}\p{M}])|(?![\p{L}\p{M}])/u);
      const [from, to] = [one % (words.length + 1), other % (words.length + 1)].sort(
        (a, b) => a - b,
      );
      const sought = words.slice(from, to).join('');
      const found = finderIn(whole).find(sought.replace(/\s+/g, '\n ').replace(/[“”]/g, '"'));
      if (sought.trim() === '') return found === undefined;
      return found !== undefined && whole.slice(found.start, found.end) === found.text;
    }),
  );
});
