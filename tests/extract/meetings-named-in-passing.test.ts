import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

const KREMLIN = 'President of Russia';
const WHITE_HOUSE = 'The White House';
const BANKOVA = 'President of Ukraine';

const read = async (text: string, publisher: string) =>
  (await extractor.read({ ...article(text, '2023-06-14'), publisher })).facts;
const meetings = async (text: string, publisher: string) =>
  (await read(text, publisher)).filter(({ type }) => type === 'meeting');
/** Behind the news itself, which is a call. */
const CALL = 'Vladimir Putin had a telephone conversation with President of Peru Dina Boluarte. ';
const TALKS = 'National Security Advisor Jake Sullivan met with Foreign Minister Hakan Fidan. ';

describe('talks of states that an office names in passing', () => {
  it.each([
    ['the context of the recent Chilean-Norwegian talks in Oslo', 'CHL+NOR ../2023-06-14'],
    ['the results of the Chilean-Norwegian talks held in Oslo on May 22', 'CHL+NOR 2023-05-22'],
    ['the third round of negotiations between Chile and Norway', 'CHL+NOR ../2023-06-14'],
    [
      'the results of the Chile-EU Summit, which took place in Brussels on May 22',
      'CHL+EUE 2023-05-22',
    ],
  ])('were held before: %s', async (words, expected) => {
    const [call, talks] = await meetings(
      `${CALL}The leaders discussed the lake in ${words}.`,
      KREMLIN,
    );
    expect(call && inShort(call)).toBe('meeting/call PER+RUS 2023-06-14~');
    expect(talks && inShort(talks)).toMatch(
      new RegExp(`^meeting/(in-person|summit) ${expected.replace(/[.+]/g, '\\$&')}$`),
    );
    expect(talks).toMatchObject({ modality: 'actual', background: true });
  });

  it.each([
    ['the state of the talks between Chilean and Norwegian representatives', 'in-person'],
    ['the ongoing negotiations between Chile and Norway', 'in-person'],
    [
      'the negotiations between Chile and Norway, which are being held via videoconference',
      'video',
    ],
  ])('go on: %s', async (words, mode) => {
    const [, talks] = await meetings(`${CALL}They exchanged views on ${words}.`, KREMLIN);
    expect(talks).toMatchObject({ mode, modality: 'ongoing', background: true });
    expect(talks?.occurred.edtf).toBe('../2023-06-14');
  });

  it.each([
    ['the importance of talks between Chile and Norway'],
    ['the possibility of negotiations between Chile and Norway'],
    ['the work of the Chile-Norway Forum'],
    ['talks on the border between Chile and Norway'],
  ])('are none where nothing says that they were held: %s', async (words) => {
    expect(await meetings(`${CALL}They noted ${words}.`, KREMLIN)).toHaveLength(1);
  });
});

describe('a meeting of which somebody tells another', () => {
  it.each([
    [
      'spoke about her telephone conversation with Gabriel Boric of Chile on June 9',
      'call CHL+PER 2023-06-09',
    ],
    [
      'informed him of the outcome of the recent talks with President of Chile Gabriel Boric',
      'in-person CHL+PER ../2023-06-14',
    ],
    [
      'talked about her contacts with President of Chile Gabriel Boric held in Lima on May 22',
      'in-person CHL+PER 2023-05-22',
    ],
  ])('is of whoever tells: she %s', async (words, expected) => {
    const found = await meetings(`${CALL}Dina Boluarte ${words}.`, KREMLIN);
    expect(found.map(inShort)).toEqual(['meeting/call PER+RUS 2023-06-14~', `meeting/${expected}`]);
    expect(found[1]?.background).toBe(true);
  });

  it('is none that is prepared, or that nobody says was held', async () => {
    for (const words of [
      'informed him of the readiness for the talks with President of Chile Gabriel Boric',
      'noted the importance of the talks with President of Chile Gabriel Boric',
      'said that her meeting with President of Chile Gabriel Boric would help',
    ])
      expect(await meetings(`${CALL}Dina Boluarte ${words}.`, KREMLIN)).toHaveLength(1);
  });

  it('of yesterday is of whoever speaks', async () => {
    const text =
      'I spoke with Dina Boluarte. This call and yesterday’s conversation with the President of Chile matter to us.';
    expect((await meetings(text, BANKOVA)).map(inShort)).toEqual([
      'meeting/call PER+UKR 2023-06-14~',
      'meeting/call CHL+UKR 2023-06-13',
    ]);
  });

  it('is of whoever acts behind it too', async () => {
    const text =
      'After the trilateral meeting with President of Chile Gabriel Boric and President of Peru Dina Boluarte, Zelenskyy thanked them.';
    expect((await meetings(text, BANKOVA)).map(inShort)).toEqual([
      'meeting/in-person CHL+PER+UKR 2023-06-14~',
    ]);
  });
});

describe('a dated meeting beside which nobody is named', () => {
  it.each([
    ['Following up on the May 22 meeting in Kazan, the leaders discussed energy.'],
    [
      'As a follow-up to the talks held in Kazan on May 22, the leaders continued their discussion.',
    ],
    ['They reviewed the agreements reached during the talks in Kazan on May 22.'],
  ])('is of those whose call is told: %s', async (text) => {
    expect((await meetings(CALL + text, KREMLIN)).map(inShort)).toEqual([
      'meeting/call PER+RUS 2023-06-14~',
      'meeting/in-person PER+RUS 2023-05-22',
    ]);
  });

  it.each([
    [
      'They discussed the pledges President Biden and President Erdoğan made at the May 2023 Oslo Summit.',
    ],
    [
      'They discussed the commitments made by President Biden and President Erdoğan at the May 2023 summit.',
    ],
  ])('is of the two who stand before it: %s', async (text) => {
    expect((await meetings(TALKS + text, WHITE_HOUSE)).map(inShort)).toContain(
      'meeting/summit TUR+USA 2023-05',
    );
  });
});

describe('a visit or call to come', () => {
  it.each([
    ['They discussed the upcoming visit to Ankara by Secretary Blinken.', 'visit TUR+USA'],
    [
      'They spoke of planning for a call between President Biden and President Erdoğan.',
      'call TUR+USA',
    ],
    [
      'They discussed preparations for the meeting between President Biden and President Erdoğan.',
      'in-person TUR+USA',
    ],
  ])('is planned on whatever day: %s', async (text, expected) => {
    const planned = (await meetings(TALKS + text, WHITE_HOUSE)).at(-1);
    expect(planned && inShort(planned)).toBe(`meeting/${expected} 2023-06-14/..`);
    expect(planned).toMatchObject({ modality: 'planned', background: false });
  });

  it('is that of somebody "whose visit is expected"', async () => {
    const text =
      'He discussed it with President of Chile Gabriel Boric, whose visit to Kyiv is expected soon.';
    expect((await meetings(text, BANKOVA)).map(inShort)).toEqual([
      'meeting/visit CHL+UKR 2023-06-14/..',
    ]);
  });
});

describe('a visit that was paid where the office is', () => {
  it.each([
    ['in the framework of the visit of President of Chile Gabriel Boric on June 2', '2023-06-02'],
    [
      'since the visit of the President of Chile Gabriel Boric, which took place last week',
      '2023-06-05/2023-06-11',
    ],
  ])('has a day, and no other place: %s', async (words, date) => {
    const found = await meetings(`It was noted how much was done ${words}.`, BANKOVA);
    expect(found.map(inShort)).toEqual([`meeting/visit CHL+UKR ${date}`]);
  });
});
