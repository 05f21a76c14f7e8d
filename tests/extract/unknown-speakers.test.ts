import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

const read = async (text: string) =>
  (
    await extractor.read({ ...article(text, '2023-03-15'), publisher: 'President of Poland' })
  ).facts.map(inShort);

const TALKS =
  'President Andrzej Duda held talks with Czech President Petr Pavel. The President of Poland thanked the Czech Republic for its help. ';
const TOLD = ['meeting/in-person CZE+POL 2023-03-15~', 'statement/praise POL>CZE 2023-03-15~'];

describe('somebody unknown who speaks in what an office tells', () => {
  it('is "he" afterwards, and nobody who was told of before', async () => {
    const facts = await read(
      `${TALKS}Karel Vosecky noted the role of farmers. He also thanked Poland for the seeds.`,
    );
    expect(facts).toEqual(TOLD);
  });

  it('says what is quoted of him', async () => {
    const facts = await read(
      `${TALKS}"We want peace," the Czech President said. "We support granting Poland a bigger share," said Karel Vosecky.`,
    );
    expect(facts).toEqual(TOLD);
  });

  it('speaks for the Union as the head of its delegation', async () => {
    const facts = await read(
      'President Andrzej Duda met with members of parliament. Head of the Delegation of the European Union to Poland ' +
        'Karel Vosecky noted the role of farmers. He also thanked Poland for the seeds.',
    );
    expect(facts).toEqual(['statement/praise EUE>POL 2023-03-15~']);
  });
});

describe('a visit that is only named', () => {
  const NAMED =
    'President Andrzej Duda noted the successful visit to Poland of Latvian President Edgars Rinkēvičs. ';

  it('is not where its praise was said', async () => {
    const facts = await read(
      `${NAMED}The President stressed that it is important for rules to be clear.`,
    );
    expect(facts).toEqual([
      'meeting/visit LVA+POL 2023-03-15~',
      'statement/praise POL>LVA 2023-03-15~',
    ]);
  });

  it('takes nothing from the talks at which it is named', async () => {
    const facts = await read(
      `${TALKS}${NAMED}The President stressed that it is important for rules to be clear.`,
    );
    expect(facts.at(-1)).toBe('statement/comment POL>CZE 2023-03-15~');
  });
});
