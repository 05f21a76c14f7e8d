import { describe, expect, it } from '@jest/globals';
import { extractor, readRelease } from './reading.ts';

const GHANA = 'President of Ghana';
const met = 'President of Ghana John Mahama met with President of Togo Faure Gnassingbé. ';

const meetings = (text: string) =>
  readRelease(GHANA, met + text)
    .slice(1)
    .filter((fact) => fact.startsWith('meeting/'));

describe('a meeting that is only ahead', () => {
  it.each([
    'They noted that the meeting between President of Ghana John Mahama and President of Mali Assimi Goïta is a timely opportunity.',
    'Faure Gnassingbé promised to help in organising a meeting between President of Ghana John Mahama and President of Mali Assimi Goïta.',
  ])('did not take place: %s', (text) => {
    expect(meetings(text)).toEqual([]);
  });

  it('did where it was a chance', () => {
    expect(
      meetings(
        'They noted that the meeting between President of Ghana John Mahama and President of Mali Assimi Goïta was a good opportunity.',
      ),
    ).toEqual(['meeting/in-person GHA+MLI 2023-05-09~']);
  });

  it('is planned where its details are discussed', () => {
    const text = "They conferred on more details of the President of Ghana's visit to Mali.";
    const { facts } = extractor.extract({
      text: met + text,
      title: null,
      publisher: GHANA,
      publishedOn: '2023-05-09',
    });
    expect(facts.filter(({ modality }) => modality === 'actual').map(({ type }) => type)).toEqual([
      'meeting',
    ]);
  });
});

describe('those who spoke', () => {
  it.each([
    ['at the G20 to discuss trade', 'sidelines'],
    ['following the union summit', 'in-person'],
    ['about the summit', 'call'],
    ['by phone after the summit', 'call'],
  ])('met where they were together: %s', (where, mode) => {
    expect(
      readRelease(
        GHANA,
        `President of Ghana John Mahama spoke today with President of Togo Faure Gnassingbé ${where}.`,
      )[0],
    ).toEqual(`meeting/${mode} GHA+TGO 2023-05-09`);
  });
});

describe('what is to be done', () => {
  it.each([
    'The less Mali earns, the less of an opportunity Mali will have to hide.',
    'The press of Mali is to blame, and this problem still needs to be solved.',
  ])('is asked of nobody: %s', (text) => {
    expect(readRelease(GHANA, text)).toEqual([]);
  });

  it('is asked as it is said', () => {
    expect(readRelease(GHANA, 'Mali will have to pay.')).toEqual([
      'statement/appeal GHA>MLI 2023-05-09~',
    ]);
  });
});
