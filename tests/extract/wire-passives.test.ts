import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

/** Published on a Tuesday. */
const found = (text: string) => extractor.extract(article(text, '2018-05-15')).facts;
const facts = (text: string) => found(text).map(inShort);
const DAY = '2018-05-14';
const NOW = '2018-05-15~';

describe('envoys who are sent away by nobody named', () => {
  it.each([
    ['Three Togolese diplomats were expelled from Ghana on Monday.', `GHA>TGO ${DAY}`],
    ['Four Togolese diplomats were ordered to leave Ghana on Monday.', `GHA>TGO ${DAY}`],
    ['Two Togolese attaches were given 48 hours to leave Ghana.', `GHA>TGO ${NOW}`],
    ['The Togolese ambassador to Ghana was expelled on Monday.', `GHA>TGO ${DAY}`],
    [
      'ACCRA, May 15 (Wire) -- Two Togolese diplomats were ordered to leave the country on Monday.',
      `GHA>TGO ${DAY}`,
    ],
  ])('%s', (text, expected) => {
    expect(facts(text)).toEqual([`action/expulsion ${expected}`]);
  });

  it.each([
    'Two Togolese diplomats were ordered to leave the stadium in Ghana.',
    'LOME, May 15 (Wire) -- Two Togolese diplomats were told to leave the hall on Monday.',
  ])('not out of a room: %s', (text) => {
    expect(facts(text)).toEqual([]);
  });
});

describe('what is told behind "when", "after" and "as"', () => {
  it.each([
    ['It came when Togo closed its border with Ghana.', `action/visa-border TGO>GHA ${NOW}`],
    [
      'Prices rose after Togo closed its border with Ghana on Monday.',
      `action/visa-border TGO>GHA ${DAY}`,
    ],
    [
      'The dispute began on Monday as Togo imposed sanctions on Ghana.',
      `action/sanction TGO>GHA ${DAY}`,
    ],
  ])('is the news where nothing else is: %s', (text, expected) => {
    expect(facts(text)).toEqual([expected]);
    expect(found(text).map(({ background }) => background)).toEqual([false]);
  });

  it('is background beside news', () => {
    const told = found('Ghana recalled its envoy to Togo after Togo closed its border with Ghana.');
    expect(told.map(({ background }) => background)).toEqual([false, true]);
  });
});

describe('warships that call at a port', () => {
  it.each([
    'A Togolese frigate docked at Tema, Ghana, on Monday for a four-day goodwill visit.',
    'Two Togolese navy ships paid a visit to Ghana on Monday.',
    'Two Togolese warships arrived in Ghana on Monday on a goodwill visit.',
  ])('%s', (text) => {
    expect(facts(text)).toEqual([`meeting/visit GHA+TGO ${DAY}`]);
  });

  it.each([
    'A cruise ship from Togo docked in Ghana on Monday.',
    'A Togolese frigate docked in Lome on Monday.',
  ])('%s', (text) => {
    expect(facts(text)).toEqual([]);
  });
});

describe('rites and parliaments of another state', () => {
  it.each([
    'Togolese President Faure Gnassingbe addressed the Ghanaian parliament on Monday.',
    'Togolese Prime Minister Selom Klassou attended the funeral of former Ghanaian President John Kufuor on Monday.',
    'Togolese President Faure Gnassingbe attended the inauguration of Ghanaian President Nana Akufo-Addo on Monday.',
  ])('%s', (text) => {
    expect(facts(text)).toEqual([`meeting/visit GHA+TGO ${DAY}`]);
  });

  it.each([
    ["Togo's ambassador to Ghana returned to his post on Monday."],
    ['The Togolese ambassador to Ghana presented his credentials to the president on Monday.'],
  ])('envoys: %s', (text) => {
    expect(facts(text)).toEqual([`action/relations TGO>GHA ${DAY}`]);
  });

  it.each([
    'Togolese President Faure Gnassingbe addressed the Ghanaian parliament by video link on Monday.',
    'Togolese President Faure Gnassingbe addressed the nation on Monday.',
    "Togolese President Faure Gnassingbe addressed the issue of Ghana's border on Monday.",
    'Togolese President Faure Gnassingbe attended the inauguration of a school on Monday.',
    'A Togolese doctor returned to his post in Ghana on Monday.',
  ])('%s', (text) => {
    expect(facts(text)).toEqual([]);
  });
});

describe('funds and banks of a state', () => {
  it.each([
    ['The Kuwait Fund signed a loan agreement with Togo on Monday.', 'KWT+TGO'],
    ['Togo and the Abu Dhabi Fund signed a loan agreement on Monday.', 'ARE+TGO'],
    ['The German development bank KfW signed a loan agreement with Togo on Monday.', 'DEU+TGO'],
  ])('%s', (text, expected) => {
    expect(facts(text)).toEqual([`agreement/agreement ${expected} ${DAY}`]);
  });

  it('is none where anybody could own it', () => {
    expect(facts('A Ghanaian fund bought shares in a Togolese brewery on Monday.')).toEqual([]);
  });
});

describe('headlines', () => {
  it.each([
    ['Togo, Ghana sign trade pact', `agreement/treaty GHA+TGO ${NOW}`],
    ['Togo, Ghana to sign trade pact on Friday', 'agreement/treaty GHA+TGO 2018-05-18'],
    ['Togo to expel Ghanaian ambassador', 'action/expulsion TGO>GHA 2018-05-15/..'],
    ['Ghanaian president to visit Togo on Friday', 'meeting/visit GHA+TGO 2018-05-18'],
  ])('%s', (text, expected) => {
    expect(facts(text)).toEqual([expected]);
  });

  it.each(['Togo to elect new president', 'Togo, Ghana fans clash'])('%s', (text) => {
    expect(facts(text)).toEqual([]);
  });

  it('hears a plan of two', () => {
    const [fact] = found('Togo and Ghana plan to sign a free trade agreement.');
    expect(fact?.modality).toBe('planned');
    expect(facts('The plan to sign a pact with Ghana has critics in Togo.')).toEqual([]);
  });
});

describe('what is done between two', () => {
  it.each([
    ['Diplomatic relations were restored between Togo and Ghana on Monday.', 'action/relations'],
    ['Flights were resumed between Togo and Ghana on Monday.', 'action/sanction-relief'],
    ['Prisoners were exchanged between Togo and Ghana on Monday.', 'action/release-exchange'],
    ["Togo's and Ghana's trade ministers met in Lome on Monday.", 'meeting/in-person'],
    ['Warships from Togo and Ghana began joint drills on Monday.', 'action/exercise'],
    [
      'The signing of a fishing pact between Togo and Ghana took place on Monday.',
      'agreement/treaty',
    ],
  ])('%s', (text, expected) => {
    expect(facts(text)).toEqual([`${expected} GHA+TGO ${DAY}`]);
  });

  it.each([
    ['The entry of Togolese troops into Ghana on Monday drew protests.', 'incursion'],
    ["The recall of Togo's ambassador to Ghana was announced on Monday.", 'recall'],
    ["Togo's closure of the border with Ghana on Monday hurt trade.", 'visa-border'],
  ])('%s', (text, expected) => {
    expect(facts(text)).toEqual([`action/${expected} TGO>GHA ${DAY}`]);
  });

  it.each([
    ["Togo's entry into the tournament in Ghana on Monday drew cheers."],
    ['Six Togolese singers held a concert in Ghana; two were released from a contract on Monday.'],
  ])('%s', (text) => {
    expect(facts(text)).toEqual([]);
  });

  it('lets those go who were held in a state', () => {
    expect(facts('Six Togolese fishermen held in Ghana were released on Monday.')).toEqual([
      `action/release-exchange GHA>TGO ${DAY}`,
    ]);
  });
});

describe('what private persons do and suffer', () => {
  it.each([
    'A Togolese man was arrested in Ghana on Monday on drug charges.',
    'Ghanaian police arrested two Togolese tourists on Monday.',
    'Ghanaian customs seized ten kilos of cocaine from a Togolese driver on Monday.',
    'A Ghanaian judge on Monday ordered the extradition of a Togolese trader.',
    'A Ghanaian judge on Monday ordered the arrest of a Togolese singer over taxes.',
    'A Togolese fishing boat sank off Ghana on Monday.',
    'A Ghanaian airline resumed flights to Togo on Monday.',
    'The Togolese team arrived in Ghana on Monday for a match.',
    'Students demanded that Togo cut ties with Ghana.',
    'Togo celebrated its independence from France on Monday.',
  ])('%s', (text) => {
    expect(facts(text)).toEqual([]);
  });

  it.each([
    ['A Togolese man was arrested in Ghana on Monday for spying.', 'detention'],
    ['Ghana arrested two Togolese tourists on Monday.', 'detention'],
    ['Ghana extradited a Togolese trader to Togo on Monday.', 'legal'],
    ['Ghana sank a Togolese fishing boat on Monday.', 'force'],
  ])('%s', (text, expected) => {
    expect(facts(text)).toEqual([`action/${expected} GHA>TGO ${DAY}`]);
  });
});
