import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

const read = async (text: string) =>
  (
    await extractor.read({ ...article(text, '2023-03-15'), publisher: 'President of Poland' })
  ).facts.map(inShort);

const CALL = 'I spoke today with Czech President Petr Pavel. ';
const CALLED = 'meeting/call CZE+POL 2023-03-15';

describe('what "we" talked about', () => {
  it('was said by both', async () => {
    expect(await read(`${CALL}We talked about the new roads.`)).toEqual([
      CALLED,
      'statement/comment CZE+POL 2023-03-15',
    ]);
  });

  it.each([
    'I addressed the students of our schools.',
    'I also talked to members of the community of owners of major Danish companies.',
    'I met with families of the farmers.',
  ])('is not said to a guest once people are addressed: %s', async (people) => {
    expect(await read(`${CALL}${people} We discussed how to help.`)).toEqual([CALLED]);
  });

  it('still is after a summit was addressed', async () => {
    const facts = await read(`${CALL}I addressed the summit of ministers. We discussed the roads.`);
    expect(facts).toContain('statement/comment CZE+POL 2023-03-15');
  });
});

describe('an appeal to everyone', () => {
  it.each(['The President called on everyone to help.', '"We ask everybody to hurry," he said.'])(
    'is for no guest: %s',
    async (appeal) => {
      const facts = await read(
        `President Andrzej Duda met with Czech President Petr Pavel. ${appeal}`,
      );
      expect(facts).toEqual(['meeting/in-person CZE+POL 2023-03-15~']);
    },
  );
});

describe('guests who came together', () => {
  const GUESTS =
    'President Andrzej Duda met with Prime Minister of Estonia Kaja Kallas and Prime Minister of Denmark Mette Frederiksen';

  it('speak to their host', async () => {
    const facts = await read(
      `${GUESTS}, who are on a visit to our country. "We will do everything to support you," said Mette Frederiksen.`,
    );
    expect(facts).toContain('statement/support DNK>POL 2023-03-15~');
  });

  it('speak to all where nobody is said to have come', async () => {
    const facts = await read(
      `${GUESTS}. "We will do everything to support you," said Mette Frederiksen.`,
    );
    expect(facts).toContain('statement/support DNK>EST+POL 2023-03-15~');
  });
});
