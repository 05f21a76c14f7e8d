import { expect, it } from '@jest/globals';
import { lexiconOf } from '../../src/extract/lexicon.ts';
import { publishingOffice } from '../../src/extract/publisher.ts';
import { vocabulary } from './reading.ts';

const whole = lexiconOf(vocabulary);

/** A vocabulary of which every look for a publisher's own name is counted. */
function counted() {
  const looks = { count: 0 };
  const at: typeof whole.publishers.at = (...place) => {
    looks.count += 1;
    return whole.publishers.at(...place);
  };
  return { looks, lexicon: { ...whole, publishers: { ...whole.publishers, at } } };
}

it('reads the name of a publisher once, and asks for each day who leads it', () => {
  const { looks, lexicon } = counted();
  const first = publishingOffice(lexicon, 'The White House', '2019-05-04');
  const { count } = looks;
  const second = publishingOffice(lexicon, 'The White House', '2023-05-04');
  expect(count).toBeGreaterThan(0);
  expect(looks.count).toBe(count);
  expect([first?.country, second?.country]).toEqual(['USA', 'USA']);
  expect(first?.person).not.toBe(second?.person);
});

it('remembers that a publisher is no office', () => {
  const { looks, lexicon } = counted();
  expect(publishingOffice(lexicon, 'The Daily Lantern', '2023-05-04')).toBeNull();
  const { count } = looks;
  expect(publishingOffice(lexicon, 'The Daily Lantern', '2023-05-05')).toBeNull();
  expect(looks.count).toBe(count);
});
