import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

/** Published on a Tuesday. */
const facts = (text: string) => extractor.extract(article(text, '2018-05-15')).facts.map(inShort);
const DAY = '2018-05-14';
const NOW = '2018-05-15~';

describe('who acts with somebody across an aside', () => {
  it.each([
    ['Togo, which had asked for time, and Ghana stood by Mali.', 'statement/support GHA+TGO>MLI'],
    ['Togo, which borders Benin, and Ghana condemned Mali.', 'statement/criticise GHA+TGO>MLI'],
    ['Togo, a small neighbour, and Ghana condemned Mali.', 'statement/criticise GHA+TGO>MLI'],
  ])('%s', (text, expected) => {
    expect(facts(text)).toEqual([`${expected} ${NOW}`]);
  });

  it('parts two statements', () => {
    expect(facts('Togo praised Mali, and Ghana condemned Benin.')).toEqual([
      `statement/praise TGO>MLI ${NOW}`,
      `statement/criticise GHA>BEN ${NOW}`,
    ]);
  });
});

describe('words about what two did', () => {
  const SWAP = 'Togo freed two Malian soldiers on Monday in return for a pilot.';
  const PACT = 'Togo and Mali signed a treaty on Monday.';

  it('an exchange is of both', () => {
    expect(facts(`${SWAP}\nGhana hailed the swap.`)).toEqual([
      `action/release-exchange TGO>MLI ${DAY}`,
      `statement/praise GHA>MLI+TGO ${NOW}`,
    ]);
  });

  it('not to whoever was met in passing', () => {
    const said = 'Ghanaian envoy Kofi Asante, who met President Talon of Benin, praised the swap.';
    expect(facts(`${SWAP}\n${said}`)).toContain(`statement/praise GHA>MLI+TGO ${NOW}`);
  });

  it('both of his neighbours', () => {
    expect(facts(`${PACT}\nGhana praised both of its neighbours.`)).toContain(
      `statement/praise GHA>MLI+TGO ${NOW}`,
    );
  });

  it('the news before a pact told in passing', () => {
    const before = 'It follows a deal that Mali and Benin reached in March.';
    const said = 'Ghana, for its part, welcomed the settlement.';
    expect(facts(`${PACT}\n${before}\n${said}`)).toContain(`statement/praise GHA>MLI+TGO ${NOW}`);
  });
});

describe('who "she" is behind a saying in the middle', () => {
  it('whoever said it', () => {
    const before = 'The European Union praised Togo, and its president, Ann Muller, offered help.';
    const said =
      'Ghana stands ready to help, Foreign Ministry spokeswoman Ama Owusu told a briefing, but she reproached Mali for its delay.';
    expect(facts(`${before}\n\n${said}`).at(-1)).toBe(`statement/criticise GHA>MLI ${NOW}`);
  });
});

describe('what two concluded, in a clause that hangs on a noun', () => {
  it.each([
    ['Ghana freed a pilot under a deal Togo and Mali struck on Monday.', DAY],
    ['The pact Togo and Mali signed in 1999 was kept.', '1999'],
    ['Togo and Mali began to carry out a bargain the two foes hammered out on Monday.', DAY],
  ])('%s', (text, day) => {
    expect(facts(text).map((one) => one.replace(/\/\w+/, ''))).toEqual([
      `agreement MLI+TGO ${day}`,
    ]);
  });
});

describe('what is no deed', () => {
  it.each([
    'Togo sold Mali 66,000 tonnes of wheat last year.',
    'Togo bought 3 million barrels of oil from Ghana in 2017.',
  ])('%s', (text) => {
    expect(facts(text)).toEqual([]);
  });

  it('tanks are', () => {
    expect(facts('Togo bought 20 tanks from Ghana last year.')).toEqual([
      'action/other TGO>GHA 2017',
    ]);
  });

  it('soldiers in a place of nobody who is named', () => {
    expect(facts('Togo praised Mali on Monday. It has 200 peacekeepers in Kossovia.')).toEqual([
      `statement/praise TGO>MLI ${DAY}`,
    ]);
  });
});

describe('envoys on their way', () => {
  it.each([
    ['Togo sent a special envoy to Mali on Monday.', 'meeting/visit MLI+TGO'],
    [
      'President Faure Gnassingbe of Togo sent an envoy, Yao Koffi, to Bamako on Monday.',
      'meeting/visit MLI+TGO',
    ],
    ['Togo sent its envoy back to Mali on Monday.', 'action/relations TGO>MLI'],
  ])('%s', (text, expected) => {
    expect(facts(text)).toEqual([`${expected} ${DAY}`]);
  });
});

describe('news and its background', () => {
  const background = (text: string) =>
    extractor.extract(article(text, '2018-05-15')).facts.map((fact) => fact.background);

  it('what somebody says was done is news', () => {
    expect(
      background('Togo had expelled two Malian diplomats on Monday, an official said.'),
    ).toEqual([false]);
  });

  it('so is what another does meanwhile', () => {
    const text = 'Togo closed its border with Mali on Monday, while Ghana demanded that Mali pay.';
    expect(background(text)).toEqual([false, false]);
  });

  it('"that month" is the one named before', () => {
    expect(
      facts('Togo met Mali in March. It also expelled a Malian envoy that month.').at(-1),
    ).toBe('action/expulsion TGO>MLI 2018-03');
  });
});

describe('who offers to bring two together', () => {
  it.each([
    'Ghana offered to mediate.',
    'Ghana renewed an offer to host talks.',
    'Ghana said it stood ready to help with a treaty.',
  ])('%s', (said) => {
    expect(facts(`Togo and Mali clashed on Monday. ${said}`)).toEqual([
      `action/force MLI+TGO ${DAY}`,
      `statement/intent GHA>MLI+TGO ${NOW}`,
    ]);
  });

  it('one of them does not', () => {
    expect(facts('Togo and Mali clashed on Monday. Mali offered to host talks.')).toHaveLength(1);
  });
});
