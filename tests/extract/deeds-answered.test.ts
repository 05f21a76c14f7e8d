import { describe, expect, it } from '@jest/globals';
import { extractor, inShort } from './reading.ts';

const told = (text: string) =>
  extractor
    .extract({ text, title: null, publisher: null, publishedOn: '1999-05-19' })
    .facts.map(inShort);

describe('what answers a deed of another state', () => {
  it.each([
    [
      'Peru recalled its envoy after Chilean troops killed two of its soldiers.',
      ['action/recall PER>CHL 1999-05-19~', 'action/force CHL>PER 1999-05-19~'],
    ],
    [
      'Peru summoned the ambassador after Chilean police seized two fishermen.',
      ['action/protest PER>CHL 1999-05-19~'],
    ],
    [
      'Peru scrambled jets after Chilean planes entered its airspace.',
      ['action/deployment PER>CHL 1999-05-19~', 'action/incursion CHL>PER 1999-05-19~'],
    ],
  ])('is done to that state: %s', (text, facts) => expect(told(text)).toEqual(facts));

  it.each([
    'Peru deployed 200 police in Cusco after a Chilean singer gave a concert.',
    'Peru sent troops to the province after the Chilean team won the cup.',
    'Peru closed the road after Chilean trucks crashed into a bridge.',
    'Peru recalled its envoy after rain fell on Lima.',
    'Mali recalled its ambassador after French President Jacques Chirac spoke in Paris.',
    "Germany recalled its ambassador as Poland's leaders met in Warsaw.",
  ])('is done to nobody where no state is answered: %s', (text) => expect(told(text)).toEqual([]));
});

describe("what enters a state's air and sea", () => {
  it.each([
    [
      "Chilean military planes entered Peru's air defense zone.",
      ['action/incursion CHL>PER 1999-05-19~'],
    ],
    [
      "Two Chilean bombers flew into Peru's air defense zone on Monday.",
      ['action/incursion CHL>PER 1999-05-17'],
    ],
  ])('is an incursion: %s', (text, facts) => expect(told(text)).toEqual(facts));
});

describe('talks that somebody tries to bring about', () => {
  it.each([
    'The envoy left for Cairo on Tuesday to try to revive talks between Israel and the Palestinians.',
    'Egyptian President Hosni Mubarak tried to arrange a meeting between Yasser Arafat and Benjamin Netanyahu.',
  ])('were not held: %s', (text) =>
    expect(told(text).filter((fact) => fact.startsWith('meeting/in-person'))).toEqual([]),
  );
});

describe('a complaint', () => {
  it.each([
    ['Japan lodged a complaint with Beijing.', ['action/protest JPN>CHN 1999-05-19~']],
    [
      'Japan filed a complaint against China with the World Trade Organization.',
      ['action/legal JPN>CHN 1999-05-19~'],
    ],
  ])('is a protest to a state and a case before a body: %s', (text, facts) =>
    expect(told(text)).toEqual(facts),
  );
});

describe('a seat of power behind a preposition', () => {
  it.each([
    [
      'Peruvian President Alberto Fujimori received at the Government Palace Chilean President Eduardo Frei.',
      ['meeting/visit CHL+PER 1999-05-19~'],
    ],
    [
      'Russian President Boris Yeltsin received in the Kremlin President of Finland Martti Ahtisaari.',
      ['meeting/visit FIN+RUS 1999-05-19~'],
    ],
  ])('is where somebody was received: %s', (text, facts) => expect(told(text)).toEqual(facts));
});

describe('what a paper does', () => {
  it('is no other undertaking', () =>
    expect(
      told('Peru and Ecuador signed a peace treaty on Monday, ending a dispute over their border.'),
    ).toEqual(['agreement/treaty ECU+PER 1999-05-17']));
});

describe('that there will be none of something', () => {
  it.each([
    [
      'Syria said there would be no peace with Israel without the return of the Golan Heights.',
      ['statement/refuse SYR>ISR 1999-05-19~'],
    ],
    [
      "Afghanistan's Taliban rulers refused to hand over a suspect to the United States.",
      ['statement/refuse AFG>USA 1999-05-19~'],
    ],
  ])('is refused: %s', (text, facts) => expect(told(text)).toEqual(facts));
});

describe('a war', () => {
  it.each([
    [
      'Argentina and Britain went to war over the Falkland Islands in 1982.',
      ['action/force ARG+GBR 1982'],
    ],
    [
      'India and Pakistan fought two wars after independence from Britain.',
      ['action/force IND+PAK ../1999-05-19'],
    ],
    [
      'Iran and Iraq fought an eight-year war that ended in 1988.',
      ['action/force IRN+IRQ ../1999-05-19'],
    ],
    ['Kenya and Peru declared war on drugs.', []],
  ])('is of those who fight it: %s', (text, facts) => expect(told(text)).toEqual(facts));
});
