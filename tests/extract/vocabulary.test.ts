import { describe, expect, it } from '@jest/globals';
import { makeExtractor } from '../../src/extract/extractor.ts';
import { vocabulary } from './reading.ts';

describe('a vocabulary file that was edited wrongly', () => {
  it.each([
    [
      'verbs.tsv',
      'greet\tspeak\tgreetings\tcooperative',
      'verbs.tsv, row "greet": "greetings" is none of',
    ],
    ['verbs.tsv', 'greet\tspeak\tgreeting', 'verbs.tsv line 1 has 3 columns, expected 4'],
    ['content.tsv', 'nice\tpraise\tfriendly', 'content.tsv, row "nice": "friendly" is none of'],
    [
      'officials.tsv',
      'A B\t\tXYZ\tKing\t2020-01-01\t',
      'officials.tsv, row "A B": "XYZ" is none of',
    ],
    [
      'officials.tsv',
      'A B\t\tCHN\tKing\t2020-13\t',
      'officials.tsv, row "A B" (CHN King): from "2020-13" is no day YYYY-MM-DD, month YYYY-MM or year',
    ],
    [
      'officials.tsv',
      'A B\t\tCHN\tKing\t2019\t2021-02-29',
      'officials.tsv, row "A B" (CHN King): to "2021-02-29" is no day YYYY-MM-DD, month YYYY-MM or year',
    ],
    [
      'officials.tsv',
      'A B\t\tCHN\tKing\t2020\t2019-05',
      'officials.tsv, row "A B" (CHN King): to "2019-05" lies before from "2020"',
    ],
    ['publishers.tsv', 'Town Hall\tXYZ\t', 'publishers.tsv, row "Town Hall": "XYZ" is none of'],
    ['places.tsv', 'XYZ\tTown', 'places.tsv, row "XYZ": "XYZ" is none of'],
    ['people.tsv', 'A B\t\tXYZ', 'people.tsv, row "A B": "XYZ" is none of'],
    ['offices.tsv', 'king\tKing\troyal', 'offices.tsv: "king" has unknown level "royal"'],
    ['topics.tsv', 'weather\train', 'topics.tsv, row "weather": "weather" is none of'],
  ] as const)('is refused with its file and row: %s', (file, text, message) => {
    expect(() => makeExtractor({ ...vocabulary, [file]: text })).toThrow(message);
  });
});
