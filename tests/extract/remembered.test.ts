import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { codesOf } from '../../src/extract/text/plain-end.ts';
import { Remembered } from '../../src/extract/text/remembered.ts';

it('finds what was kept by its letters, wherever they stand, and nothing else', () => {
  const words = fc.uniqueArray(fc.string({ maxLength: 6, unit: 'binary' }), { maxLength: 300 });
  fc.assert(
    fc.property(words, fc.string(), (texts, before) => {
      const [kept, others] = [
        texts.filter((_, at) => at % 2 === 0),
        texts.filter((_, at) => at % 2),
      ];
      const remembered = new Remembered<{ text: string }>();
      for (const text of kept) remembered.keep({ text });
      const found = (text: string) =>
        remembered.at(codesOf(`${before}${text}.`), before.length, before.length + text.length);
      for (const text of others) expect(found(text)).toBeUndefined();
      const again = kept.filter((text) => found(text)?.text === text);
      expect(again).toHaveLength(remembered.size);
      // Some that fall together may be left out; of 150 words hardly any do.
      expect(again.length).toBeGreaterThanOrEqual(kept.length * 0.9);
    }),
    { seed: 7 },
  );
});

it('looks at few places for a text, and keeps no more, however many fall together', () => {
  const remembered = new Remembered<{ text: string }>();
  for (let at = 0; at < 5_000; at++) remembered.keep({ text: 'same' });
  expect(remembered.size).toBeLessThan(100);
});
