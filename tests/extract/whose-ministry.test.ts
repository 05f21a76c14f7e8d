import { describe, expect, it } from '@jest/globals';
import { readNews } from './reading.ts';

const read = (text: string) => readNews(text, '2022-09-19');

describe('whose "the ministry" is', () => {
  it('is that of which the story told, whoever else is named since', () => {
    expect(
      read(
        'The Peruvian Foreign Ministry on Monday summoned the Canadian ambassador over a fire.\n\n"The Ambassador of Canada heard of our anger over the acts at the Peruvian Embassy in Ottawa," the ministry said.\n\nThe ministry also demanded from Canada to guard the missions.',
      ),
    ).toContain('statement/appeal PER>CAN 2022-09-19~');
    expect(
      read(
        'U.S. Ambassador to Lima John Bass was summoned to the Peruvian foreign office on Friday.\n\nThe foreign ministry said the United States must investigate the brawl.',
      ),
    ).toContain('statement/appeal PER>USA 2022-09-19~');
  });
});

describe('which of two foreign ministers "the foreign minister" is', () => {
  const MET =
    'Foreign Minister Bilawal Bhutto-Zardari of Pakistan met his Norwegian counterpart Anniken Huitfeldt in Bergen.';

  it('is the one of whom the story tells', () => {
    expect(read(`${MET} The foreign minister thanked Norway for its help.`)).toContain(
      'statement/praise PAK>NOR 2022-09-19~',
    );
    expect(
      read(`${MET} The foreign minister reiterated Pakistan's resolve to work with Norway.`),
    ).toContain('statement/intent PAK>NOR 2022-09-19~');
  });

  it('is the other where that state is the one that is spoken of', () => {
    expect(read(`${MET} The foreign minister thanked Pakistan for its help.`)).toContain(
      'statement/praise NOR>PAK 2022-09-19~',
    );
  });
});
