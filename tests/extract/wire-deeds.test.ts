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
