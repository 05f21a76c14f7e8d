import { describe, expect, it } from '@jest/globals';
import { readRelease as read } from './reading.ts';

describe('what an office does', () => {
  it.each([
    [
      'Our reaction was conveyed to the Maltese Ambassador in Ankara on 3 May.',
      'action/protest TUR>MLT 2023-05-03',
    ],
    ['Strong protest was registered with the Maltese Chargé d’Affaires.', 'action/protest TUR>MLT'],
    ['Türkiye imposed export bans on 11 organizations in Malta.', 'action/export-control TUR>MLT'],
    ['Türkiye discharged 40 Maltese nationals.', 'action/release-exchange TUR>MLT'],
    ['Türkiye today sanctioned two Maltese commanders.', 'action/sanction TUR>MLT'],
  ])('"%s"', (text, fact) => {
    expect(read('Republic of Türkiye Ministry of Foreign Affairs', text)[0]).toMatch(fact);
  });

  it.each([
    'Our greetings were conveyed to the Maltese Ambassador.',
    'The report was submitted to the Maltese Ambassador.',
  ])('"%s" is no protest', (text) => {
    expect(read('Republic of Türkiye Ministry of Foreign Affairs', text)).toEqual([]);
  });

  it.each([
    'We once again condemn the Maltese raid.',
    'We condemn once again the raid which Malta carried out.',
    'We condemn once more the raid by Malta.',
  ])('"%s" is said now', (text) => {
    expect(read('Republic of Türkiye Ministry of Foreign Affairs', text)).toContain(
      'statement/criticise TUR>MLT 2023-05-09~',
    );
  });

  it('calls for somebody to be set free in a country', () => {
    expect(
      read(
        'German Federal Foreign Office',
        'Human Rights Commissioner Ann Berg called for the release of a journalist in Malta.',
      ),
    ).toEqual(['statement/appeal DEU>MLT 2023-05-09~']);
  });
});

describe('a briefing', () => {
  it('knows who asks by a name in brackets', () => {
    expect(
      read(
        'Ministry of Foreign Affairs, Pakistan',
        'Spokesperson: Welcome.\n(Ali Khan, The Daily): Malta condemned Peru. What do you say about Malta?\nSpokesperson: We reject this.',
      ),
    ).toEqual([expect.stringMatching('^statement/refuse PAK>MLT ')]);
  });

  it('hears the minister whose words stand below his name', () => {
    expect(
      read(
        'Foreign, Commonwealth & Development Office',
        'Minister for Africa, Ann Berg said:\n\n“I am grateful to Chad for its help.”',
      ),
    ).toEqual([expect.stringMatching('^statement/praise GBR>TCD ')]);
  });
});
