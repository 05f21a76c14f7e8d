import { describe, expect, it } from '@jest/globals';
import { article, extractor } from './reading.ts';

const meetingsIn = async (text: string) => {
  const read = { ...article(text, '2023-03-15'), publisher: 'President of Poland' };
  return (await extractor.read(read)).facts.filter(({ type }) => type === 'meeting');
};

const MET = 'President Andrzej Duda met with President of the European Council Charles Michel. ';

describe('the talks of the news, named again by states and offices', () => {
  it.each([
    '"We expect support," said Andrzej Duda during a briefing following talks with the President of the European Council.',
    'Negotiations between the leaders of Poland and the European Union are taking place in Warsaw.',
  ])('are the same meeting: %s', async (again) => {
    const meetings = await meetingsIn(MET + again);
    expect(meetings).toHaveLength(1);
    expect(meetings[0]?.evidence).toHaveLength(2);
  });

  it('are others between delegations', async () => {
    const again =
      'Then, talks between the Polish and Danish delegations chaired by the presidents took place.';
    const met = 'President Andrzej Duda met with Danish Prime Minister Mette Frederiksen. ';
    expect(await meetingsIn(met + again)).toHaveLength(2);
  });
});
