import { describe, expect, it } from '@jest/globals';
import { readNews } from './reading.ts';

const kindsOf = (text: string) =>
  readNews(text, '2024-05-15').map((fact) => fact.replace(/ \S+$/, ''));

describe('words that sound hard and are not meant so', () => {
  it.each([
    ['Chad will see it through to the end with Mali, it said.', /threaten/],
    ['Chad said its own aid for Mali falls short.', /criticise/],
    ['Chad said Mali was not acting in bad faith.', /accuse/],
    ['Chad said a deal with Mali is within range.', /threaten/],
    ['Chadian guests will receive an appropriate welcome, Mali said.', /threaten/],
    ['Chad said the feast would stir up memories of its friendship with Mali.', /accuse/],
    ['Chad said it had serious concerns for Mali after the flood.', /criticise/],
    ['President Mahamat Deby described Mali not as an enemy but as a friend.', /criticise/],
    ['Chad promised to take part in the opening of a court with Mali.', /threaten/],
    ['Chad announced the end of expulsions of Malian migrants.', /expulsion/],
    ['Chad banned its workers from smoking in Mali.', /visa-border/],
  ])('blame and threaten nobody: %s', (text, wrong) => {
    expect(kindsOf(text).filter((fact) => wrong.test(fact))).toEqual([]);
  });

  it.each([
    ['Chad said Mali should have acted sooner to help Niger.', 'statement/criticise TCD>MLI'],
    [
      'Chad said a raid by Mali would receive an appropriate response.',
      'statement/threaten TCD>MLI',
    ],
    ['Chad vowed to take Mali to court over the border.', 'statement/threaten TCD>MLI'],
    ['President Mahamat Deby described Mali as an aggressor.', 'statement/criticise TCD>MLI'],
    ['Chad said Mali was seeking to destabilise the region.', 'statement/accuse TCD>MLI'],
  ])('and those that are: %s', (text, fact) => {
    expect(kindsOf(text)).toEqual([fact]);
  });

  it('what is called a misunderstanding is not blamed', () => {
    expect(
      kindsOf('Chad detained two Malian soldiers. Mali called the detention "a misunderstanding".'),
    ).not.toContain('statement/criticise MLI>TCD');
  });
});
