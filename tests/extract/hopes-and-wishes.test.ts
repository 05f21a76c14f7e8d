import { describe, expect, it } from '@jest/globals';
import { article, extractor, readRelease } from './reading.ts';

const PERU = 'President of Peru';
const met = 'President of Peru Dina Boluarte met with President of Chile Gabriel Boric. ';
const behind = (text: string) => readRelease(PERU, met + text).slice(1);

describe('a hope that an office tells of', () => {
  it.each([
    ['She expressed hope that Chile would be on the list of guests.', 'PER>CHL'],
    ["She expressed hope for Chile's support.", 'PER>CHL'],
    ['She voiced hope for the continued support of the Bolivian side.', 'PER>BOL'],
    ['She expressed the expectation that Bolivia would clearly back the plan.', 'PER>BOL'],
    ['She emphasized that Peru very much hopes for the help of Chile with the port.', 'PER>CHL'],
    ['She noted that Peru is waiting for the Bolivian Senate to pass the law.', 'PER>BOL'],
    ['"We hope for your help," she said.', 'PER>CHL'],
  ])('asks whoever is to fulfil it: %s', (text, who) => {
    expect(behind(text)).toEqual([`statement/appeal ${who} 2023-05-09~`]);
  });

  it.each([
    'She expressed hope that the rains would end.',
    'She expressed hope for peace in Bolivia.',
    'She expressed hope that Peru would win.',
    'She said that Bolivia hoped Peru would give up.',
  ])('asks nothing of nobody: %s', (text) => {
    expect(behind(text)).not.toContainEqual(expect.stringContaining('appeal'));
  });

  it('is friendly, whatever it is against', () => {
    const text = `${met}She expressed hope that Chile would help stop the sanctions.`;
    const { facts } = extractor.extract({ ...article(text, '2023-05-09'), publisher: PERU });
    expect(facts.map(({ stance }) => stance)).toEqual(['cooperative', 'cooperative']);
  });
});

describe('what a state would like', () => {
  it.each([
    'Peru would like the Republic of Chile to be one of the founders.',
    'Peru would also like to receive more help from the Chilean side.',
    '"We would like the Chilean Government to join the talks," she said.',
  ])('is asked of another: %s', (text) => {
    expect(behind(text)).toEqual(['statement/appeal PER>CHL 2023-05-09~']);
  });

  it('is only a manner of speaking before thanks', () => {
    expect(behind('"I would like to use this day to thank Chile," she said.')).toEqual([
      'statement/praise PER>CHL 2023-05-09~',
    ]);
  });
});

describe('help that is needed', () => {
  it.each([
    '"Peru needs more support from its partners," she said.',
    'She stressed that Peru now needs the greatest assistance.',
    '"They know that we also need their support," she said.',
  ])('is asked for, and not given: %s', (text) => {
    expect(behind(text)).toEqual(['statement/appeal PER>CHL 2023-05-09~']);
  });

  it('is given by whoever says that another needs it', () => {
    expect(behind('She stressed that Bolivia needs our support.')).toEqual([
      'statement/support PER>BOL 2023-05-09~',
    ]);
  });

  it('may be measures against somebody', () => {
    expect(behind('She said that strong sanctions against Bolivia were needed.')).toEqual([
      'statement/appeal PER>BOL 2023-05-09~',
    ]);
  });
});

describe('what nobody is named to have said at talks', () => {
  it.each([
    ['It was stressed that Bolivia must abandon its plans.', 'appeal PER>BOL'],
    ['It was noted that the Bolivian authorities are committing war crimes.', 'accuse PER>BOL'],
    ["It was emphasized that Bolivia's attack was unacceptable.", 'criticise PER>BOL'],
    ['It was noted that the bridge must be built soon.', 'comment CHL+PER'],
    ['It was noted that Peru and Chile coordinate their steps.', 'comment CHL+PER'],
  ])('is hard on others in the words of the office alone: %s', (text, told) => {
    expect(behind(text)).toEqual([`statement/${told} 2023-05-09~`]);
  });
});
