import { describe, expect, it } from '@jest/globals';
import { extractor, inShort, readRelease } from './reading.ts';

/** What an office of Georgia, which has an enemy in the table, tells on a day. */
const georgia = (text: string, on = '2012-05-09') =>
  readRelease('President of Georgia', text, { on });

describe('an enemy that is not named', () => {
  it.each([
    ['Yesterday the occupiers shelled a school.', 'action/force RUS>GEO 2012-05-08'],
    ['On 3 May the aggressor fired at two farms.', 'action/force RUS>GEO 2012-05-03'],
    ['On 3 May the occupying forces seized a dam.', 'action/incursion RUS>GEO 2012-05-03'],
    ['A shepherd was abducted by the occupiers on 3 May.', 'action/detention RUS>GEO 2012-05-03'],
  ])('is who wages war on the state that tells: %s', (text, expected) => {
    expect(georgia(text)).toEqual([expected]);
  });

  it('is nobody in what other states tell, and before the war', () => {
    const text = 'Yesterday the occupiers shelled a school.';
    expect(readRelease('President of Chile', text)).toEqual([]);
    expect(georgia(text, '2007-05-09')).toEqual([]);
  });

  it.each([
    'The enemy will be beaten.',
    'The hikers met no worse enemy than the rain.',
    'Our soldiers trained against an aggressor that was made of straw.',
  ])('is in general no news: %s', (text) => {
    expect(georgia(text)).toEqual([]);
  });

  it('is only mentioned in what is asked of a friend', () => {
    const { facts } = extractor.extract({
      text: 'The President met President of Chile Ana Lopez. He stressed the importance of joint pressure on the aggressor.',
      title: null,
      publisher: 'President of Georgia',
      publishedOn: '2012-05-09',
    });
    expect(facts.map(inShort)).toContain('statement/appeal GEO>CHL 2012-05-09~');
    const mentioned = facts.flatMap(({ participants }) =>
      participants.flatMap(({ country, role }) => (role === 'mentioned' ? [country] : [])),
    );
    expect(mentioned).toContain('RUS');
  });

  it.each([
    '"Now the best friend of the occupiers is our doubt," the President said.',
    '"The occupiers will long remember the courage of our shepherds," the President said.',
  ])('hears no kind words: %s', (text) => {
    expect(georgia(text).filter((fact) => fact.includes('praise'))).toEqual([]);
  });

  it('takes people and land, each in its way', () => {
    expect(georgia('On 3 May the occupiers captured the mayor of the city.')).toEqual([
      'action/detention RUS>GEO 2012-05-03',
    ]);
    expect(georgia('On 3 May the occupiers captured two power plants.')).toEqual([
      'action/incursion RUS>GEO 2012-05-03',
    ]);
    expect(georgia('On 3 May the occupiers took hostage six people in the city hall.')).toEqual([
      'action/detention RUS>GEO 2012-05-03',
    ]);
  });

  it('says nothing to anybody', () => {
    expect(
      georgia('I met President of Chile Ana Lopez. We will make the occupiers regret it.').filter(
        (fact) => fact.includes('RUS>'),
      ),
    ).toEqual([]);
  });

  it('will be fought', () => {
    expect(georgia('The President stressed that Georgia will fight the occupiers.')).toEqual([
      'statement/intent GEO>RUS 2012-05-09~',
    ]);
  });
});

describe('what an enemy does', () => {
  it.each([
    'The occupiers kill and rob our shepherds.',
    'Russian soldiers are burning our farms.',
    'Russia is even carrying out mass deportations of shepherds.',
    'The President recalled that Russian troops had burned three farms of ours.',
  ])('is an accusation in the present, or in what is said of it: %s', (text) => {
    expect(georgia(text)[0]).toBe('statement/accuse GEO>RUS 2012-05-09~');
  });

  it.each([
    ['Our ports are still blocked by Russia.', 'action/force RUS>GEO ../2012-05-09'],
    ['The roof was hit on 3 May in a Russian missile attack.', 'action/force RUS>GEO 2012-05-03'],
    [
      'Due to constant shelling by Russian troops, three villages have no light.',
      'action/force RUS>GEO ../2012-05-09',
    ],
    ['Russian missiles have already hit two bridges.', 'action/force RUS>GEO ../2012-05-09'],
  ])('is told by verb and by noun: %s', (text, expected) => {
    expect(georgia(text)).toEqual([expected]);
  });

  it.each([
    'Friends help us to guard our roofs against Russian missile strikes.',
    'Russian propaganda has destroyed the trust of its own readers.',
    'Russia occupies a large place in the market for wheat.',
    'The brave pilot shot down two enemy helicopters.',
  ])('is none where it is feared, or falls on no land: %s', (text) => {
    expect(georgia(text)).toEqual([]);
  });

  it('is not ended by whoever stops it', () => {
    expect(georgia("Our army stopped the enemy's attacks.")).toEqual([]);
  });

  it('is a blow of its own on its own day', () => {
    expect(
      georgia('Russian troops shelled two farms. Today Russian troops shelled a mill.'),
    ).toEqual(['action/force RUS>GEO 2012-05-09~', 'action/force RUS>GEO 2012-05-09']);
  });
});
