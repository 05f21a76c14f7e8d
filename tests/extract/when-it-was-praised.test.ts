import { describe, expect, it } from '@jest/globals';
import { readNews } from './reading.ts';

const on = '2024-05-15';
const said = (text: string) => readNews(text, on).filter((fact) => fact.startsWith('statement'));

describe('the day on which something is said', () => {
  it.each([
    ['Signed in March, the pact between Chile and Peru was praised by Chad.', 'praise'],
    ['The pact that Chile and Peru signed in March was praised by Chad.', 'praise'],
  ])('is not that of the paper that is praised: %s', (text) => {
    expect(said(text)).toEqual(['statement/praise TCD>CHL+PER 2024-05-15~']);
  });

  it('is not that of the raid for which somebody is blamed as he is held to blame still', () => {
    expect(said('Chad blames Peru for the attack on Thursday.')).toEqual([
      'statement/accuse TCD>PER ../2024-05-15',
    ]);
  });

  it('is not that of a visit of days ago that is told by the way', () => {
    expect(
      said('President Mahamat Deby, who visited Peru last week, thanked it for its help.'),
    ).toEqual(['statement/praise TCD>PER 2024-05-15~']);
    expect(
      said('President Mahamat Deby, who visited Peru on Tuesday, thanked it for its help.'),
    ).toEqual(['statement/praise TCD>PER 2024-05-14']);
  });
});
