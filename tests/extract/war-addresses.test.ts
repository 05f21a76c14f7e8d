import { describe, expect, it } from '@jest/globals';
import { extractor, inShort, readRelease } from './reading.ts';

/** What the President of Georgia tells in his own words. */
const georgia = (text: string) => readRelease('President of Georgia', text, { on: '2012-05-09' });

describe('headings of one state in an address', () => {
  const opening = 'I spoke with President of Chile Ana Lopez. ';

  it.each([
    ['Norway. I expressed gratitude for the tents.', 'statement/praise GEO>NOR 2012-05-09~'],
    ['Next - Norway. We agreed to build a dam.', 'agreement/oral GEO+NOR 2012-05-09~'],
  ])('lead from one guest to the next: %s', (words, expected) => {
    expect(georgia(opening + words)).toContain(expected);
  });

  it.each(['Norway is far. I expressed gratitude for the tents.', 'Glory to Norway!'])(
    'are none where more is said: %s',
    (words) => {
      expect(georgia(`${opening}${words} I expressed gratitude for the maps.`)).toContain(
        'statement/praise GEO>CHL 2012-05-09~',
      );
    },
  );

  it('are none of the enemy', () => {
    expect(georgia('Russia. I am grateful to all who stayed at home.')).toEqual([]);
  });
});

describe('talks that there were', () => {
  it('are those of whoever tells of them', () => {
    const facts = georgia(
      'There was a long conversation with President of Chile Ana Lopez. We agreed to build a dam.',
    );
    expect(facts).toEqual([
      'meeting/call CHL+GEO 2012-05-09~',
      'agreement/oral CHL+GEO 2012-05-09~',
    ]);
  });

  it('are nobody’s in particular with several', () => {
    const facts = georgia(
      'There were talks with President of Chile Ana Lopez and President of Peru Eva Soto.',
    );
    expect(facts.filter((fact) => fact.includes('GEO'))).toEqual([]);
  });
});

describe('an enemy who is named in passing', () => {
  it.each([
    '"We highly value your help in this long war with Russia," the President said.',
    '"There is one way out of all that is related to Russian aggression," the President said.',
    'The President stressed that Georgia is able to repel the armed aggression of Russia if it gets boats.',
    '"I would not call it a retreat by Russia," the President said.',
    'The President is sure that this touches any country of the European Union.',
    'The reports that I get differ from what is discussed by many.',
  ])('is neither judged nor asked, nor is anybody else: %s', (text) => {
    expect(georgia(text)).toEqual([]);
  });

  it('is asked for nothing kind where its crimes are spoken of', () => {
    const { facts } = extractor.extract({
      text: '"The observers must continue to list all crimes committed by Russia," the President said.',
      title: null,
      publisher: 'President of Georgia',
      publishedOn: '2012-05-09',
    });
    expect(facts.map((fact) => `${inShort(fact)} ${fact.stance}`)).toEqual([
      'statement/appeal GEO>RUS 2012-05-09~ conflictual',
    ]);
  });

  it('is judged by those who do not trust it', () => {
    expect(georgia('The President stressed that Russia cannot be trusted.')).toEqual([
      'statement/criticise GEO>RUS 2012-05-09~',
    ]);
  });

  it('is who is meant by crimes of which nobody else is named', () => {
    expect(georgia('"We believe that this is a massacre," the President said.')).toEqual([
      'statement/criticise GEO>RUS 2012-05-09~',
    ]);
    expect(georgia('"We paint a massacre of roses," the President said.')).toEqual([]);
  });

  it('is to be called what it is', () => {
    const { facts } = extractor.extract({
      text: 'The President called for the recognition of Russia as a terrorist state.',
      title: null,
      publisher: 'President of Georgia',
      publishedOn: '2012-05-09',
    });
    expect(facts.map(({ stance }) => stance)).toEqual(['conflictual']);
  });

  it('is not spoken to, nor is a guest, where land of one’s own is defended', () => {
    expect(
      georgia('I spoke with President of Chile Ana Lopez. In the north we defend our farms.'),
    ).toEqual(['meeting/call CHL+GEO 2012-05-09~']);
  });

  it('brings in no state after which a format of talks is called', () => {
    expect(
      readRelease(
        'President of Georgia',
        'The President met President of Chile Ana Lopez. The parties discussed the Minsk and Normandy formats.',
      ),
    ).toEqual(['meeting/in-person CHL+GEO 2023-05-09~', 'statement/comment CHL+GEO 2023-05-09~']);
  });
});
