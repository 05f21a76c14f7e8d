import { describe, expect, it } from '@jest/globals';
import { makeExtractor } from '../../src/extract/extractor.ts';
import { verbRows } from '../../src/extract/verb-rows.ts';
import { vocabulary } from './reading.ts';

describe('a vocabulary file that was edited wrongly', () => {
  it.each([
    [
      'verbs.tsv',
      'greet\tspeak\tgreetings\tcooperative',
      'verbs.tsv line 1, row "greet": "greetings" is none of',
    ],
    ['verbs.tsv', 'greet\tspeak\tgreeting', 'verbs.tsv line 1 has 3 columns, expected 4'],
    [
      'content.tsv',
      'nice\tpraise\tfriendly',
      'content.tsv line 1, row "nice": "friendly" is none of',
    ],
    [
      'officials.tsv',
      'A B\t\tXYZ\tKing\t2020-01-01\t',
      'officials.tsv line 1, row "A B": "XYZ" is none of',
    ],
    [
      'officials.tsv',
      'A B\t\tCHN\tKing\t2020-13\t',
      'officials.tsv line 1, row "A B" (CHN King): from "2020-13" is no day YYYY-MM-DD, month YYYY-MM or year',
    ],
    [
      'officials.tsv',
      'A B\t\tCHN\tKing\t2019\t2021-02-29',
      'officials.tsv line 1, row "A B" (CHN King): to "2021-02-29" is no day YYYY-MM-DD, month YYYY-MM or year',
    ],
    [
      'officials.tsv',
      'A B\t\tCHN\tKing\t2020\t2019-05',
      'officials.tsv line 1, row "A B" (CHN King): to "2019-05" lies before from "2020"',
    ],
    [
      'publishers.tsv',
      'Town Hall\tXYZ\t',
      'publishers.tsv line 1, row "Town Hall": "XYZ" is none of',
    ],
    ['places.tsv', 'XYZ\tTown', 'places.tsv line 1, row "XYZ": "XYZ" is none of'],
    ['people.tsv', 'A B\t\tXYZ', 'people.tsv line 1, row "A B": "XYZ" is none of'],
    ['offices.tsv', 'king\tKing\troyal', 'offices.tsv line 1, row "king": "royal" is none of head'],
    ['topics.tsv', 'weather\train', 'topics.tsv line 1, row "weather": "weather" is none of'],
    [
      'officials.tsv',
      '# a comment\nA B\t\tCHN\tPresidnt\t2020\t',
      'officials.tsv line 2, row "A B": office "Presidnt": is "President" meant?',
    ],
    [
      'officials.tsv',
      'A B\t\tCHN\tKing\t2020\t\nA B\tB\tCHN\tKing\t2020\t',
      'officials.tsv line 2, row "A B": "A B CHN King 2020" stands already on line 1',
    ],
    ['officials.tsv', '<b>A\t\tCHN\tKing\t2020\t', 'line 1, row "<b>A": "<b>A" is no name'],
    [
      'verbs.tsv',
      'greet\tspeak\tgreeting\t\ngreet\tspeak\tcriticise\tconflictual',
      'verbs.tsv line 2, row "greet": "greet" stands already on line 1',
    ],
    ['verbs.tsv', 'greet (\tspeak\tgreeting\t', 'verbs.tsv line 1, row "greet (": is no pattern'],
    ['verbs.tsv', 'greet @friend\tspeak\tgreeting\t', '"friend" is no class of word-classes.tsv'],
    ['media.txt', 'Town News\tXYZ', 'media.txt line 1 has 2 columns, expected 1'],
    [
      'content.tsv',
      'well done\tpraise\tcooperative\n# more\nWell done\taccuse\tconflictual',
      'content.tsv line 3, row "Well done": "Well done" stands already on line 1',
    ],
    [
      'deeds.tsv',
      'raid; raids\tforce\tconflictual\nbombing; raid\tforce\tconflictual',
      'deeds.tsv line 2, row "bombing; raid": "raid" stands already on line 1',
    ],
    [
      'groups.tsv',
      'MLI\tWell Party; Well party',
      'groups.tsv line 1, row "MLI": "Well party" stands already on line 1',
    ],
    [
      'places.tsv',
      'MLI\tMopti\nNER\tTéra; Mopti',
      'places.tsv line 2, row "NER": "Mopti" stands already on line 1',
    ],
    [
      'countries.tsv',
      'MLI\tMali\tMalian\tBamako\t\nTGO\tTogo\tTogolese\tBamako\t',
      'countries.tsv line 2, row "TGO": "Bamako" stands already on line 1',
    ],
    [
      'instruments.tsv',
      'paper\tscroll',
      'instruments.tsv line 1, row "paper": "scroll" is none of',
    ],
    [
      'references.tsv',
      'raid\tforce\nmove; raid\tdeed',
      'references.tsv line 2, row "move; raid": "raid" stands already on line 1',
    ],
    [
      'epithets.tsv',
      'grand duchy\tLUX; XYZ',
      'epithets.tsv line 1, row "grand duchy": "XYZ" is none of',
    ],
    [
      'enemies.tsv',
      'TCD\tinvaders\tXYZ\t1990-01-01\t',
      'enemies.tsv line 1, row "TCD": "XYZ" is none of',
    ],
    [
      'enemies.tsv',
      'TCD\tinvaders\tMLI\t1990-02-30\t',
      'enemies.tsv line 1, row "TCD": "1990-02-30" is no day YYYY-MM-DD',
    ],
    [
      'enemies.tsv',
      'TCD\tinvaders\tMLI\t1990-02-03\t1989-01-01',
      'enemies.tsv line 1, row "TCD": to "1989-01-01" lies before from "1990-02-03"',
    ],
    [
      'rulers.tsv',
      'Taliban\tAFG\t1996-13-27\t',
      'rulers.tsv line 1, row "Taliban": "1996-13-27" is no day YYYY-MM-DD',
    ],
    ['namesakes.tsv', 'congo\tCOD; XYZ', 'namesakes.tsv line 1, row "congo": "XYZ" is none of'],
    [
      'people.tsv',
      'A B\tC B\tMLI\nD E\tC B\tMLI',
      'people.tsv line 2, row "D E": "C B MLI" stands already on line 1',
    ],
    [
      'given-names.txt',
      'Ann Anne\nJan Ann',
      'given-names.txt line 2, row "Jan Ann": "Ann" stands already on line 1',
    ],
    ['furniture.tsv', 'line\tshare', 'furniture.tsv line 1, row "line": "line" is none of start'],
  ] as const)('is refused with its file and row: %s', (file, text, message) => {
    expect(() => makeExtractor({ ...vocabulary, [file]: text })).toThrow(message);
  });
});

describe('a vocabulary file in which two people bear one name', () => {
  it('is taken where they are of two states', () => {
    const edited = { ...vocabulary, 'people.tsv': 'A B\t\tMLI\nA B\t\tTGO' };
    expect(() => makeExtractor(edited)).not.toThrow();
  });
});

describe('the rows of verbs.tsv', () => {
  it('each say something that none before says', () => {
    const said = new Set<string>();
    const idle = verbRows(vocabulary).flatMap(({ cells: [pattern = ''] }) => {
      const own = spelledOut(pattern.split(' '));
      const isIdle = own.every((one) => said.has(one));
      for (const one of own) said.add(one);
      return isIdle ? [pattern] : [];
    });
    expect(idle).toEqual([]);
  });
});

/** "call off|up" is "call off" and "call up". */
const spelledOut = ([first = '', ...rest]: readonly string[]): readonly string[] =>
  first
    .split('|')
    .flatMap((word) =>
      rest.length === 0 ? [word] : spelledOut(rest).map((tail) => `${word} ${tail}`),
    );

describe('a vocabulary file that a spreadsheet saved', () => {
  it('is read without its byte order mark and the quotation marks around cells', () => {
    const row = '"Ama Osei"\t"Osei; A ""Ama"" Osei"\tGHA\t"Foreign Minister"\t2019-01\t';
    const { extract } = makeExtractor({ ...vocabulary, 'officials.tsv': `\uFEFF${row}\r\n` });
    const text = 'Ama Osei visited Lomé.';
    const [fact] = extract({ text, title: null, publisher: null, publishedOn: '2019-05-09' }).facts;
    expect(fact?.participants).toContainEqual(
      expect.objectContaining({ person: 'Ama Osei', country: 'GHA', office: 'Foreign Minister' }),
    );
  });
});
