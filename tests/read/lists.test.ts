import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { some } from '../../src/read/parameters.ts';

const quoted = (value: string): string => `"${value.replaceAll('"', '""')}"`;
const value = fc.string({ unit: fc.constantFrom('a', 'é', ' ', ',', '"'), minLength: 1 });

it('gives every value in quotes as it is, whatever it holds', () => {
  fc.assert(
    fc.property(fc.array(value), fc.constantFrom(',', ' , '), (values, comma) => {
      const meant = values.map((one) => one.trim()).filter((one) => one !== '');
      const parsed = some.safeParse(values.map(quoted).join(comma));
      expect(parsed.success ? parsed.data : []).toEqual(meant);
    }),
  );
});

it('takes quotes that do not hold a whole value as they stand', () => {
  expect(some.parse('"Now" daily, the "Then", "open, x')).toEqual([
    '"Now" daily',
    'the "Then"',
    '"open',
    'x',
  ]);
});

it('refuses a list of nothing', () => {
  for (const given of ['', ' , ', '""', '"", ""'])
    expect(some.safeParse(given).success).toBe(false);
});
