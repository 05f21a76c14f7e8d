import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort, readRelease } from './reading.ts';

const facts = (text: string) => extractor.extract(article(text, '2024-03-05')).facts.map(inShort);

describe('nothing happens between states', () => {
  it.each([
    ['a book', 'Her book, "When Peru Met Chile", won a prize in Bogota.'],
    ['a supposition', 'Suppose Mexico expelled the Cuban ambassador: who would care?'],
    ['the ground', "Pentagon officials said no assault on Kenya's beaches had begun."],
    [
      'a purpose',
      'Officials in Accra said the ships of Togo may be used to stop oil from leaving.',
    ],
    [
      'a condition of two verbs',
      'Peru and Chile said robots do harm if they are not tested and deployed with care.',
    ],
    ['praise of things', 'Peru still recognizes the Chilean cook as its best.'],
    [
      'bans in a list',
      'Ghana told of its measures, including export bans and caps on Togolese oil.',
    ],
  ])('where a sentence tells of %s', (_, text) => {
    expect(facts(text)).toEqual([]);
  });

  it('where an invitation is for somebody unknown', () => {
    expect(
      facts(
        'Peru and Chile quarrel. Peru and Chile share a border. Chile shelled Peru on Monday. Peruvian President Dina Boluarte invited Ann Petrov to sing.',
      ),
    ).toEqual(['action/force CHL>PER 2024-03-04']);
  });

  it('where an office tells what people say', () => {
    const MET = 'President of Poland Andrzej Duda met Prime Minister of Malta Robert Abela. ';
    expect(
      readRelease('President of Poland', `${MET}In the villages, it is said that snow will fall.`),
    ).toEqual(['meeting/in-person MLT+POL 2023-05-09~']);
  });

  it('where papers announce what follows', () => {
    const title = 'Joint Statement of Malta and Poland';
    const on = '2023-05-09';
    const text =
      'We, the leaders of Malta and Poland, commit to take the following steps: Beyond the steps we are announcing today, work goes on.';
    expect(readRelease('President of Poland', text, { on, title })).toEqual([]);
  });
});

describe('what is told of what others said', () => {
  it('is theirs, of no day that is only that of the telling', () => {
    expect(
      facts('The Kenyan ministry made known yesterday that Togo has asked Ghana for help.'),
    ).toEqual(['statement/appeal TGO>GHA ../2024-03-05']);
  });

  it('is told once, as theirs', () => {
    expect(facts('Ghana said on Tuesday that Togo had asked it for help.')).not.toContain(
      'statement/support GHA>TGO 2024-03-05',
    );
  });
});

describe('talks that build on others', () => {
  it('are told apart from them, and with the meeting they were held at', () => {
    expect(
      readRelease(
        'President of Poland',
        'President of Poland Andrzej Duda met Prime Minister of Malta Robert Abela. The two sides had good discussions, building on the summit between President of Poland Andrzej Duda and Prime Minister of Malta Robert Abela in Valletta in March 2023.',
      ),
    ).toEqual(['meeting/in-person MLT+POL 2023-05-09~', 'meeting/summit MLT+POL 2023-03']);
  });
});
