import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

const facts = (text: string) => extractor.extract(article(text, '2018-05-14')).facts.map(inShort);
const statements = (text: string) => facts(text).filter((fact) => fact.startsWith('statement'));

describe('what several say together in quotation marks', () => {
  it.each([
    [
      'The foreign ministers of Chad and Mali met in Bamako on Monday. "We condemn the raid by Ghana," the ministers said in a joint statement.',
      'statement/criticise MLI+TCD>GHA 2018-05-14~',
    ],
    [
      'The presidents of Chad and Mali met in Bamako on Monday. "We call on Ghana to halt its raids," both presidents told reporters.',
      'statement/appeal MLI+TCD>GHA 2018-05-14~',
    ],
    ['"Ghana must end its raids," Chad and Mali said.', 'statement/appeal MLI+TCD>GHA 2018-05-14~'],
    [
      '"We will never accept this attack by Ghana," the Chadian and Malian foreign ministers said.',
      'statement/refuse MLI+TCD>GHA 2018-05-14~',
    ],
  ])('is said by all of them: %s', (text, fact) => {
    expect(statements(text).map((one) => one.replace(/2018-05-14~?$/, '2018-05-14~'))).toEqual([
      fact,
    ]);
  });

  it.each([
    '"We condemn the raid by Ghana," the ministers said.',
    '"We oppose the law of Ghana," the two students said.',
    '"Ghana must withdraw," the rebel leaders said.',
  ])('is said by nobody where no states are known: %s', (text) => {
    expect(statements(text)).toEqual([]);
  });
});

describe('"the two leaders"', () => {
  it('are the two who met last', () => {
    expect(
      statements(
        'The presidents of Chad and Mali met on Sunday. On Monday the presidents of Chad and Niger met in Niamey. The two leaders praised Ghana.',
      ),
    ).toEqual(['statement/praise NER+TCD>GHA 2018-05-14~']);
  });

  it('are nobody where three met', () => {
    expect(
      statements(
        'The presidents of Chad, Mali and Niger met on Monday. The two leaders praised Ghana.',
      ),
    ).toEqual([]);
  });
});

describe('"according to"', () => {
  it.each([
    ['Chad had broken the treaty, according to Mali.', 'statement/accuse MLI>TCD 2018-05-14~'],
    [
      'According to the Malian foreign minister, Chad had broken the treaty.',
      'statement/accuse MLI>TCD 2018-05-14~',
    ],
    [
      'The decision of Chad was unacceptable, according to the Malian government.',
      'statement/criticise MLI>TCD 2018-05-14~',
    ],
    [
      '"Chad must withdraw its troops," according to the foreign ministry of Mali.',
      'statement/appeal MLI>TCD 2018-05-14~',
    ],
  ])('tells whose word it is: %s', (text, fact) => {
    expect(facts(text)).toEqual([fact]);
  });

  it.each([
    'According to Malian police, two Chadian citizens were arrested.',
    'According to the Malian newspaper Essor, Chad supported the plan.',
    'According to the constitution of Mali, Chad is no neighbour.',
    'Two Malian fishermen drowned off Ghana, according to the Malian authorities.',
    'The dam will cost 40 million dollars, according to Ghana.',
  ])('tells nothing of a state by others, or about itself: %s', (text) => {
    expect(facts(text)).toEqual([]);
  });
});

describe('help that is asked for', () => {
  it.each([
    'Mali said it would ask Chad for help in putting out the fire.',
    'Mali said it would seek the support of Chad for its bid.',
    'Mali said it would request assistance from Chad.',
    'Mali said it was turning to Chad for help.',
  ])('is no help of whoever asks: %s', (text) => {
    expect(facts(text)).toEqual(['statement/appeal MLI>TCD 2018-05-14~']);
  });

  it('is none of its own where somebody else asks', () => {
    expect(facts('Mali said Chad had asked it for help.')[0]).toBe(
      'statement/comment MLI>TCD 2018-05-14~',
    );
  });

  it('is its own where it gives it', () => {
    expect(facts('Mali said it would continue to support Chad.')).toEqual([
      'statement/support MLI>TCD 2018-05-14~',
    ]);
  });
});

describe('words and papers that are not for whoever listens', () => {
  it.each([
    '"I appeal to my people to remain calm," the president of Mali said at a news conference with the president of Chad.',
    '"We call on all our citizens to come home," the president of Mali said in Chad.',
    'Mali urged its citizens in Chad to stay at home.',
  ])('are for its own people: %s', (text) => {
    expect(statements(text)).toEqual([]);
  });

  it('are for another people, too', () => {
    expect(facts('Mali thanked the people of Chad for their help.')).toEqual([
      'statement/praise MLI>TCD 2018-05-14~',
    ]);
  });

  it('were signed where they were signed', () => {
    const text = (place: string) =>
      `"We reached an agreement in ${place} on trade," the president of Mali said at a news conference with the president of Chad.`;
    expect(facts(text('Accra')).filter((fact) => fact.startsWith('agreement'))).toEqual([]);
    expect(facts(text("N'Djamena")).filter((fact) => fact.startsWith('agreement'))).toEqual([
      'agreement/agreement MLI+TCD 2018-05-14~',
    ]);
  });

  it('belong to whoever gave his word', () => {
    expect(facts("Mali welcomed Chad's statement that it condemns the raid by Ghana.")).toEqual([
      'statement/praise MLI>TCD 2018-05-14~',
      'statement/criticise TCD>GHA 2018-05-14~',
    ]);
  });
});

describe('one word of a class', () => {
  it.each([
    [
      'Mali and Chad signed a declaration of intent on fishing.',
      'agreement/memorandum MLI+TCD 2018-05-14~',
    ],
    [
      'Mali, whose president visited Chad on Sunday, denied the report.',
      'meeting/visit MLI+TCD 2018-05-13',
    ],
    [
      'Mali called the raid by Chad on a village across the border an act of terrorism.',
      'statement/criticise MLI>TCD 2018-05-14~',
    ],
    [
      'Mali called the detention in the northern province of four of its citizens by Chadian troops "a hostage-taking".',
      'statement/criticise MLI>TCD 2018-05-14~',
    ],
    [
      'Mali advised its citizens against travelling to Chad.',
      'action/visa-border MLI>TCD 2018-05-14~',
    ],
    ['Mali raised its travel advisory for Chad.', 'action/visa-border MLI>TCD 2018-05-14~'],
  ])('is read as the others: %s', (text, fact) => {
    expect(facts(text)).toEqual([fact]);
  });
});
