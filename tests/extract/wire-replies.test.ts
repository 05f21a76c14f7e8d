import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

/** Published on a Thursday. */
const facts = (text: string) =>
  extractor.extract({ ...article(text, '2007-02-08'), publisher: 'Reuters' }).facts.map(inShort);

const NOW = '2007-02-08~';
const RAID = "Kenya's foreign ministry called the Peruvian raid an insult.";

describe('what is told of a state spoken of before', () => {
  it.each([
    [`${RAID} Its spokesman, Jomo Otieno, accused Chile of spying.`, 'accuse KEN>CHL'],
    [`${RAID} Its spokesman accused Chile of spying.`, 'accuse KEN>CHL'],
    [
      'Peru closed its border with Kenya. Kenya said the Peruvian step "borders on a declaration of war".',
      'criticise KEN>PER',
    ],
    [
      'Peru closed its border with Kenya. The Kenyan president said Nairobi was deeply disappointed.',
      'criticise KEN>PER',
    ],
    [
      'Peru closed its border with Kenya. "We are disappointed," Kenyan President Mwai Kibaki said.',
      'criticise KEN>PER',
    ],
    [
      'Peru closed its border with Kenya. Chile called the Peruvian step hasty.',
      'criticise CHL>PER',
    ],
    ['Kenya warned that it could retaliate against Peruvian goods.', 'threaten KEN>PER'],
    [
      'Defense Minister Allan Wagner of Peru called the Kenyan intrusion regrettable.',
      'criticise PER>KEN',
    ],
    ['Uganda says its four hundred troops will stay in Kenya.', 'intent UGA>KEN'],
  ])('%s', (text, expected) => {
    expect(facts(text)).toContain(`statement/${expected} ${NOW}`);
  });

  it('is not what the speaker does himself in passing', () => {
    const told =
      'Chad and Sudan signed an accord on Monday. France, which has 900 soldiers in Mali, welcomed the news.';
    expect(facts(told)).toContain(`statement/praise FRA>SDN+TCD ${NOW}`);
  });

  it('are the victims of whom the lead told', () => {
    const told =
      'A bomb killed 12 people at a Kenyan hotel on Monday. Peru offered condolences to the families of the victims.';
    expect(facts(told)).toEqual([`statement/greeting PER>KEN ${NOW}`]);
  });

  it('is a plan on no day but that of saying so', () => {
    const told = 'Peru said on Monday the United States plans to sell Kenya 30 tanks.';
    expect(facts(told).filter((fact) => fact.startsWith('action'))).toEqual([]);
  });

  it.each([
    ['"We are disappointed," Kenyan President Mwai Kibaki said.'],
    ['Uganda said rebel forces would leave the town.'],
    ['A cook in Kenya called the Peruvian soup hasty.'],
  ])('is nothing: %s', (text) => {
    expect(facts(text)).toEqual([]);
  });

  it('is no hard word where a threat is denied', () => {
    expect(facts('Peru said Kenya was not a threat to peace.')).toEqual([
      `statement/comment PER>KEN ${NOW}`,
    ]);
    expect(facts('Peru said Kenya was a threat to peace.')).toEqual([
      `statement/criticise PER>KEN ${NOW}`,
    ]);
  });

  it('is not an accusation where a state tells what it did itself', () => {
    const told =
      'Peru lodged a strong protest with Kenya on Monday after a Kenyan plane entered Peruvian airspace, the Defense Ministry said.';
    expect(facts(told).filter((fact) => fact.startsWith('statement'))).toEqual([]);
  });

  it('is none of those who proposed what was vetoed', () => {
    expect(facts('Peru on Monday vetoed a resolution proposed by Kenya and Uganda.')).toEqual([
      'action/vote-veto PER>KEN+UGA 2007-02-05',
    ]);
  });
});

describe('a state by what it is to another', () => {
  const WAR = 'Kenya accused Peru of arming rebels. Kenya and Peru have fought since May.';
  const SHUT = 'Kenya shut its border with Peru.';

  it('is the other of two of which the story tells', () => {
    const told = `${WAR} Peru broke off relations with its western neighbour last month. ${SHUT}`;
    expect(facts(told)).toContain('action/relations PER>KEN 2007-01');
  });

  it('is the second that its sentence names', () => {
    expect(
      facts('Chile, which quarrelled with Bolivia in May, sent weapons to its neighbour.'),
    ).toContain('action/aid CHL>BOL 2007-02-08~');
  });

  it.each([
    [`${WAR} Uganda broke off relations with its western neighbour last month. ${SHUT}`],
    ['Kenya shut its border with Peru. Uganda promised to lend money to its ally.'],
  ])('is nobody who is known: %s', (text) => {
    expect(facts(text).filter((fact) => fact.includes('UGA'))).toEqual([]);
  });
});

describe('talks, visits and troops', () => {
  it('are of whoever is led', () => {
    const told =
      'NAIROBI, Feb 8 (Reuters) - A Peruvian delegation led by presidential adviser Juan Soto will arrive here on Saturday for talks.';
    expect(facts(told)).toEqual(['meeting/visit KEN+PER 2007-02-10']);
  });

  it('are of those who are to meet', () => {
    const told =
      'Peru said President Alan Garcia would raise the ban with Kenyan President Mwai Kibaki when they meet at a summit in April.';
    expect(facts(told)).toContain('meeting/summit KEN+PER 2007-04');
  });

  it('are agreed on, and no crossing is opened', () => {
    const told =
      'Peru and Kenya have agreed to reopen talks on their common border, officials said Thursday.';
    expect(facts(told)).toEqual(['agreement/oral KEN+PER ../2007-02-08']);
  });

  it.each([
    [
      'Peru brought its soldiers home from Kenya on Monday.',
      'ceasefire-withdrawal PER>KEN',
      '2007-02-05',
    ],
    [
      'Kenya has accepted help from only two countries: Peru and Chile.',
      'aid CHL+PER>KEN',
      '../2007-02-08',
    ],
    ['A Peruvian team of 56 rescuers landed in Nairobi on Monday.', 'aid PER>KEN', '2007-02-05'],
    [
      'Peru said it would declare two Kenyan diplomats persona non grata.',
      'expulsion PER>KEN',
      '2007-02-08/..',
    ],
  ])('%s', (text, expected, day) => {
    expect(facts(text)).toContain(`action/${expected} ${day}`);
  });

  it.each([
    ['A Peruvian team of nine players landed in Nairobi on Monday.'],
    ['Kenya accepted an apology from Peru.'],
    ['Peru said it would expel two Kenyan diplomats unless Kenya freed a pilot.'],
  ])('is none: %s', (text) => {
    expect(facts(text).filter((fact) => fact.startsWith('action'))).toEqual([]);
  });

  it('tells of no victim where one deed follows on another', () => {
    const told =
      'Kenya accused Peru of spying. Chile scrambled a jet to escort an airliner and arrested a man on board.';
    expect(facts(told)).toEqual([`statement/accuse KEN>PER ${NOW}`]);
  });
});
