import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort, readRelease } from './reading.ts';

describe('two who visit something together', () => {
  it('have met', () => {
    expect(
      readRelease(
        'The Kremlin',
        'Vladimir Putin and Alexander Lukashenko toured a shipyard in Kazan.',
        {
          on: '2022-06-10',
        },
      ),
    ).toEqual(['meeting/in-person BLR+RUS 2022-06-10~']);
  });

  it('are guests of a third state that they visit', () => {
    expect(
      extractor
        .extract(
          article(
            'Chadian President Mahamat Deby and Malian President Assimi Goita visited Niger.',
            '2024-05-03',
          ),
        )
        .facts.map(inShort),
    ).toEqual(['meeting/visit MLI+NER+TCD 2024-05-03~']);
  });
});

describe('talks that a release mentions in passing', () => {
  it('are those of the state that publishes', () => {
    expect(
      readRelease(
        'The Kremlin',
        'Vladimir Putin met with the governors. The harvest was touched upon in a recent videoconference with Turkish President Recep Tayyip Erdogan.',
        { on: '2022-06-10' },
      ),
    ).toEqual(['meeting/video RUS+TUR ../2022-06-10']);
  });

  it('are not where somebody else is named', () => {
    expect(
      readRelease(
        'The Kremlin',
        'The governor spoke of a recent call of his neighbours with US President Joseph Biden.',
        { on: '2022-06-10' },
      ),
    ).toEqual([]);
  });
});
