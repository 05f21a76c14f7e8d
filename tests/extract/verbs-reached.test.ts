import { expect, it } from '@jest/globals';
import { verbAt } from '../../src/extract/grammar/verb-at.ts';
import { lexiconOf } from '../../src/extract/lexicon.ts';
import { markedShapes, tokensOf } from '../../src/extract/text/token.ts';
import { verbRows } from '../../src/extract/verb-rows.ts';
import { formsOf, irregularVerbs } from '../../src/extract/verbs.ts';
import { wordMarks } from '../../src/extract/word-marks.ts';
import { vocabulary } from './reading.ts';

const lexicon = lexiconOf(vocabulary);
const shapes = markedShapes(wordMarks(lexicon));
const irregular = irregularVerbs(vocabulary['irregular-verbs.tsv']);

/** "launch ~ strike|raid" is two patterns. */
const spelledOut = ([first, ...rest]: readonly string[]): readonly (readonly string[])[] =>
  first === undefined
    ? [[]]
    : first.split('|').flatMap((word) => spelledOut(rest).map((tail) => [word, ...tail]));

const finite = (base: string): readonly string[] =>
  base === 'be'
    ? ['was', 'is']
    : formsOf(base, irregular).flatMap(([form, tense]) =>
        tense === 'past' || tense === 'present' ? [form] : [],
      );

/** What is read where the words of a pattern stand behind a state's name. */
function readings([base = '', ...rest]: readonly string[]): readonly string[] {
  const words = rest.map((word) => (word === '~' ? 'the' : word)).join(' ');
  return finite(base).flatMap((form) => {
    const tokens = tokensOf(`Peru ${form} ${words} Kenya.`, shapes);
    const found = verbAt(tokens, 1, tokens.length, lexicon, (to) =>
      to === 1 ? { canAct: true } : undefined,
    );
    return found ? [[found.sense.base, found.sense.family, found.sense.detail].join('\t')] : [];
  });
}

it('holds no row of verbs that another one hides', () => {
  const hidden = verbRows(vocabulary).flatMap(({ cells: [pattern = '', family, detail] }) => {
    const isReached = spelledOut(pattern.split(' ')).some((words) =>
      readings(words).includes([words[0], family, detail].join('\t')),
    );
    return isReached ? [] : [pattern];
  });
  expect(hidden).toEqual([]);
});
