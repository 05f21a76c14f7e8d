import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

/** Published on a Tuesday. */
const facts = (text: string) =>
  extractor.extract({ ...article(text, '2018-05-15'), publisher: 'Reuters' }).facts.map(inShort);

const NOW = '2018-05-15~';

describe('warnings to travellers, and people brought out', () => {
  it.each([
    [
      'Canada warned its citizens on Monday to stay away from Togo.',
      ['action/visa-border CAN>TGO 2018-05-14'],
    ],
    [
      'The United States urged Americans to leave Togo immediately.',
      [`action/visa-border USA>TGO ${NOW}`],
    ],
    [
      'The State Department dropped its travel warning for Togo.',
      [`action/visa-border USA>TGO ${NOW}`],
    ],
    [
      'Canada renewed its travel advisory for Togo on Monday.',
      ['action/visa-border CAN>TGO 2018-05-14'],
    ],
    [
      'Canada ordered non-essential embassy staff to leave Togo.',
      [`action/evacuation CAN>TGO ${NOW}`],
    ],
    ['Canada ordered two Togolese diplomats to leave.', [`action/expulsion CAN>TGO ${NOW}`]],
    ['Britain airlifted 150 Britons from Togo.', [`action/evacuation GBR>TGO ${NOW}`]],
    ['Japan withdrew its aid workers from Togo.', [`action/evacuation JPN>TGO ${NOW}`]],
    ['British diplomats left Togo on orders from London.', [`action/evacuation GBR>TGO ${NOW}`]],
    ['Canada warned its citizens on Monday to file their taxes.', []],
  ])('%s', (text, expected) => {
    expect(facts(text)).toEqual(expected);
  });
});

describe('people who are handed to another state', () => {
  it.each([
    ['Ghana extradited a Malian arms dealer to Canada.', [`action/legal GHA>CAN ${NOW}`]],
    ['Ghana surrendered a rebel commander to Togo.', [`action/legal GHA>TGO ${NOW}`]],
    [
      'Ghana agreed in April to hand the two suspects over to Togo for trial.',
      ['statement/intent GHA>TGO 2018-04'],
    ],
    ['Ghana surrendered a rebel town.', []],
    ['Canada sent detectives to Togo to look into the shooting.', [`action/legal CAN>TGO ${NOW}`]],
  ])('%s', (text, expected) => {
    expect(facts(text)).toEqual(expected);
  });
});

describe('duties and armies', () => {
  it.each([
    [
      "Ghana's army went on high alert on the border with Togo on Monday.",
      ['action/deployment GHA>TGO 2018-05-14'],
    ],
    ['Ghana hit Togolese pork with a 20 percent duty.', [`action/trade-measure GHA>TGO ${NOW}`]],
    ["Ghana's hospitals went on high alert on Monday.", []],
  ])('%s', (text, expected) => {
    expect(facts(text)).toEqual(expected);
  });
});
