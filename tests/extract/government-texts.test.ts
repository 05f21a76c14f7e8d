import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

const read = async (
  text: string,
  publisher: string | null = 'Ministry of Foreign Affairs of Kenya',
) => (await extractor.read({ ...article(text, '2023-03-15'), publisher })).facts.map(inShort);

describe('an envoy who was summoned', () => {
  it.each([
    'On 13 March the Ambassador of Chad was summoned to the Ministry of Foreign Affairs.',
    'The Chadian Ambassador was called in to the Ministry on 13 March.',
    "The Chargé d'Affaires of Chad was called to the Ministry on Monday.",
  ])('was summoned by the office that tells it: %s', async (text) => {
    expect(await read(text)).toEqual(['action/protest KEN>TCD 2023-03-13']);
  });

  it.each([
    'The Chadian ambassador in Nairobi was summoned on Monday.',
    'NAIROBI, March 15 (Wire) - The Chadian ambassador was summoned on Monday after a raid.',
    "The Chadian charge d'affaires was summoned by the Kenyan Foreign Ministry on Monday.",
  ])('in the news was summoned where he serves: %s', async (text) => {
    expect(await read(text, null)).toContain('action/protest KEN>TCD 2023-03-13');
  });
});

describe('a state that does not consent', () => {
  it.each([
    ['Kenya does not recognise the so-called council of Chad.', 'refuse KEN>TCD ../2023-03-15'],
    ['Kenya has never accepted the claims of Chad over the lake.', 'refuse KEN>TCD ../2023-03-15'],
    ['We do not accept the map that was drawn by Chad.', 'refuse KEN>TCD ../2023-03-15'],
    ['Kenya will never accept the map that Chad drew.', 'refuse KEN>TCD 2023-03-15~'],
    ['We do not share the view of Chad.', 'oppose KEN>TCD ../2023-03-15'],
  ])('refuses or opposes: %s', async (text, expected) => {
    expect(await read(text)).toEqual([`statement/${expected}`]);
  });
});

describe('a minister who assures another', () => {
  it.each([
    "Minister Jane Otieno assured her Chadian counterpart of Kenya's determination to keep the road open.",
    "Minister Jane Otieno assured her Chadian counterpart of Kenya's readiness to train nurses.",
  ])('pledges support: %s', async (text) => {
    expect(await read(text)).toEqual(['statement/support KEN>TCD 2023-03-15~']);
  });
});

describe('help that is counted', () => {
  it.each([
    ['Kenya will provide 12 ambulances to Chad.', 'KEN>TCD 2023-03-15/..'],
    ['Kenya will give Chad 5 million shillings for a hospital.', 'KEN>TCD 2023-03-15/..'],
    ['Kenya will make available 40 million euros to Chad in April.', 'KEN>TCD 2023-04'],
    ['Kenya has handed over 30 buses to Chad.', 'KEN>TCD ../2023-03-15'],
    ['Vaccines were donated by Kenya to Chad on Monday.', 'KEN>TCD 2023-03-13'],
    ['The water supplied by our country to Chad has flowed since 2003.', 'KEN>TCD 2003/..'],
  ])('is given or will be: %s', async (text, expected) => {
    expect(await read(text)).toEqual([`action/aid ${expected}`]);
  });

  it.each([
    'Kenya gave Chad 24 hours of thought.',
    'The government will provide 20 million shillings for schools in Kisumu.',
  ])('is given to another state: %s', async (text) => {
    expect(await read(text)).toEqual([]);
  });
});

describe('relations that go on', () => {
  it.each([
    ['Kenya has had diplomatic relations with Chad since 1974.', 'KEN>TCD 1974/..'],
    ['Kenya and Chad have maintained diplomatic relations since 1974.', 'KEN+TCD 1974/..'],
  ])('have a beginning: %s', async (text, expected) => {
    expect(await read(text)).toEqual([`action/relations ${expected}`]);
  });
});

describe('one of those who voted', () => {
  it.each([
    'On 13 March Kenya was among the countries that abstained when the Assembly condemned Chad.',
    'Kenya was one of the 30 states which voted against the motion on Chad on 13 March.',
  ])('voted itself: %s', async (text) => {
    expect((await read(text)).map((fact) => fact.slice(0, 25))).toEqual([
      'action/vote-veto KEN>TCD ',
    ]);
  });
});

describe('an office that tells the harm another state does', () => {
  it.each([
    'Chad continues to harbour armed groups in the east.',
    'Chad continues to shelter militants who cross the river at night.',
    'Chad violates its obligations.',
    'Chad is undermining the work of the mediators.',
  ])('accuses it: %s', async (text) => {
    expect(await read(text)).toEqual(['statement/accuse KEN>TCD 2023-03-15~']);
  });

  it('where a reporter tells it, nobody accuses', async () => {
    expect(await read('Chad continues to harbour armed groups.', null)).toEqual([]);
  });
});

describe('a visit that is welcomed', () => {
  it.each([
    "Minister Jane Otieno welcomed the Chadian Foreign Minister's first visit to Kenya.",
    'Minister Jane Otieno welcomed the visit of the Foreign Minister of Chad to Kenya.',
  ])('greets whoever came: %s', async (text) => {
    expect(await read(text)).toEqual(['statement/greeting KEN>TCD 2023-03-15~']);
  });
});

describe('what somebody continues to do', () => {
  it.each([
    ['Kenya continues to support Chad.', 'support KEN>TCD ../2023-03-15'],
    ['Kenya continues to urge Chad to free the men.', 'appeal KEN>TCD ../2023-03-15'],
  ])('is told of him: %s', async (text, expected) => {
    expect(await read(text, null)).toEqual([`statement/${expected}`]);
  });
});

describe('an office that calls the words of another baseless', () => {
  it.each([
    "Chad's claims are unfounded.",
    'These allegations by Chad have no basis.',
    "Chad's allegations against Kenya are entirely without foundation.",
    'The accusations made by the Chadian Government are false.',
  ])('rejects them: %s', async (text) => {
    expect(await read(text)).toEqual(['statement/refuse KEN>TCD 2023-03-15~']);
  });

  it('but not where they may be, nor where a reporter says so', async () => {
    expect(await read("Chad's claims may be unfounded.")).toEqual([]);
    expect(await read("Chad's claims are unfounded.", null)).toEqual([]);
  });
});

describe('what a state remains', () => {
  it.each([
    ['Kenya remains committed to the security of Chad.', 'support KEN>TCD ../2023-03-15'],
    ['Kenya remains ready to help Chad.', 'intent KEN>TCD ../2023-03-15'],
    ['Kenya stands in solidarity with Chad.', 'support KEN>TCD ../2023-03-15'],
    ['Kenya is deeply concerned about the arrests in Chad.', 'criticise KEN>TCD ../2023-03-15'],
    ['Kenya remains concerned about the situation in Chad.', 'criticise KEN>TCD ../2023-03-15'],
  ])('is a position: %s', async (text, expected) => {
    expect(await read(text)).toEqual([`statement/${expected}`]);
  });

  it('a visit that is carried out is a visit', async () => {
    expect(await read('Minister Jane Otieno carries out a working visit to Chad today.')).toEqual([
      'meeting/visit KEN+TCD 2023-03-15',
    ]);
  });
});

describe('a hope for what another state will do', () => {
  it.each([
    'We hope that Chad will keep its word.',
    'We hope that the Chadian side can do more for peace.',
    'Kenya hopes Chad will respect the treaty.',
  ])('asks it to: %s', async (text) => {
    expect(await read(text)).toEqual(['statement/appeal KEN>TCD 2023-03-15~']);
  });

  it.each(['We hope that the rains will come to Chad.', 'We hope that Kenya will win the cup.'])(
    'is nothing where no other state should act: %s',
    async (text) => {
      expect(await read(text)).toEqual([]);
    },
  );
});
