import { describe, expect, it } from '@jest/globals';
import { extractor, inShort, readRelease } from './reading.ts';

const HOUSE = 'The White House';
const inHouse = (text: string) =>
  extractor
    .extract({ text, title: null, publisher: HOUSE, publishedOn: '2023-12-06' })
    .facts.map((fact) => `${inShort(fact)} ${fact.stance}`);

describe('what an office writes that its state will do', () => {
  it.each([
    [
      'We will work with Moldova to mend its courts.',
      'statement/intent USA>MDA 2023-12-06~ cooperative',
    ],
    [
      'The United States will continue to work closely with Moldova on energy.',
      'statement/intent USA>MDA 2023-12-06~ cooperative',
    ],
    [
      'We are determined to support a free Moldova.',
      'statement/support USA>MDA 2023-12-06~ cooperative',
    ],
    [
      "We will work to further curtail Iran's trade in drones.",
      'statement/intent USA>IRN 2023-12-06~ conflictual',
    ],
    [
      "We will continue our efforts to reduce Iran's revenue from metals.",
      'statement/intent USA>IRN 2023-12-06~ conflictual',
    ],
    [
      "We will seek to address the dangers posed by Iran's launches.",
      'statement/intent USA>IRN 2023-12-06~ conflictual',
    ],
  ])('is its word to whom it names at once: %s', (text, expected) => {
    expect(inHouse(text)).toEqual([expected]);
  });

  it.each([
    'We will build on the outcomes of the Seoul Summit.',
    'We will work together to mend our own courts.',
    'If Iran agrees, we will work with Iran.',
    'We will work with farmers in Moldova.',
    'We will compete with Moldova in every market.',
    'We will reduce our reliance on Moldovan goods.',
    'The President will work in his office with Moldova on his mind.',
  ])('is no word to anybody: %s', (text) => {
    expect(inHouse(text)).toEqual([]);
  });

  it('is the word of whoever is named in the next sentence instead', () => {
    const text = 'We will help Moldova. This was stated by Latvian President Egils Levits.';
    expect(readRelease(HOUSE, text).filter((fact) => fact.includes('USA>'))).toEqual([]);
  });

  it('is not its alone where many states write', () => {
    const text =
      'We, the Leaders of the United States, Japan and South Korea, met today. We will work with Moldova on roads.';
    expect(readRelease(HOUSE, text).filter((fact) => fact.includes(' USA>'))).toEqual([]);
  });
});

describe('a text that many states sign', () => {
  const JOINED =
    'We, the Leaders of the Group of Seven (G7), met on December 6, 2023. We were joined by President Maia Sandu of Moldova.';

  it('says nothing to whoever joined them that is meant for all', () => {
    const facts = readRelease(
      HOUSE,
      `${JOINED}\n\nWe urge the release of all hostages. We welcome the report.`,
      {
        on: '2023-12-06',
      },
    );
    expect(facts.filter((fact) => fact.startsWith('statement'))).toEqual([]);
  });

  it('says of a state what it names', () => {
    expect(
      readRelease(HOUSE, `${JOINED}\n\nWe urge Iran to free all hostages.`, { on: '2023-12-06' }),
    ).toContain('statement/appeal USA>IRN 2023-12-06~');
  });
});

describe('a speech that an office publishes without quotation marks', () => {
  const SPEECH =
    'I greet you all. I am glad that I can speak today. I know that the night was hard. ';
  const spoken = (words: string) =>
    readRelease('President of Ukraine', SPEECH + words, { on: '2022-06-10' });

  it.each([
    ['Russia is to blame for it, and no one else.', 'statement/accuse UKR>RUS 2022-06-10~'],
    ['The aggressor must be forced to peace.', 'statement/appeal UKR>RUS 2022-06-10~'],
    ['Norway has already done a lot.', 'statement/praise UKR>NOR 2022-06-10~'],
    ['Norway was one of the first to come to our aid.', 'statement/support UKR>NOR 2022-06-10~'],
  ])('says of whoever opens its sentence: %s', (words, expected) => {
    expect(spoken(words)).toEqual([expected]);
  });

  it.each([
    'Norway is a land of many lakes.',
    'Norway has done a lot if that is so.',
    'Malta withstood a brutal siege.',
    'Norway said: "Ukraine has done a lot."',
    'Our friends in Norway sing.',
  ])('says nothing of it: %s', (words) => {
    expect(spoken(words)).toEqual([]);
  });

  it('is none without one who speaks of himself', () => {
    expect(
      readRelease('President of Ukraine', 'Norway has already done a lot.', { on: '2022-06-10' }),
    ).toEqual([]);
  });
});

describe('what two states write that they do by saying it', () => {
  it('is read behind a commitment to something', () => {
    expect(
      inHouse(
        "The United States and Chad emphasize our commitment to sovereignty and order, and condemn Iran's invasion of Mali.",
      ),
    ).toEqual([
      'statement/support TCD+USA ../2023-12-06 cooperative',
      'statement/criticise TCD+USA>IRN 2023-12-06~ conflictual',
    ]);
  });
});
