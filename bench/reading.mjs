import compromise from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';
import { makeExtractor } from '../dist/src/extract/extractor.js';
import { readVocabulary } from '../dist/src/reading/vocabulary.js';
import { PIECES, releases } from './reading-inputs.mjs';

const LARGEST = 512 * 1024;
/** Releases a second on one core that are wanted. */
const WANTED = 500;
/** Releases read before the clock starts: so long does it take until all of the code is compiled. */
const WARMING = 2_500;
/** Seconds of this process that the hardest text may take. */
const MOST_SECONDS = 2;

/** Seconds of processor time, so that other programs on the machine do not count. */
function seconds(work) {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** Press releases a second, beside what two libraries take for their parse alone; then the hardest texts. */
export async function rows({ isQuick = false } = {}) {
  const extractor = makeExtractor(readVocabulary());
  const articles = releases(isQuick ? 200 : 840);
  const wink = winkNlp(model, ['sbd', 'negation', 'pos', 'ner']);
  const read = {
    bilateral: (article) => extractor.explain(article),
    wink: ({ text }) => wink.readDoc(text).entities().out(),
    compromise: ({ text }) => compromise(text).people().out('array'),
  };
  for (let at = 0; at < WARMING; at++) extractor.explain(articles[at % articles.length]);
  const rates = Array.from({ length: isQuick ? 3 : 4 }, () => roundOf(read, articles)).slice(1);
  const rate = (name) => Math.max(...rates.map((round) => round[name]));
  const beside = (name, floor) => ({
    name: `press releases a second, to ${name}`,
    subject: rate('bilateral'),
    reference: rate(name),
    ratio: rate('bilateral') / rate(name),
    floor,
  });
  return [
    {
      name: 'press releases a second, one core, to what is wanted',
      subject: rate('bilateral'),
      reference: WANTED,
      ratio: rate('bilateral') / WANTED,
      floor: 1,
    },
    beside('wink', null),
    beside('compromise', null),
    ...hardest(extractor, isQuick ? PIECES.filter((_, at) => at % 4 === 0) : PIECES),
  ];
}

/** Everybody reads every article once. The first round only warms up, and of the rest the least disturbed counts. */
const roundOf = (read, articles) =>
  Object.fromEntries(
    Object.entries(read).map(([name, one]) => [
      name,
      articles.length /
        seconds(() => {
          for (const article of articles) one(article);
        }),
    ]),
  );

/** The slowest of the largest texts, and the one whose cost grows fastest from a quarter of the size. */
function hardest(extractor, pieces) {
  const timed = pieces.map((piece) => {
    const small = cost(extractor, piece, LARGEST / 4);
    return { piece, small, large: cost(extractor, piece, LARGEST) };
  });
  const slow = timed.reduce((one, other) => (one.large > other.large ? one : other));
  const steep = timed
    .filter(({ large }) => large > 0.2)
    .reduce((one, other) => (growth(one) > growth(other) ? one : other), slow);
  return [
    {
      name: `the slowest text of 512 KiB, of ${JSON.stringify(slow.piece)}, in seconds`,
      subject: slow.large,
      reference: MOST_SECONDS,
      ratio: MOST_SECONDS / slow.large,
      floor: 1,
    },
    {
      name: `four times the text of ${JSON.stringify(steep.piece)}, to four times the cost`,
      subject: growth(steep),
      reference: 4,
      ratio: 4 / growth(steep),
      floor: 0.5,
    },
  ];
}

const growth = ({ small, large }) => large / small;

/** The lower of two runs: what is thrown away meanwhile is not this text's. */
function cost(extractor, piece, size) {
  const text = piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
  const article = { text, title: null, publisher: 'The White House', publishedOn: '2025-11-04' };
  return Math.min(...[1, 2].map(() => seconds(() => extractor.explain(article))));
}

if (process.argv[1] === import.meta.filename) {
  console.table(await rows({ isQuick: process.argv.includes('--quick') }));
}
