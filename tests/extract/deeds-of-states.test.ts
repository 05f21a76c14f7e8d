import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

/** Published on a Thursday. */
const facts = (text: string) =>
  extractor.extract({ ...article(text, '2007-02-08'), publisher: 'Reuters' }).facts.map(inShort);

const DAY = '2007-02-05';

describe('what states do to each other, as news agencies word it', () => {
  it.each([
    ['Peru declared two Kenyan diplomats personae non gratae on Monday.', 'expulsion PER>KEN'],
    ['Peru kicked out two Kenyan military attaches on Monday.', 'expulsion PER>KEN'],
    ['Peru on Monday became the 50th country to recognise Kosovo.', 'relations PER>XKX'],
    ['Kenya and Peru exchanged ambassadors on Monday.', 'relations KEN+PER'],
    ['Kenya and Peru reopened their border on Monday.', 'visa-border KEN+PER'],
    ['Peru handed over two patrol vessels to Kenya on Monday.', 'aid PER>KEN'],
    ['Peru returned its ambassador to Nairobi on Monday.', 'relations PER>KEN'],
    ['Peru turned off the gas taps to Kenya on Monday.', 'sanction PER>KEN'],
    ['Peru resumed gas deliveries to Kenya on Monday.', 'sanction-relief PER>KEN'],
    ['Peru removed Kenya from its list of trusted partners on Monday.', 'trade-measure PER>KEN'],
    ['Peru put Kenya back on its list of trusted partners on Monday.', 'trade-measure PER>KEN'],
    ['Peru took Kenya off its terrorism blacklist on Monday.', 'sanction-relief PER>KEN'],
    ['Peru withdrew its complaint against Kenya on Monday.', 'legal PER>KEN'],
    ['Kenya took Peru to the International Court of Justice on Monday.', 'legal KEN>PER'],
    ['Peru tightened export controls on chips to Kenya on Monday.', 'export-control PER>KEN'],
    ['Peru imposed visas on Kenyan citizens on Monday.', 'visa-border PER>KEN'],
    ['Peruvian warships entered Kenyan waters on Monday.', 'incursion PER>KEN'],
    ['Kenya and Peru traded fire along the frontier on Monday.', 'force KEN+PER'],
    [
      'President Mwai Kibaki ordered ten battalions to the border with Peru on Monday.',
      'deployment KEN>PER',
    ],
    ['Two Kenyan warships sailed for the Peruvian coast on Monday.', 'deployment KEN>PER'],
    ['Kenyan troops left Peru on Monday.', 'ceasefire-withdrawal KEN>PER'],
    ['The last Kenyan soldiers pulled out of Peru on Monday.', 'ceasefire-withdrawal KEN>PER'],
    ['Kenya and Peru declared a ceasefire on Monday.', 'ceasefire-withdrawal KEN+PER'],
    [
      'Kenya handed over the bodies of six Peruvian soldiers on Monday.',
      'release-exchange KEN>PER',
    ],
    ['Peruvian coast guard vessels seized a Kenyan trawler on Monday.', 'detention PER>KEN'],
    ['Kenyan hackers attacked Peruvian government computers on Monday.', 'cyber KEN>PER'],
    ['Kenya cancelled 200 million dollars of Peruvian debt on Monday.', 'loan-investment KEN>PER'],
    ['Peru received a loan of 50 million dollars from Kenya on Monday.', 'loan-investment KEN>PER'],
    ['The Peruvian parliament voted on Monday to impose sanctions on Kenya.', 'sanction PER>KEN'],
    ['Peru summoned the Kenyan ambassador on Monday to protest at the raid.', 'protest PER>KEN'],
  ])('%s', (text, expected) => {
    expect(facts(text)).toEqual([`action/${expected} ${DAY}`]);
  });
});

it('an apology to another state is a statement', () => {
  expect(facts('Kenya apologised to Peru on Monday.')).toEqual([
    `statement/greeting KEN>PER ${DAY}`,
  ]);
});

it('what a state does next, to somebody of whom nothing is said, it does to the same country', () => {
  const text = 'Kenya shot down two Peruvian jets on Monday and captured a pilot.';
  expect(facts(text)).toContain(`action/detention KEN>PER ${DAY}`);
});

it('strikes are suffered by whoever reports them', () => {
  const text =
    'Peruvian officials reported fresh Kenyan missile strikes on power plants on Monday.';
  expect(facts(text)).toEqual([`action/force KEN>PER ${DAY}`]);
});

it('an attack that a group claims is no statement of the country where the group is', () => {
  const text =
    'A bomber killed ten Kenyan soldiers on Monday in an attack claimed by a Peru-based group.';
  expect(facts(text)).toEqual([]);
});

it('two that close their borders need not close them to each other', () => {
  expect(facts('Kenya and Peru closed their borders to cattle on Monday.')).toEqual([]);
});

it('"its two allies" are the two sides of the story', () => {
  const text =
    "Kenyan troops shelled Peru on Monday. Peru's army fired back at Kenya. Peru accused Kenya of murder. " +
    'Mali urged its two allies to find a way out.';
  expect(facts(text)).toContain('statement/appeal MLI>KEN+PER 2007-02-08~');
});
