import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

/** Published on a Thursday. */
const facts = (text: string) =>
  extractor.extract({ ...article(text, '2007-02-08'), publisher: 'Reuters' }).facts.map(inShort);

const DAY = '2007-02-05';

describe('people held, handed over and deported', () => {
  it.each([
    ['Peru has been holding a Kenyan journalist since Monday.', 'detention PER>KEN', `${DAY}/..`],
    ['Peru is holding three Kenyan engineers.', 'detention PER>KEN', '2007-02-08~'],
    ['Peru is holding two Kenyans on suspicion of spying.', 'detention PER>KEN', '2007-02-08~'],
    ['A Kenyan priest was deported from Peru on Monday.', 'expulsion PER>KEN', DAY],
    ['Peru deported two Kenyan priests on Monday.', 'expulsion PER>KEN', DAY],
    ['Peru handed a suspected bomber over to Kenya on Monday.', 'legal PER>KEN', DAY],
    ['Peru handed over 29 gang leaders to Kenya on Monday.', 'legal PER>KEN', DAY],
  ])('%s', (text, expected, day) => {
    expect(facts(text)).toEqual([`action/${expected} ${day}`]);
  });
});

describe('tariffs and the answers to them', () => {
  it.each([
    ['Peru hit back with duties on Kenyan tea on Monday.'],
    ['Peru retaliated with tariffs on Kenyan tea on Monday.'],
    ['Peru responded with tariffs of up to 15% on Kenyan farm exports on Monday.'],
    ['Peru responded on Monday with duties on a range of Kenyan goods.'],
    ['Peru placed a 10% tariff on Kenyan goods on Monday.'],
    ['Peru slapped tariffs on Kenyan steel on Monday.'],
    ['Peru taxed imports from Kenya on Monday.'],
    ['Peru matched the Kenyan tariffs on Monday.'],
    ['Peru agreed to a 30-day pause for Kenya on Monday.'],
    ['Peru granted Kenya a 90-day reprieve from tariffs on Monday.'],
    ['Peru exempted Kenyan steel from its tariffs on Monday.'],
    ['Peru delayed tariffs on Kenya by a month on Monday.'],
  ])('%s', (text) => {
    expect(facts(text)).toEqual([`action/trade-measure PER>KEN ${DAY}`]);
  });
});

describe('jets, drills and rescuers', () => {
  it.each([
    ['Peruvian planes flew over two Kenyan islands on Monday.', 'incursion PER>KEN'],
    ['Kenya and Peru opened a two-week air exercise on Monday.', 'exercise KEN+PER'],
    ['Peru dispatched rescue teams to Kenya on Monday.', 'aid PER>KEN'],
    ['Peru rushed firefighters to Kenya on Monday.', 'aid PER>KEN'],
  ])('%s', (text, expected) => {
    expect(facts(text)).toEqual([`action/${expected} ${DAY}`]);
  });
});

describe('what is said through envoys and by telegram', () => {
  it.each([
    ['Kenya took up the arrests with Peru on Monday.', 'comment KEN>PER'],
    ['Kenya raised the detentions with Peruvian officials on Monday.', 'comment KEN>PER'],
    ['Kenya was the first to congratulate Peru on Monday.', 'greeting KEN>PER'],
    ['President Mwai Kibaki sent Peru a congratulatory telegram on Monday.', 'greeting KEN>PER'],
  ])('%s', (text, expected) => {
    expect(facts(text)).toEqual([`statement/${expected} ${DAY}`]);
  });
});

describe('envoys called back and sent away', () => {
  it.each([
    ['Peru withdrew its High Commissioner from Kenya on Monday.', 'recall'],
    ['Peru called its high commissioner in Kenya home on Monday.', 'recall'],
    ['Peru sent three Kenyan diplomats home on Monday.', 'expulsion'],
  ])('%s', (text, kind) => {
    expect(facts(text)).toEqual([`action/${kind} PER>KEN ${DAY}`]);
  });

  it('breaks with whoever was told of', () => {
    expect(facts('Kenya accused Peru of spying. Peru severed ties on Monday.')).toContain(
      `action/relations PER>KEN ${DAY}`,
    );
  });
});

describe('what a parliament approves', () => {
  it.each([
    ["Peru's parliament on Monday approved sending 300 troops to Kenya.", 'deployment PER>KEN'],
    [
      "Peru's parliament on Monday authorised the government to send 200 soldiers to Kenya.",
      'deployment PER>KEN',
    ],
    ['Peru set $30 million aside for Kenya on Monday.', 'aid PER>KEN'],
    ['Peru set aside $30 million for Kenya on Monday.', 'aid PER>KEN'],
  ])('%s', (text, expected) => {
    expect(facts(text)).toEqual([`action/${expected} ${DAY}`]);
  });

  it.each([
    ["Peru's parliament ratified Kenya's accession to the pact on Monday.", 'KEN+PER'],
    ["Hungary's parliament approved Sweden's bid to join NATO on Monday.", 'HUN+SWE'],
    ['Hungary ratified the accession of Sweden to NATO on Monday.', 'HUN+SWE'],
  ])('%s', (text, who) => {
    expect(facts(text)).toEqual([`agreement/treaty ${who} ${DAY}`]);
  });

  it.each([
    ['Peru set aside differences with Kenya for the sake of peace on Monday.'],
    ['Peru set aside $3 million on Monday for posts on its border with Kenya.'],
    ["Peru approved a Kenyan firm's bid for a mine on Monday."],
  ])('is none: %s', (text) => {
    expect(facts(text)).toEqual([]);
  });
});

describe('help for a land that was struck', () => {
  const QUAKE = 'An earthquake hit western Kenya on Sunday, killing 300 people.';

  it.each([
    [`${QUAKE} Peru sent a team of rescuers on Monday.`, 'PER>KEN'],
    ['Floods swept Kenya and Uganda. Peru sent tents and blankets on Monday.', 'PER>KEN+UGA'],
    [
      'Bombs hit the embassies of Chad in Kenya and Uganda. Peru sent medical supplies on Monday.',
      'PER>KEN+UGA',
    ],
    [
      'Bombs hit the Chadian embassies in Kenya and Uganda. The blast in Nairobi, Kenya, killed 90. Peru sent medicine to the two countries on Monday.',
      'PER>KEN+UGA',
    ],
  ])('%s', (text, expected) => {
    expect(facts(text)).toEqual([`action/aid ${expected} ${DAY}`]);
  });

  it.each([
    ['Kenyan tourists fled the floods. Peru sent tents and blankets on Monday.'],
    ['Peru and Kenya quarrel over fish. Peru sent tents and blankets on Monday.'],
    [`${QUAKE} Kenya sent tents and blankets on Monday.`],
    [`${QUAKE} Peru congratulated the winners of the race on Monday.`],
  ])('is none: %s', (text) => {
    expect(facts(text)).toEqual([]);
  });
});

describe('who is arrested, and by whom', () => {
  it.each([
    ['Three Peruvians were detained by Kenya on Monday for spying.', 'KEN>PER'],
    ['Ten people were arrested in Kenya on Monday, including two Peruvians.', 'KEN>PER'],
  ])('%s', (text, expected) => {
    expect(facts(text)).toEqual([`action/detention ${expected} ${DAY}`]);
  });

  it.each([
    ["A Kenyan was arrested on Monday in connection with last year's blasts in Peru."],
    ['A man accused of bombing the Peruvian embassy was arrested in Kenya on Monday.'],
  ])('is none: %s', (text) => {
    expect(facts(text)).toEqual([]);
  });

  it('is no charge where it might be anybody', () => {
    const [fact] = facts('Kenyan police said Peru had arrested two men.');
    expect(fact).toBe('statement/comment KEN>PER 2007-02-08~');
  });
});
