import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

const facts = (text: string) =>
  extractor
    .extract({ ...article(text, '2025-10-26'), publisher: 'The White House' })
    .facts.map(inShort);
const AGREED = ['agreement/oral THA+USA ../2025-10-26'];

describe('a name that is given a short one in brackets', () => {
  it.each([
    'The Kingdom of Thailand (“Thailand”) and the United States (“the US”) have agreed on a trade agreement.',
    'The United States (US) and Thailand have agreed on a trade agreement.',
    'The Kingdom of Thailand (hereinafter Thailand) and the United States (US) have agreed on a trade agreement.',
  ])('goes on as one without: %s', (text) => {
    expect(facts(text)).toEqual(AGREED);
  });

  it('is another one where the brackets name another state', () => {
    expect(
      facts('The United States (Chile) and Thailand have agreed on a trade agreement.'),
    ).not.toEqual(AGREED);
  });
});
