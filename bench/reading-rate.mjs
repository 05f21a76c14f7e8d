import { tuneEngine } from '../dist/src/reading/engine.js';
import { releases } from './reading-inputs.mjs';
import { seconds } from './seconds.mjs';

/** Seconds of work before the clock starts, the same for every reader: so long does it take until all code is compiled. */
const WARMING = 80;
/** Seconds for which is measured at the least, and rounds. */
const MEASURED = 12;
const ROUNDS = 2;

const READERS = {
  bilateral: async () => {
    const { makeExtractor } = await import('../dist/src/extract/extractor.js');
    const { readVocabulary } = await import('../dist/src/reading/vocabulary.js');
    const extractor = makeExtractor(readVocabulary());
    return (article) => extractor.extract(article);
  },
  wink: async () => {
    const { default: winkNlp } = await import('wink-nlp');
    const { default: model } = await import('wink-eng-lite-web-model');
    const wink = winkNlp(model, ['sbd', 'negation', 'pos', 'ner']);
    return ({ text }) => wink.readDoc(text).entities().out();
  },
  compromise: async () => {
    const { default: compromise } = await import('compromise');
    return ({ text }) => compromise(text).people().out('array');
  },
};

/** Reads the same releases again and again, in a process of its own; prints how many a second of processor time. */
const [, , name = '', share = '1'] = process.argv;
tuneEngine(); // as the program does
const read = await READERS[name]();
const articles = releases(840);
const round = () =>
  seconds(() => {
    for (const article of articles) read(article);
  });
for (let spent = 0; spent < WARMING * Number(share); ) spent += round();
const rounds = [];
while (rounds.length < ROUNDS || sum(rounds) < MEASURED * Number(share)) rounds.push(round());
// Of the rounds that count, the least disturbed is taken.
console.log(articles.length / Math.min(...rounds));

function sum(numbers) {
  return numbers.reduce((one, other) => one + other, 0);
}
