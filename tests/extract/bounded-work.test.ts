import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { datesIn } from '../../src/extract/dates/scan.ts';
import { Told } from '../../src/extract/dates/told.ts';
import { clausesOf } from '../../src/extract/grammar/clauses.ts';
import { framesOf } from '../../src/extract/grammar/frames-of.ts';
import { lexiconOf } from '../../src/extract/lexicon.ts';
import { rules } from '../../src/extract/rules/index.ts';
import { rulesAt } from '../../src/extract/rules/rule.ts';
import { quotedTokens, quotesIn } from '../../src/extract/text/quotes.ts';
import { sentencesOf } from '../../src/extract/text/sentences.ts';
import { type Token, tokensOf } from '../../src/extract/text/token.ts';
import { Memory } from '../../src/extract/who/memory.ts';
import { mentionsIn } from '../../src/extract/who/mentions.ts';
import { vocabulary } from './reading.ts';

const lexicon = lexiconOf(vocabulary);
const asked = rulesAt(rules);
const PUBLISHED = '2025-11-04';

const PIECES = [
  ...['China', 'Russia', 'Xi Jinping', 'Chinese President', 'the two sides', 'he', 'Mr.', 'A', 'x'],
  ...['said', 'said that', 'met', 'signed a treaty with', 'threatened to attack', 'has been'],
  ...['and', ',', ';', 'who', 'of the', 'if', 'not', 'a day after', 'between', 'sanctions against'],
  ...['May', 'Monday', '2', '2014', '4 November 2025', 'on Monday and', 'two weeks earlier', 'the'],
  ...['.', '. ', '“', '”', '"', "''", '(', ')', ':', '-', '—', '\n', '\n\n', 'Q:', '…', 'é', '😀'],
];

/** Tokens of which every look at one is counted. */
function counted(tokens: readonly Token[]) {
  const looks = { count: 0 };
  const get = (target: readonly Token[], key: PropertyKey): unknown => {
    if (typeof key === 'string' && key !== 'length') looks.count += 1;
    return Reflect.get(target, key);
  };
  return { looks, tokens: new Proxy(tokens, { get }) };
}

/** How often tokens are looked at while a text is read, from its division into sentences to the rules. */
function looksIn(text: string): number {
  const { looks, tokens } = counted(tokensOf(text));
  const isQuoted = quotedTokens(tokens, quotesIn(tokens));
  const [memory, told] = [new Memory(), new Told()];
  const scene = {
    ...{ text, tokens, lexicon, memory, isQuoted },
    ...{ publishedOn: PUBLISHED, publisher: null, here: null },
  };
  for (const sentence of sentencesOf(text, tokens, lexicon)) {
    const mentions = mentionsIn(scene, sentence);
    const clauses = clausesOf(tokens, lexicon, sentence, mentions);
    const { from, to } = sentence;
    const dates = datesIn({ tokens, from, to, publishedOn: PUBLISHED, told });
    const people = { speaker: undefined, speakers: [], statedBy: undefined, datesBefore: [] };
    const view = { scene, sentence, mentions, clauses, dates, ...people };
    for (const frame of framesOf(view)) for (const { read } of asked(frame.verb.sense)) read(frame);
  }
  return looks.count;
}

const filled = (piece: string, size: number): string =>
  piece.repeat(Math.ceil(size / piece.length)).slice(0, size);

const [SMALL, LARGE] = [2_500, 10_000];
/** Longer than the longest sentence, so that the ends of a text do not count. */
const SLACK = 1.5;

it('looks at each token a bounded number of times, whatever a text repeats', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 5 }), (pieces) => {
      const piece = `${pieces.join(' ')} `;
      const [few, many] = [SMALL, LARGE].map((size) => looksIn(filled(piece, size)));
      expect(many).toBeLessThan(SLACK * (LARGE / SMALL) * (few ?? 0) + SMALL);
    }),
    { numRuns: 8, seed: 7 },
  );
});

const REPEATED = [
  ...['Russia said China said', 'if', 'Peru said Chad attacked Mali.'],
  ...['had', 'was not', 'has had', 'sanctions were', 'Xi,', 'in', 'who', 'and', 'said', 'that'],
  ...['China', 'of the', 'former', 'by Kenya', '2025,', '“', '(', '-', 'received him,'],
];

it.each(REPEATED)(
  'looks at each token a bounded number of times where a text repeats %j',
  (word) => {
    const [few, many] = [SMALL, LARGE].map((size) => looksIn(filled(`${word} `, size)));
    expect(many).toBeLessThan(SLACK * (LARGE / SMALL) * (few ?? 0) + SMALL);
  },
);
