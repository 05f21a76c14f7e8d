import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

const REAL = new URL('../../shared/data/articles/whitehouse-dev.jsonl.gz', import.meta.url);
const SAMPLE = new URL('../examples/heads-of-government.txt', import.meta.url);

/** Press releases to read: real ones where they lie beside the repository, else the example's paragraphs in turn. */
export function releases(count) {
  if (!existsSync(REAL)) return samples(count);
  const lines = gunzipSync(readFileSync(REAL)).toString('utf8').split('\n').filter(Boolean);
  return lines.slice(0, count).map((line) => {
    const { text, title, publisher, published } = JSON.parse(line);
    return { text, title, publisher, publishedOn: published.slice(0, 10) };
  });
}

function samples(count) {
  const paragraphs = readFileSync(SAMPLE, 'utf8').split(/\n\s*\n/);
  return Array.from({ length: count }, (_, at) => {
    const from = at % paragraphs.length;
    const text = [...paragraphs.slice(from), ...paragraphs.slice(0, from)].slice(0, 6).join('\n\n');
    return { text, title: null, publisher: 'The White House', publishedOn: '2025-11-04' };
  });
}

/** Ordinary text of many different sentences: press releases one after the other. */
export const prose = () =>
  releases(840)
    .map(({ text }) => `${text}\n\n`)
    .join('');

/** What a text of the largest size may be filled with: every kind of token, mark and line. */
export const PIECES = [
  ...[
    'x',
    'A',
    '1',
    '1,',
    '.',
    '…',
    '(',
    ')',
    '"',
    '“',
    '”',
    '``',
    "''",
    '’s',
    ', ',
    '; ',
    ':',
    '-',
  ],
  ...['\n', '\n\n', '- a\n', 'A: B\n', 'Q: ', '\u00a0', '\ud800', '😀', 'é', 'Ab'.repeat(30)],
  ...['A ', 'J. ', 'Mr. ', 'Al ', 'the ', 'of the ', 'and ', 'not ', 'who ', 'if ', 'with ', 'in '],
  ...['Xi, ', 'Xi Jinping ', 'Xi Jinping and ', 'President ', 'Chinese President ', 'former '],
  ...['China met ', 'China, Russia, ', 'of China ', 'China’s ', 'CHINA ', 'the two sides ', 'he '],
  ...['met ', 'said ', 'that he said ', 'has been ', 'talks ', 'visit to ', 'sanctions against '],
  ...['Monday ', 'January ', 'May ', '4 November 2025 ', '2025-11-04 ', '3-5 May ', 'a day after '],
  ...['between 2014 and ', 'the following day ', '1990s ', 'last ', 'two weeks earlier '],
  ...['Russia said China said ', 'Peru said Chad attacked Mali. ', 'China met ', 'on Monday and '],
  ...[
    'Treaty\n',
    '- agreement\n',
    '"x. ',
    '1) Protocol ',
    'said on ',
    'since then, ',
    'the first ',
  ],
  ...['"We met," he said. ', 'China and Russia met. ', 'Minister of Foreign Affairs of the '],
];
