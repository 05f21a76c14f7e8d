import { describe, expect, it } from '@jest/globals';
import type { FoundFact } from '../../src/extract/types.ts';
import { detailOf, extractor, inShort } from './reading.ts';

const read = (text: string, publisher: string | null = null) =>
  extractor.extract({ text, title: null, publisher, publishedOn: '2019-05-09' }).facts;

const detailsOf = (facts: readonly FoundFact[]) =>
  facts.map((fact) => `${fact.type}/${detailOf(fact)}`);

describe('who says it', () => {
  it('stands after a quotation of several sentences', () => {
    const facts = read(
      '"Poland is grateful to Ghana. We will help Ghana," said Polish President Andrzej Duda.',
    );
    expect(facts.length).toBeGreaterThan(0);
    for (const fact of facts) {
      expect(fact.participants[0]).toMatchObject({ role: 'speaker', country: 'POL' });
    }
  });

  it('is an organisation, too, where it is one of the two sides', () => {
    const [, praise] = read(
      'Polish President Andrzej Duda met NATO Secretary General Jens Stoltenberg in Brussels. ' +
        'The two sides praised Ghana.',
    );
    expect(praise?.participants).toMatchObject([
      { role: 'speaker', country: 'POL', organization: null },
      { role: 'speaker', country: null, organization: 'NATO' },
      { role: 'subject', country: 'GHA' },
    ]);
  });

  it('is both sides where an office tells what was spoken of', () => {
    const facts = read(
      'President of Ukraine Volodymyr Zelenskyy met with President of Poland Andrzej Duda. ' +
        'The repair of bridges was also discussed.',
      'President of Ukraine',
    );
    expect(facts.map(inShort)).toEqual([
      'meeting/in-person POL+UKR 2019-05-09~',
      'statement/comment POL+UKR 2019-05-09~',
    ]);
  });

  it('is whoever wrote the letter that is quoted', () => {
    const facts = read(
      'President of Ukraine Volodymyr Zelenskyy congratulated President of Poland Andrzej Duda on the holiday.\n\n' +
        'The message reads, in part: "Our friendship is strong and the work goes on."',
    );
    expect(detailsOf(facts)).toEqual(['statement/greeting', 'statement/praise']);
    expect(facts[1]?.quotes[0]?.speaker).toBe('Volodymyr Zelenskyy');
  });
});

describe('who is meant', () => {
  it('by a quotation of somebody unknown is no state', () => {
    const facts = read(
      'Polish President Andrzej Duda thanked Ghana.\n\n' +
        '"Ghana is a cheat and breaks its promises to Poland," said Ann Petrov, a baker. ' +
        'He said Ghana had stolen her recipe.',
    );
    expect(facts.map(inShort)).toEqual(['statement/praise POL>GHA 2019-05-09~']);
  });

  it('by "they" are the officials who were just named', () => {
    const facts = read(
      'Togo and Ghana are neighbours. Togolese police said on Monday they had arrested two Ghanaians.',
    );
    expect(facts.map(inShort)).toContain('action/detention TGO>GHA 2019-05-06');
  });

  it('by "they" are the two who were just named together', () => {
    const facts = read(
      'Togo and Peru share a lake. Mali is large. Togo claimed they had solved all problems.',
    );
    expect(facts.map(inShort)).toEqual(['statement/comment TGO>PER 2019-05-09~']);
  });

  it('by speaking before the press is nobody beside the speaker', () => {
    const facts = read(
      'Ghanaian President Ama Osei, speaking at a news conference with Togolese President Kofi Adu, thanked Togo.',
    );
    expect(detailsOf(facts)).toEqual(['statement/praise']);
  });

  it('by "we urge" is whoever is quoted', () => {
    const facts = read(
      '"We urge Togo to open the bridge," said Ghanaian Foreign Minister Ama Osei.',
    );
    expect(facts.map(inShort)).toEqual(['statement/appeal GHA>TGO 2019-05-09~']);
  });

  it('by what is said in the next paragraph is not whoever is quoted in this one', () => {
    const facts = read(
      'Polish President Andrzej Duda arrived. He spoke of "a great new friendship with Togo."\n\n' +
        'Ghanaian Foreign Minister Ama Osei said nothing.',
    );
    expect(facts.map(({ participants }) => participants[0]?.country)).toEqual(['POL']);
  });
});

describe('somebody who speaks', () => {
  it('is heard no longer far below', () => {
    const between = 'The river was high and the fields were wet. '.repeat(10);
    const facts = read(
      `Ghana said it would help Togo.\n\n${between}\n\n"We want peace with Togo and will work for it."`,
    );
    expect(detailsOf(facts)).toEqual(['statement/intent']);
  });

  it('without a name is nobody', () => {
    const facts = read(
      'Ghana thanked Togo. "Togo is a threat to us all," says one adviser. ' +
        '"Togo will be sorry," asked a baker.',
    );
    expect(detailsOf(facts)).toEqual(['statement/praise']);
  });

  it('stands before an aside between commas', () => {
    const facts = read(
      'Ghanaian Foreign Minister Ama Osei, in a talk designed to calm her party, thanked Togo.',
    );
    expect(facts.map(inShort)).toEqual(['statement/praise GHA>TGO 2019-05-09~']);
  });

  it('is a state through bodies of many kinds', () => {
    const facts = read(
      "Ghana's ousted government thanked Togo. A Malian court jailed two Togolese.",
    );
    expect(facts.map(inShort)).toEqual([
      'statement/praise GHA>TGO 2019-05-09~',
      'action/detention MLI>TGO 2019-05-09~',
    ]);
  });
});
