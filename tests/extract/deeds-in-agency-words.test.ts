import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

/** Published on a Thursday. */
const facts = (text: string) =>
  extractor.extract({ ...article(text, '2007-02-08'), publisher: 'Reuters' }).facts.map(inShort);

describe('deeds in the words of agencies', () => {
  it.each([
    ['Chile struck Peruvian firms off its list for state contracts', 'trade-measure CHL>PER'],
    ['Chile raised its ties with Peru to ambassadorial rank', 'relations CHL>PER'],
    ['Chile reopened its embassy in Peru', 'relations CHL>PER'],
    ['Armed Chilean officers boarded a Peruvian trawler', 'detention CHL>PER'],
    ['Chile told 12 Peruvian diplomats to pack', 'expulsion CHL>PER'],
    ['Chile gave two Peruvian diplomats four days to leave', 'expulsion CHL>PER'],
    ['Chilean police drove Peruvian traders onto trucks', 'expulsion CHL>PER'],
    ['Chile gave Peru the run of its ports', 'other CHL>PER'],
    ['Chile allowed a firm to sell 20 jets to Peru', 'other CHL>PER'],
  ])('is read: %s', (words, expected) => {
    expect(facts(`${words} on Monday.`)).toEqual([`action/${expected} 2007-02-05`]);
  });

  it.each([
    ['Chile has 40 firemen in Peru.', 'aid CHL>PER'],
    ['Chile ordered the Peruvian consulate closed.', 'relations CHL>PER'],
    ['Chile expelled 90 Equatorial Guineans.', 'expulsion CHL>GNQ'],
  ])('is read without a day: %s', (text, expected) => {
    expect(facts(text)).toEqual([`action/${expected} 2007-02-08~`]);
  });

  it('is read: seeing a counterpart', () => {
    const text = "Chile's president saw his Peruvian counterpart in Lima on Monday.";
    expect(facts(text)).toEqual(['meeting/in-person CHL+PER 2007-02-05']);
  });

  it('are of presidents of long ago', () => {
    expect(facts('President Reagan bombed Libya in 1986.')).toEqual(['action/force USA>LBY 1986']);
  });

  it('has a visit ahead by an invitation that was accepted', () => {
    const text = "Chile's prime minister has accepted an invitation to visit Peru in April.";
    expect(facts(text)).toContain('meeting/visit CHL+PER 2007-04');
  });

  it.each([
    ['Chile called Peru an outlaw state.', 'criticise CHL>PER'],
    ["Chile's prime minister brushed the Peruvian offer aside.", 'refuse CHL>PER'],
    ['Chile called the Peruvian communique "regrettable".', 'criticise CHL>PER'],
    ['Chile called the Peruvian arms sale regrettable.', 'criticise CHL>PER'],
    ['Chile regretted the deaths in Peru.', 'greeting CHL>PER'],
    ['Chile turned Peru down for a loan.', 'refuse CHL>PER'],
    ["Chile's health minister said he had no need of Peruvian help.", 'refuse CHL>PER'],
    ["Chile's foreign minister held out the prospect of talks with Peru.", 'intent CHL>PER'],
    ['Chile said the Peruvian pilots would be put on trial.', 'threaten CHL>PER'],
  ])('is said: %s', (text, expected) => {
    expect(facts(text)).toEqual([`statement/${expected} 2007-02-08~`]);
  });

  it.each([
    'Chilean tourists boarded a Peruvian ferry on Monday.',
    'Chile let a bakery sell bread in Peru on Monday.',
    'A Chilean guide told his Peruvian guests to pack on Monday.',
    'Chile said its own ministers would be put on trial, and thanked nobody.',
    'Chilean firefighters pulled a boy alive from a well on Monday.',
  ])('is nothing: %s', (text) => {
    expect(facts(text)).toEqual([]);
  });
});
