import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

/** Published on a Thursday. */
const facts = (text: string) =>
  extractor.extract({ ...article(text, '2007-02-08'), publisher: 'Reuters' }).facts.map(inShort);

describe('what is handed over, kept back, forced out and reinforced', () => {
  it.each([
    ['Peru transferred control of two islets to Chile', 'action/other PER>CHL'],
    ['Peru handed over command of the fort to Chile', 'action/other PER>CHL'],
    ['Peru released 40 million dollars in customs revenues to Chile', 'action/other PER>CHL'],
    ['Peru froze the transfer of customs duties to Chile', 'action/sanction PER>CHL'],
    ['Peru extended an asset freeze on four Chilean generals', 'action/sanction PER>CHL'],
    ['Peruvian gunboats surrounded a Chilean ferry', 'action/deployment PER>CHL'],
    ['Peruvian soldiers surrounded a Chilean outpost', 'action/force PER>CHL'],
    ['Peru used nerve gas against Chilean troops', 'action/force PER>CHL'],
    ['Peru forced four Chilean diplomats to leave', 'action/expulsion PER>CHL'],
    ['Peruvian jets forced a Chilean airliner to land', 'action/detention PER>CHL'],
    ['Peruvian jets forced down a Chilean cargo plane', 'action/detention PER>CHL'],
    ['The Peruvian navy chased away two Chilean trawlers', 'action/other PER>CHL'],
    ['The Peruvian navy forced three Chilean boats to turn back', 'action/other PER>CHL'],
    ['Kenya reinforced its garrisons in Somalia', 'action/deployment KEN>SOM'],
    ['Kenyan troops intervened in Somalia', 'action/deployment KEN>SOM'],
    ['Kenyan tanks edged closer to the Somali border', 'action/deployment KEN>SOM'],
    ['Kenyan commandos infiltrated Somali territory', 'action/incursion KEN>SOM'],
    ['Kenya scattered leaflets over two Somali towns', 'action/other KEN>SOM'],
    ['Kenya pulled out of joint exercises with Somalia', 'action/other KEN>SOM'],
    ['Kenya cut its embassy staff in Mogadishu', 'action/relations KEN>SOM'],
    ['Qatar speeded up arms shipments to Chad', 'action/aid QAT>TCD'],
    ['Qatar rushed drinking water to Chad', 'action/aid QAT>TCD'],
    ["Qatar's prime minister rushed to N'Djamena", 'meeting/visit QAT+TCD'],
  ])('%s: %s', (text, told) => {
    expect(facts(`${text} on Tuesday.`)).toEqual([`${told} 2007-02-06`]);
  });

  it.each([
    'The Kenyan central bank intervened in the currency market in Mogadishu on Tuesday.',
    'Kenya transferred two coaches to a club in Somalia on Tuesday.',
    'Peru surrounded the goal of Chile on Tuesday.',
  ])('is no deed elsewhere: %s', (text) => {
    expect(facts(text)).toEqual([]);
  });
});

describe('what courts and prosecutors of one state do to people of another', () => {
  it.each([
    'A Peruvian court cleared two Chilean officers of espionage',
    'Peruvian prosecutors dropped their investigation of a Chilean diplomat',
    'Peruvian prosecutors dropped charges against a Chilean official',
    'A court in Lima passed a death sentence on two Chilean soldiers',
  ])('is a matter of law: %s', (text) => {
    expect(facts(`${text} on Tuesday.`)).toEqual(['action/legal PER>CHL 2007-02-06']);
  });
});

describe('words by which states question, deny and demand', () => {
  it.each([
    ["Peru questioned Chile's sincerity", 'criticise PER>CHL'],
    ['Peru and Chile exchanged angry words', 'criticise CHL+PER'],
    ['Peru repeated its denial of any role in the death of a Chilean general', 'defend PER>CHL'],
    ['Peru restated its demand that Chile withdraw its troops', 'appeal PER>CHL'],
    ['Peru claimed 40 million dollars in damages from Chile', 'appeal PER>CHL'],
    ['Peru offered compensation to Chile', 'intent PER>CHL'],
    ['Peru dropped its opposition to the start of talks with Chile', 'support PER>CHL'],
  ])('%s: %s', (text, told) => {
    expect(facts(`${text} on Tuesday.`)).toEqual([`statement/${told} 2007-02-06`]);
  });

  it('refuse what could not be accepted', () => {
    expect(facts('Peru said on Tuesday it could not accept the proposal of Chile.')).toEqual([
      'statement/refuse PER>CHL 2007-02-06',
    ]);
  });
});

describe('talks in which nothing was agreed', () => {
  it('are talks', () => {
    expect(facts('Peru and Chile failed to break the deadlock in talks on Tuesday.')).toEqual([
      'meeting/in-person CHL+PER 2007-02-06',
    ]);
  });
});

describe('an agreement that is extended by some years', () => {
  it('is extended by nobody else', () => {
    expect(facts('Peru and Chile extended a gas contract by ten years on Tuesday.')).toEqual([
      'agreement/contract CHL+PER 2007-02-06',
    ]);
  });
});

describe('North and South Korean warships', () => {
  it('are of both Koreas', () => {
    expect(facts('North and South Korean navy vessels exchanged shots on Tuesday.')).toEqual([
      'action/force KOR+PRK 2007-02-06',
    ]);
  });
});

describe('members that are let in', () => {
  it.each([
    ['The Peruvian parliament cleared the membership of Chile in the pact', 'vote-veto PER>CHL'],
    ["The Peruvian parliament approved Chile's entry into the pact", 'vote-veto PER>CHL'],
  ])('%s: %s', (text, told) => {
    expect(facts(`${text} on Tuesday.`)).toEqual([`action/${told} 2007-02-06`]);
  });

  it('troops that cross back have left', () => {
    expect(facts('Peruvian troops crossed back over the border from Chile on Tuesday.')).toEqual([
      'action/ceasefire-withdrawal PER>CHL 2007-02-06',
    ]);
  });

  it('somebody else who intervenes deploys nobody', () => {
    expect(facts('A Peruvian referee intervened in a quarrel of Chilean boxers.')).toEqual([]);
  });
});
