import { describe, expect, it } from '@jest/globals';
import { article, extractor } from './reading.ts';

const OFFICE = 'Ministry of Foreign Affairs of Chile';
const DAY = '2024-05-14';
const HOUSE = 'The White House';

/** What meetings are told: their mode, day, and whether they are planned or were held. Published on a Tuesday. */
const meetings = (text: string, publisher: string | null = null) =>
  extractor
    .extract({ ...article(text, DAY), publisher })
    .facts.flatMap((fact) =>
      fact.type === 'meeting' ? [`${fact.mode} ${fact.occurred.edtf} ${fact.modality}`] : [],
    );

describe('a visit that a noun names', () => {
  it.each([
    ['The pact will be ready before the Peruvian president’s visit to Chile next year.', '2025'],
    ['Officials spoke of a visit by the Peruvian president to Chile next month.', '2024-06'],
    [
      'The talks will end before the state visit of the Peruvian president to Chile in July.',
      '2024-07',
    ],
  ])('is planned where its day is still to come: %s', (text, day) => {
    expect(meetings(text)).toEqual([`visit ${day} planned`]);
  });

  it('was held where its day may have passed', () => {
    const text =
      'The ministers welcomed the visit of the Peruvian president to Chile earlier this year.';
    expect(meetings(text)).toEqual(['visit 2024~ actual']);
  });

  it.each([
    ['Chile cancelled a visit by Peruvian President Dina Boluarte next month.', 'cancelled'],
    [
      'Chile denied that it would cancel a visit by Peruvian President Dina Boluarte next month.',
      'denied',
    ],
  ])('keeps its day when it is called off: %s', (text, modality) => {
    expect(meetings(text)).toEqual([`visit 2024-06 ${modality}`]);
  });
});

describe('meetings on a journey to several states', () => {
  it('are of its days', () => {
    const text =
      'National Security Advisor Jake Sullivan traveled to Israel and Jordan May 11-12. In Amman, Mr. Sullivan met with King Abdullah.';
    expect(meetings(text, HOUSE)).toEqual([
      'visit 2024-05-11/2024-05-12 actual',
      'in-person 2024-05-11/2024-05-12 actual',
    ]);
  });

  it('reaches a town or region behind "and", and before a day', () => {
    const text =
      'Secretary of State Antony Blinken traveled to Israel and the West Bank May 11-12.';
    const [visit] = extractor.extract({ ...article(text, DAY), publisher: HOUSE }).facts;
    expect(visit?.participants.map(({ country }) => country)).toEqual(['USA', 'ISR', 'PSE']);
  });
});

it.each([
  'Peruvian President Dina Boluarte left on Monday for a private trip to Chile.',
  'Peruvian President Dina Boluarte is on vacation in Chile.',
  'Peruvian President Dina Boluarte travelled to Chile for a holiday on Monday.',
])('a journey in private is no visit: %s', (text) => {
  expect(meetings(text)).toEqual([]);
});

it('help for own citizens abroad is no aid', () => {
  const text = 'Consular assistance is provided by the Embassy of Chile in Lima, Peru.';
  expect(extractor.extract({ ...article(text, DAY), publisher: OFFICE }).facts).toEqual([]);
});

it.each([
  'Togo said talks with Mali would be held in Lome in June.',
  'Togo said the next round of talks with Mali would resume in June.',
  'Togolese Foreign Minister Ann Ayi said her next meeting with her Malian counterpart would take place in June.',
])('talks to come are with whoever says so: %s', (text) => {
  expect(meetings(text)).toEqual(['in-person 2024-06 planned']);
});

it('a river that is called as a town or state is no party', () => {
  const text = 'Costa Rica condemned Nicaragua over patrols on the San Juan River.';
  const [fact] = extractor.extract(article(text, DAY)).facts;
  expect(fact?.participants.map(({ country }) => country)).toEqual(['CRI', 'NIC']);
});

it.each([
  [
    'The Chilean president on Monday cancelled a trip to Peru scheduled for May 20.',
    'visit 2024-05-20 cancelled',
  ],
  ['Chile denied that its president would visit Peru in September.', 'visit 2024-09 denied'],
])('what was to be is dated by its own day: %s', (text, expected) => {
  expect(meetings(text)).toEqual([expected]);
});

it('a meeting at home is not of the days of a journey', () => {
  const text =
    'Chilean Foreign Minister Ana Soto visited Peru and Bolivia last week. Soto met Peruvian President Dina Boluarte in Santiago.';
  expect(meetings(text)).toEqual([
    'visit 2024-05-06/2024-05-12 actual',
    `in-person ${DAY}~ actual`,
  ]);
});
