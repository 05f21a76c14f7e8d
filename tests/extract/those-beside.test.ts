import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort, readRelease } from './reading.ts';

const NOW = '2018-05-15~';
const facts = (text: string) => extractor.extract(article(text, '2018-05-15')).facts.map(inShort);

describe('those beside whoever an aside is about', () => {
  it.each([
    [
      'Togo and Ghana, which share a river, condemned Mali.',
      `statement/criticise GHA+TGO>MLI ${NOW}`,
    ],
    [
      'Togo and Ghana, whose envoys had met, condemned Mali.',
      `statement/criticise GHA+TGO>MLI ${NOW}`,
    ],
    [
      'Togo, Benin and Ghana, which has ports, condemned Mali.',
      `statement/criticise BEN+GHA+TGO>MLI ${NOW}`,
    ],
    [
      'Togo and Ghana, which share a river, signed a treaty with Mali in March.',
      'agreement/treaty GHA+MLI+TGO 2018-03',
    ],
  ])('act with it: %s', (text, expected) => {
    expect(facts(text)).toEqual([expected]);
  });

  it('have no part in what one did to its own', () => {
    const text = 'Togo and Ghana, which shut its border with Niger in 2016, condemned Mali.';
    expect(facts(text)).toContain('action/visa-border GHA>NER 2016');
  });
});

describe('states in a list', () => {
  it('are judged alike, the last with its article too', () => {
    const text = 'Chad thanked Mali, Togo, and the Gambia for their help.';
    expect(facts(text)).toEqual([`statement/praise TCD>GMB+MLI+TGO ${NOW}`]);
  });
});

describe('those whom an office honours', () => {
  const read = (text: string) => readRelease('Qatar News Agency', text);

  it.each(['HE', 'H.E.', 'His Excellency'])('act together: %s', (style) => {
    const text = `${style} the President of Peru and ${style} the President of Chile signed an agreement on fish on Monday.`;
    expect(read(text)).toEqual(['agreement/agreement CHL+PER 2023-05-08']);
  });

  it('do not meet anew at a meeting of three that is told', () => {
    const text =
      'HH the Amir Sheikh Tamim bin Hamad Al-Thani met on Monday with HE President of Togo Faure Gnassingbe and HE President of Ghana Nana Akufo-Addo. During the meeting, HE President of Togo Faure Gnassingbe and HE President of Ghana Nana Akufo-Addo affirmed their commitment to peace.';
    expect(read(text).filter((fact) => fact.startsWith('meeting'))).toEqual([
      'meeting/in-person GHA+QAT+TGO 2023-05-08',
    ]);
  });
});

describe('a palace where two meet', () => {
  it.each(['the Élysée', 'the Quirinal Palace in Rome', 'the Kremlin'])(
    'is no party: %s',
    (where) => {
      const text = `Togolese Foreign Minister Ann Lee and Malian Foreign Minister Bob Roe met at ${where} on Monday.`;
      expect(facts(text)).toEqual(['meeting/in-person MLI+TGO 2018-05-14']);
    },
  );
});

describe('a portfolio with a genitive', () => {
  it("ends no office: Minister of People's Power", () => {
    const text =
      "The Minister of People's Power for Trade of Venezuela, Ann Lee Soto, met Malian Foreign Minister Bob Roe on Monday.";
    expect(facts(text)).toEqual(['meeting/in-person MLI+VEN 2018-05-14']);
  });
});
