import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

/** Published on a Thursday. */
const facts = (text: string) =>
  extractor.extract({ ...article(text, '2007-02-08'), publisher: 'Reuters' }).facts.map(inShort);

const DAY = '2007-02-05';

describe('deeds that a noun tells of', () => {
  it.each([
    ['The expulsion of three Kenyan diplomats by Peru on Monday', 'expulsion'],
    ["Peru's seizure of a Kenyan tanker on Monday", 'detention'],
    ['The arrest of two Kenyans in Peru on Monday', 'detention'],
    ['The release of two Kenyan sailors by Peru on Monday', 'release-exchange'],
    ['The lifting of sanctions on Kenya by Peru on Monday', 'sanction-relief'],
    ["The closure of Peru's embassy in Kenya on Monday", 'relations'],
    ['The shooting down of a Kenyan plane by Peru on Monday', 'force'],
    ["Peru's decision on Monday to expel two Kenyan diplomats", 'expulsion'],
    ["Peru's decision on Monday to freeze Kenyan assets", 'sanction'],
    ['A Peruvian attack on Kenya on Monday', 'force'],
    ["Peru's attack against Kenya on Monday", 'force'],
  ])('%s', (text, kind) => {
    expect(facts(`${text} angered farmers.`)).toEqual([`action/${kind} PER>KEN ${DAY}`]);
  });

  it('knows the month of May from what may be', () => {
    expect(facts("In May 2006 Peru's attack on Kenya angered farmers.")).toEqual([
      'action/force PER>KEN 2006-05',
    ]);
    expect(facts("Farmers may fear Peru's attack on Kenya.")).toEqual([]);
  });

  it.each([
    ['Clashes broke out between Kenyan and Peruvian troops on Monday.', 'force'],
    ['Border clashes between Kenya and Peru erupted on Monday.', 'force'],
    ['A gun battle between Kenyan and Peruvian troops broke out on Monday.', 'force'],
    ['Joint drills by Kenya and Peru began on Monday.', 'exercise'],
    ['Kenyan and Peruvian warships took part in joint exercises on Monday.', 'exercise'],
  ])('%s', (text, kind) => {
    expect(facts(text)).toEqual([`action/${kind} KEN+PER ${DAY}`]);
  });
});

describe('deeds behind whom they are done to', () => {
  it.each([
    ['A Kenyan village shelled by Peru on Monday was empty.', 'force'],
    ['Two Kenyan sailors detained in Peru on Monday were ill.', 'detention'],
    ['Peruvian rockets hit two towns in Kenya on Monday.', 'force'],
    ['Peruvian shells fell on a village in Kenya on Monday.', 'force'],
  ])('%s', (text, kind) => {
    expect(facts(text)).toEqual([`action/${kind} PER>KEN ${DAY}`]);
  });
});

describe('who acts in a participle that opens the sentence', () => {
  it.each([
    ['Accusing Kenya of spying, Peru expelled two diplomats on Monday.', 'accuse', 'expulsion'],
    ['Blaming Kenya for the crash, Peru recalled its ambassador on Monday.', 'accuse', 'recall'],
  ])('%s', (text, act, kind) => {
    expect(facts(text)).toEqual([
      `statement/${act} PER>KEN ${DAY}`,
      `action/${kind} PER>KEN ${DAY}`,
    ]);
  });
});

describe('what is asked, wished and threatened', () => {
  it.each([
    ['Peru told Kenya on Monday to withdraw its troops.', 'appeal'],
    ['Peru pushed Kenya on Monday to join the talks.', 'appeal'],
    ['Peru turned to Kenya on Monday for help.', 'appeal'],
    ['Peru gave Kenya 48 hours on Monday to apologise.', 'threaten'],
    ['Kenya would face consequences, Peru warned on Monday.', 'threaten'],
    ["Kenya will pay a heavy price, Peru's defence minister said on Monday.", 'threaten'],
    ['Kenya was hiding rebels, Peru alleged on Monday.', 'accuse'],
  ])('%s', (text, act) => {
    expect(facts(text)).toEqual([`statement/${act} PER>KEN ${DAY}`]);
  });
});

describe('who agrees at talks', () => {
  it('has met there', () => {
    expect(
      facts('Kenya and Peru agreed at talks in Oslo on Monday to free all prisoners.'),
    ).toEqual([`meeting/in-person KEN+PER ${DAY}`, `agreement/oral KEN+PER ${DAY}`]);
  });
});
