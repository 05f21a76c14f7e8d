import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

/** Published on a Thursday. */
const facts = (text: string) =>
  extractor.extract({ ...article(text, '2007-02-08'), publisher: 'Reuters' }).facts.map(inShort);

describe('what one state does to another, as the news tells it', () => {
  it.each([
    ['Chad hit back with rockets against bases in Niger', 'force TCD>NER'],
    ['Peru retaliated with air strikes on Ecuador', 'force PER>ECU'],
    ['Chad evacuated 200 people from Sudan', 'evacuation TCD>SDN'],
    ['Kenyan planes evacuated 300 foreigners from Khartoum', 'evacuation KEN>SDN'],
    ['Peru airlifted 120 students out of Haiti', 'evacuation PER>HTI'],
    ['Peru announced the severing of diplomatic relations with Kenya', 'relations PER>KEN'],
    ['Peru shut down its consulate in Kenya', 'relations PER>KEN'],
    ['Peru halted all grants to Kenya', 'sanction PER>KEN'],
    ['Peru paused military aid to Kenya', 'sanction PER>KEN'],
    ["Chile's central bank froze Peruvian assets", 'sanction CHL>PER'],
    ['Chile ended most of its sanctions against Peru', 'sanction-relief CHL>PER'],
    ['Chile suspended imports of Peruvian beef', 'trade-measure CHL>PER'],
    ["Chile's antitrust regulator fined Peru's state airline", 'legal CHL>PER'],
    ['Chile handed two suspects over to Peru', 'legal CHL>PER'],
    ['Chile forgave 30 million dollars of the debt of Haiti', 'loan-investment CHL>HTI'],
    ['Chile dispatched 60 rescuers to Haiti', 'aid CHL>HTI'],
    ['Chilean troops landed on a Peruvian island', 'incursion CHL>PER'],
    ["Chile blocked Peru's bid to join the council", 'vote-veto CHL>PER'],
    ['Chile leased a port to Bolivia', 'other CHL>BOL'],
  ])('is read: %s', (words, expected) => {
    expect(facts(`${words} on Monday.`)).toEqual([`action/${expected} 2007-02-05`]);
  });

  it.each([
    'Chile evacuated 200 people from a valley in the north on Monday.',
    'Chile leased a port to a shipping line on Monday.',
    'A Chilean bank forgave its clients on Monday.',
    'Chile hit back in the second half with two goals against Peru on Monday.',
  ])('is nothing else: %s', (text) => {
    expect(facts(text)).toEqual([]);
  });
});

describe('what becomes of treaties and contracts', () => {
  it.each([
    ['Chile and Peru signed two protocols', 'agreement'],
    ['The foreign ministers of Chile and Peru put their signatures to a fisheries pact', 'treaty'],
    ['Chile tore up its fisheries accord with Peru', 'agreement'],
    ['Chile and Peru wrapped up a trade deal', 'agreement'],
    ['Chile terminated its gas contract with Peru', 'contract'],
  ])('is read: %s', (words, expected) => {
    expect(facts(`${words} on Monday.`)).toEqual([`agreement/${expected} CHL+PER 2007-02-05`]);
  });
});

describe('fighting that a noun tells of', () => {
  it.each([
    'Fighting between Kenyan and Ethiopian troops erupted near the border on Monday.',
    'Heavy fighting between Kenya and Ethiopia resumed on Monday.',
  ])('is done by both at each other: %s', (text) => {
    expect(facts(text)).toEqual(['action/force ETH+KEN 2007-02-05']);
  });

  it.each([
    'Clashes between Kenyan police and farmers broke out on Monday.',
    'Kenya warned on Monday of fighting between clans in Ethiopia.',
  ])('is none between others: %s', (text) => {
    expect(facts(text).filter((fact) => fact.startsWith('action'))).toEqual([]);
  });
});
