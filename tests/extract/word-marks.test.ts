import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { datesIn } from '../../src/extract/dates/scan.ts';
import { Told } from '../../src/extract/dates/told.ts';
import { clausesOf } from '../../src/extract/grammar/clauses.ts';
import { framesOf } from '../../src/extract/grammar/frames-of.ts';
import { lexiconOf } from '../../src/extract/lexicon.ts';
import { MARK } from '../../src/extract/text/mark.ts';
import { sentencesOf } from '../../src/extract/text/sentences.ts';
import { markedShapes, type Token, tokensOf } from '../../src/extract/text/token.ts';
import { Memory } from '../../src/extract/who/memory.ts';
import { mentionsIn } from '../../src/extract/who/mentions.ts';
import { wordMarks } from '../../src/extract/word-marks.ts';
import { readVocabulary } from '../../src/reading/vocabulary.ts';

const lexicon = lexiconOf(readVocabulary());
const marksOf = wordMarks(lexicon);

it('tells what a word may begin', () => {
  expect(marksOf('china') & MARK.name).not.toBe(0);
  expect(marksOf('president') & MARK.office).not.toBe(0);
  expect(marksOf('the') & MARK.opener).not.toBe(0);
  expect(marksOf('monday') & MARK.date).not.toBe(0);
  expect(marksOf('because') & MARK.link).not.toBe(0);
  expect(marksOf('potato')).toBe(MARK.any);
});

it('works out the marks of a word once, in whatever text it stands', () => {
  const asked: string[] = [];
  const shapes = markedShapes((word) => {
    asked.push(word);
    return MARK.any;
  });
  for (const text of ['Snow fell in May.', 'In May snow fell.', 'Snow fell.'])
    tokensOf(text, shapes);
  expect(asked).toEqual(['snow', 'fell', 'in', 'may', '.', 'in', 'snow']);
});

const PUBLISHED = '2025-11-04';

/** What is read in tokens, told by their places alone. */
function readIn(text: string, tokens: readonly Token[]) {
  const scene = {
    ...{ text, tokens, lexicon, memory: new Memory(), isQuoted: () => false },
    ...{ publishedOn: PUBLISHED, publisher: null, here: null },
  };
  const told = new Told();
  return sentencesOf(text, tokens, lexicon).map((sentence) => {
    const mentions = mentionsIn(scene, sentence);
    const clauses = clausesOf(tokens, lexicon, sentence, mentions);
    const { from, to } = sentence;
    const dates = datesIn({ tokens, from, to, publishedOn: PUBLISHED, told });
    const people = { speaker: undefined, speakers: [], statedBy: undefined, datesBefore: [] };
    const frames = framesOf({ scene, sentence, mentions, clauses, dates, ...people });
    const deeds = frames.map(({ verb, aspect, subjects, patients }) => {
      return { verb, aspect, subjects, patients };
    });
    return { mentions, clauses, dates, deeds };
  });
}

const PIECES = [
  ...['Chinese President Xi Jinping', 'the Kremlin', 'Peru', 'and', ',', '.', 'Mr. Orban', 'he'],
  ...['the two sides', 'both', 'our country', 'the Government of Peru', 'Lavrov', 'the kingdom'],
  ...['deputy foreign minister', 'North and South Korea', 'Ambassador of Chile', 'who', 'Basra'],
  ...['met', 'said that', 'has signed', 'agreed Wednesday to', 'talks with', 'in May 2014', 'near'],
  ...['sanctions were imposed on', 'the week of 3 May', 'two years ago', 'FY25', 'went', 'Army'],
  ...['his Excellency', 'It also', 'because', 'here', 'the ministry', 'Georgia', 'of', 'troops'],
];

it('reads with marks exactly what it reads without', () => {
  const shapes = markedShapes(marksOf);
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { minLength: 3, maxLength: 30 }), (pieces) => {
      const text = `${pieces.join(' ')}.`;
      expect(readIn(text, tokensOf(text, shapes))).toEqual(readIn(text, tokensOf(text)));
    }),
    { numRuns: 300, seed: 11 },
  );
});
