import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

const read = async (publisher: string, text: string) =>
  (await extractor.read({ ...article(text, '2023-05-04'), publisher })).facts.map(inShort);

const NORWAY = 'Ministry of Foreign Affairs of Norway';
const GEORGIA = 'President of Georgia';
const MET = 'President of Georgia Salome Zourabichvili met with President of Latvia Egils Levits. ';
const afterMeeting = async (words: string) => (await read(GEORGIA, `${MET}${words}`)).slice(1);

describe('a measure that is demanded', () => {
  it.each([
    'The international community must impose sanctions on Belarus.',
    'It is necessary to increase pressure on Belarus.',
    'There should be an embargo on goods of Belarus.',
    'Tougher sanctions against the regime in Belarus are still needed.',
    'We have to tighten the sanctions against officials and banks of Belarus.',
  ])('is asked for against whoever is named: %s', async (text) => {
    expect(await read(NORWAY, text)).toEqual(['statement/appeal NOR>BLR 2023-05-04~']);
  });

  it.each([
    'More sanctions are needed.',
    'The embargo must also cover coal.',
    'In all talks I repeat that the ninth package of the European Union sanctions is needed soon.',
    'The President stressed that new packages of sanctions should follow every week.',
    '"Therefore, I believe that there must be preventive sanctions," the President said.',
  ])('is meant for the enemy of whoever publishes: %s', async (text) => {
    expect(await afterMeeting(text)).toEqual(['statement/appeal GEO>RUS 2023-05-04~']);
  });

  it.each([
    'The sanctions must be lifted.',
    'If new sanctions are needed, the commission will meet.',
    'The commission will tell what sanctions are needed.',
    'Ports must not fear the embargo.',
    'The pressure on hospitals must become lower.',
    'Exporters should be aware of sanctions.',
  ])('is none where it is ended, supposed or borne: %s', async (text) => {
    expect(await afterMeeting(text)).toEqual([]);
  });

  it('is no word of whoever publishes where somebody else says it', async () => {
    const text = 'Egils Levits said that it is necessary to impose sanctions on Belarus.';
    expect(await afterMeeting(text)).toEqual(['statement/appeal LVA>BLR 2023-05-04~']);
  });
});
