import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort, readNews } from './reading.ts';

const on = '2014-03-06';
const modalities = (text: string) =>
  extractor.extract(article(text, on)).facts.map((fact) => `${inShort(fact)} ${fact.modality}`);
const DUE =
  'Togolese Foreign Minister Robert Dussey was due to see Ghanaian Foreign Minister Hanna Tetteh in Rome next month.';

describe('a meeting that was told to come', () => {
  it.each([
    'There will not now be a meeting, officials said.',
    'There will be no meeting, officials said.',
    'The meeting will not now take place.',
  ])('is called off by: %s', (text) => {
    expect(modalities(`${DUE} ${text}`)).toContain('meeting/in-person GHA+TGO 2014-04 cancelled');
  });

  it.each([
    'There will be a meeting of the cabinet, officials said.',
    'There will be no rain, officials said.',
    'There will be no talks on oil.',
    'There is no word on talks.',
    'There will not only be a meeting but a dinner.',
    'The meeting will not be held in public.',
    'There will be no meeting between Kenya and Chad, officials said.',
  ])('stays by: %s', (text) => {
    expect(modalities(`${DUE} ${text}`)).toContain('meeting/in-person GHA+TGO 2014-04 planned');
  });
});

describe('who only called a meeting', () => {
  it('has not met there', () => {
    expect(
      readNews('The talks had been called by Kenya, Chad and Egypt, the guarantors of a pact.', on),
    ).toEqual([]);
  });
});

describe('who asks for a meeting, or regrets', () => {
  it.each([
    ['Kenya called for an urgent meeting with Chad.', 'statement/appeal KEN>TCD 2014-03-06~'],
    ['Kenya called for emergency elections in Chad.', 'statement/appeal KEN>TCD 2014-03-06~'],
    [
      "Kenya expressed deep regret to Chad over Chad's decision.",
      'statement/criticise KEN>TCD 2014-03-06~',
    ],
  ])('is told: %s', (text, fact) => {
    expect(readNews(text, on)).toEqual([fact]);
  });
});

describe('whoever owns up to what his own side did', () => {
  it('accuses nobody', () => {
    expect(
      readNews(
        'Kenya on Monday acknowledged that its troops committed massacres in Chad and said it would pay.',
        on,
      ).filter((fact) => fact.includes('accuse')),
    ).toEqual([]);
  });

  it('does not clear himself by judging another', () => {
    const said = (words: string) =>
      readNews(`Kenya shelled a town in Chad on Monday. Chad said it was ${words}.`, on);
    expect(said('absolutely not acceptable')).not.toContain('statement/defend TCD>KEN 2014-03-06~');
    expect(said('not behind the raid')).toContain('statement/defend TCD>KEN 2014-03-06~');
  });
});

describe('who acts', () => {
  it('is not the parliament that was spoken to', () => {
    expect(
      readNews(
        'President Barack Obama, fresh from a speech to the Knesset, met President Adly Mansour of Egypt in Cairo.',
        on,
      ),
    ).toContain('meeting/in-person EGY+USA 2014-03-06~');
  });

  it('is no party by its spokesman', () => {
    expect(
      readNews(
        "LONDON - Britain expelled two Kenyans. Labour's foreign affairs spokesman, Zak Roe, welcomed the expulsions.",
        on,
      ),
    ).toEqual(['action/expulsion GBR>KEN 2014-03-06~']);
  });

  it('is not whoever tells of harm', () => {
    expect(
      readNews('Chad said that Kenyan guns had shelled a Chadian patrol, wounding four.', on),
    ).not.toContain('action/force TCD>KEN 2014-03-06~');
  });
});

describe('a date at the head', () => {
  it('holds behind what is told of somebody', () => {
    expect(
      readNews(
        'In 1994 Kenya threw out a Chadian envoy who was alleged to have passed papers, and Chad expelled a Kenyan diplomat in return.',
        on,
      ),
    ).toEqual(['action/expulsion KEN>TCD 1994', 'action/expulsion TCD>KEN 1994']);
  });
});

describe('a dateline', () => {
  it('may name an agency in small letters', () => {
    const [fact] = extractor.extract(
      article('BERLIN, March 6 (dpa) - Germany criticised Chad.', on),
    ).facts;
    expect(fact?.evidence[0]?.text).toBe('Germany criticised Chad');
  });
});
