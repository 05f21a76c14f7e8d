import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort, readRelease } from './reading.ts';

/** Thursday. */
const ON = '1998-08-20';
const read = (text: string) => extractor.extract(article(text, ON)).facts.map(inShort);

describe('words that are not what they look like', () => {
  it.each([
    ['Peruvian officials said their battle plans call for operating inside Chile.', 'appeal'],
    ['Peruvian officials said a group of support ships could head for Chile.', 'support'],
    ['Peruvian officials said the robber was driven to Chile by a female friend.', 'praise'],
    [
      'Kenyan police said they had determined who carried the bomb to the embassy of Ghana.',
      'intent',
    ],
    [
      "Peruvian President Ana Quispe said the boy's father has offered to travel to Chile.",
      'intent',
    ],
    ['Peruvian President Ana Quispe declined to use the word blockade about Chile.', 'refuse'],
    [
      'Peruvian officials said the fleet, consisting of Kenyan, Ghanaian and Togolese ships, may be used both to stop oil from leaving Chile and to stop food from going in.',
      'appeal',
    ],
    [
      "Kenyan Foreign Minister Ali Omar's spokeswoman said Ghana had reports linking the sites struck overnight with the raid.",
      'accuse',
    ],
  ])('%s', (text, act) => {
    expect(read(text).join()).not.toContain(act);
  });
});

it('bombings of an embassy are no deed of the state whose embassy it was', () => {
  const text =
    'Peruvian forces shelled camps in Chile on Thursday after the bombings at its embassy in Lome. The embassy bombings, on Aug. 7, killed 47 people in Togo.';
  expect(read(text)).toEqual(['action/force PER>CHL 1998-08-20']);
});

describe('what is wanted or yet to be', () => {
  it.each([
    ['We want Russian troops to be withdrawn from our land.'],
    ['Ukraine urged Russia to calm the situation by withdrawing its troops from Ukraine.'],
  ])('is not done: %s', (text) => {
    expect(readRelease('President of Ukraine', text).join()).not.toContain('action');
  });

  it('is planned', () => {
    const text =
      'President of Poland Andrzej Duda met Prime Minister of Malta Robert Abela. They welcomed the talks between Poland and Malta to be held in Valletta in 2024.';
    expect(readRelease('President of Poland', text)).toContain('meeting/in-person MLT+POL 2024');
  });

  it('is done where it was enabled', () => {
    const text =
      'The new rules enabled all regular flights between Peru and Chile to be restored in May 1998.';
    expect(read(text)).toEqual(['action/sanction-relief CHL+PER 1998-05']);
  });
});

describe('thanks for defending oneself are not for whom one is defended from', () => {
  it.each([
    ['I thank our brave defenders, who do everything for Russia to lose.'],
    ['All this is possible thanks to everyone who protects us from Russian troops.'],
  ])('%s', (text) => {
    expect(readRelease('President of Ukraine', text)).toEqual([]);
  });
});

describe('where an office comes to a meeting of its own people', () => {
  const MET = 'I spoke today with President of Malta Ana Borg. ';

  it('what is said there is not said to the guest', () => {
    const text = `${MET}A meeting of the congress of regions took place today. A set of issues was discussed. I stressed that we expect requests from the towns.`;
    expect(readRelease('President of Poland', text)).toHaveLength(1);
  });

  it.each([
    ['I also held a meeting with the heads of our regions. We discussed the repair of roads.'],
    [
      'The President also met with civil society leaders. He underscored the importance of schools.',
    ],
  ])('nor in: %s', (text) => {
    expect(readRelease('President of Poland', `${MET}${text}`)).toHaveLength(1);
  });

  it('but preparations for a meeting are no meeting', () => {
    const text = `${MET}Preparations for a meeting on ports were reviewed. The importance of trade was stressed.`;
    expect(readRelease('President of Poland', text).length).toBeGreaterThan(1);
  });
});

it('a second town with its country is a place too', () => {
  const text =
    'President of Poland Andrzej Duda met Prime Minister of Malta Robert Abela. President Duda called on all parties to keep the promises made at talks in Aqaba, Jordan and Sharm el-Sheikh, Egypt, and to wait.';
  expect(readRelease('President of Poland', text).join()).not.toMatch(/EGY|JOR/);
});

it('a state that is never to have a bomb is not supported', () => {
  const found = extractor.extract({
    text: 'The President spoke of his commitment to ensuring Iran never gets a nuclear weapon.',
    title: null,
    publisher: 'The White House',
    publishedOn: '2023-05-09',
  }).facts;
  expect(found.map(({ stance }) => stance)).toEqual(['conflictual']);
});

describe('beside a meeting of two', () => {
  const read2 = (text: string) =>
    readRelease(
      'President of Poland',
      `President of Poland Andrzej Duda met Prime Minister of Malta Robert Abela. ${text}`,
    ).slice(1);

  it.each([
    [
      'The two leaders discussed a deal based on the draft described in May and endorsed unanimously by the UN Security Council.',
      ['statement/comment MLT+POL 2023-05-09~'],
    ],
    [
      'Noting the urgent situation in Haiti, the two leaders commended Kenya for its leading role there.',
      ['statement/praise MLT+POL>KEN 2023-05-09~'],
    ],
    [
      'The President invited the EU states leaders to visit Warsaw.',
      ['statement/invite POL>EUE 2023-05-09~'],
    ],
  ])('%s', (text, facts) => {
    expect(read2(text)).toEqual(facts);
  });
});

describe('talks of whoever tells of them', () => {
  it('are his own, and held where he tells what came of them', () => {
    expect(
      readRelease(
        'President of Poland',
        'You will hear of the outcome of my talks with President of Malta Ana Borg and President of Kenya William Ruto.',
      ),
    ).toEqual(['meeting/in-person KEN+MLT+POL 2023-05-09~']);
  });

  it("are none where Russia's own Security Council meets", () => {
    expect(
      readRelease(
        'President of Russia',
        'The President met with the permanent members of the Security Council. Among them was Deputy Chairman of the Security Council Dmitry Medvedev.',
      ),
    ).toEqual([]);
  });
});
