import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

const read = (text: string, publisher?: string) =>
  extractor.extract({ ...article(text, '2023-05-18'), ...(publisher && { publisher }) }).facts;
const speakers = (text: string) =>
  read(text).flatMap(({ participants }) =>
    participants.flatMap(({ role, person }) => (role === 'speaker' ? [person] : [])),
  );

describe('an office that says less than the one that was named', () => {
  const TALKS =
    'Togolese Foreign Minister Ann Ayi held talks with Malian Foreign Minister Bo Diarra in Lomé.';
  it.each([
    ['The Malian minister thanked Togo.', ['Bo Diarra']],
    ["Togo's top diplomat thanked Mali.", ['Ann Ayi']],
    ['A Malian minister thanked Togo.', [null]],
    ['The Malian defence minister thanked Togo.', [null]],
  ])('%s', (text, expected) => {
    expect(speakers(`${TALKS} ${text}`)).toEqual(expected);
  });
});

describe('a ship by its name', () => {
  it.each([
    [
      'HMAS Adelaide delivered 80 tonnes of relief supplies to Tonga on Monday.',
      'action/aid AUS>TON 2023-05-15',
    ],
    [
      'The destroyer USS Cole shelled a port in Syria on Monday.',
      'action/force USA>SYR 2023-05-15',
    ],
    [
      'Chinese coast guard ships rammed the BRP Sierra Madre on Monday.',
      'action/force CHN>PHL 2023-05-15',
    ],
    [
      'The USS Carl Vinson arrived in Busan, South Korea, on Monday for a port visit.',
      'meeting/visit KOR+USA 2023-05-15',
    ],
  ])('%s', (text, expected) => {
    expect(read(text).map(inShort)).toEqual([expected]);
  });

  it('not in small letters', () => {
    expect(read('Its Adelaide office delivered supplies to Tonga on Monday.')).toEqual([]);
  });
});

describe('a government by where it is', () => {
  it.each(['The administration in Egypt', 'The government in Cairo'])('%s', (who) => {
    expect(read(`${who} rejected the claims of Togo.`).map(inShort)).toEqual([
      'statement/refuse EGY>TGO 2023-05-18~',
    ]);
  });
});
