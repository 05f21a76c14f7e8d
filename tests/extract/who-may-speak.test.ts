import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

/** Published on a Thursday. */
const facts = (text: string) =>
  extractor.extract({ ...article(text, '2019-03-14'), publisher: 'Reuters' }).facts.map(inShort);

describe('words of what was or is not', () => {
  it.each([
    [
      'Ukraine, a former Soviet republic, accused Russia on Tuesday of sending tanks across the border.',
      ['statement/accuse UKR>RUS 2019-03-12'],
    ],
    [
      'President Donald Trump, whose former lawyer was jailed, accused China on Tuesday of stealing secrets.',
      ['statement/accuse USA>CHN 2019-03-12'],
    ],
    [
      'Petro Poroshenko, facing a strong challenger, accused Russia on Tuesday of shelling villages.',
      ['statement/accuse UKR>RUS 2019-03-12'],
    ],
    [
      'Serbia, a candidate for EU membership, condemned Kosovo on Tuesday for the arrest of Serbs.',
      ['statement/criticise SRB>XKX 2019-03-12'],
    ],
    [
      'Georgian Foreign Minister Nino Beridze, a former diplomat in Kyiv, thanked Ukraine on Tuesday for its support.',
      ['statement/praise GEO>UKR 2019-03-12'],
    ],
    [
      "Spain's foreign minister, a former judge, condemned Venezuela on Tuesday.",
      ['statement/criticise ESP>VEN 2019-03-12'],
    ],
    [
      'The prime minister of Israel, court documents show, thanked Austria on Tuesday for its support.',
      ['statement/praise ISR>AUT 2019-03-12'],
    ],
  ])('beside a state or whoever holds an office silence nobody: %s', (text, expected) => {
    expect(facts(text)).toEqual(expected);
  });

  it.each([
    ['Ana Palacio, a former foreign minister of Spain, condemned Venezuela on Tuesday.'],
    ["Ukraine's Yulia Tymoshenko, a former prime minister, accused Russia on Tuesday of lying."],
    ['Juan Luna, a Chilean opposition leader, accused Peru on Tuesday of lying.'],
    ["Juan Luna, Chile's opposition leader, accused Peru on Tuesday of lying."],
    ['Juan Luna, a Chilean judge, accused Peru on Tuesday of lying.'],
    ["Spain's Supreme Court accused Peru on Tuesday of lying."],
  ])('beside a name say that he speaks for no state: %s', (text) => {
    expect(facts(text)).toEqual([]);
  });
});

describe('a recall or an expulsion that the other side tells', () => {
  it.each([
    [
      '"Togo has recalled its high commissioner," Ghana\'s foreign minister, Ama Mensah, said on Tuesday.',
      ['action/recall TGO>GHA 2019-03-12'],
    ],
    [
      '"Togo has expelled three of our diplomats," Ghana\'s foreign minister, Ama Mensah, said on Tuesday.',
      ['action/expulsion TGO>GHA 2019-03-12'],
    ],
    [
      '"Togo bombed our villages," Ghanaian Foreign Minister Ama Mensah said on Tuesday.',
      ['statement/accuse GHA>TGO 2019-03-12'],
    ],
  ])('is a deed, and no charge nor word of who is quoted about: %s', (text, expected) => {
    expect(facts(text)).toEqual(expected);
  });
});

describe('what a third state says of the words of others', () => {
  it.each([
    [
      'Peru has threatened Chile and must be stopped, Bolivian President Evo Morales said on Tuesday.',
      ['statement/threaten PER>CHL ../2019-03-14', 'statement/appeal BOL>PER 2019-03-12'],
    ],
    [
      'Peru has threatened Chile with war, Bolivian officials said.',
      ['statement/threaten PER>CHL ../2019-03-14'],
    ],
    [
      'Peru has thanked Chile for its help, Bolivian officials said.',
      ['statement/praise PER>CHL ../2019-03-14'],
    ],
  ])('counts where it judges: %s', (text, expected) => {
    expect(facts(text)).toEqual(expected);
  });
});

describe('who speaks in a capital', () => {
  it.each([
    [
      'In Baghdad, army spokesman Col. Ali Hassan criticized Iran on Tuesday.',
      ['statement/criticise IRQ>IRN 2019-03-12'],
    ],
    [
      'In Lima, Foreign Minister Heiko Maas criticized Chile on Tuesday.',
      ['statement/criticise DEU>CHL 2019-03-12'],
    ],
    ['In Baghdad, military spokesman Col. Sean Ryan criticized Iran on Tuesday.', []],
    ['In Kabul, a military spokesman, Col. Ann Smith, criticized Iran on Tuesday.', []],
    ['In Brussels, Defence Minister Tomas Banks criticised Russia on Tuesday.', []],
    ['In Vienna, government spokeswoman Ulrike Demmer criticized Iran on Tuesday.', []],
  ])('is not of its state where others meet or stand: %s', (text, expected) => {
    expect(facts(text)).toEqual(expected);
  });
});
