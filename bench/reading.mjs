import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeExtractor } from '../dist/src/extract/extractor.js';
import { readVocabulary } from '../dist/src/reading/vocabulary.js';
import { PIECES, prose } from './reading-inputs.mjs';
import { seconds } from './seconds.mjs';

const LARGEST = 512 * 1024;
/** Releases a second on one core that are wanted. */
const WANTED = 500;
/** Seconds of this process that the hardest text may take. */
const MOST_SECONDS = 2;

/** Press releases a second, beside what two libraries take for their parse alone; then the hardest texts. */
export async function rows({ isQuick = false } = {}) {
  const share = isQuick ? 0.3 : 1;
  const [own, wink, compromise] = ['bilateral', 'wink', 'compromise'].map((name) =>
    rateOf(name, share),
  );
  const beside = (name, reference, floor) => ({
    name: `press releases a second, ${name}`,
    subject: own,
    reference,
    ratio: own / reference,
    floor,
  });
  const pieces = [prose(), ...PIECES].filter((_, at) => !isQuick || at % 4 === 0);
  return [
    beside('one core, to what is wanted', WANTED, 1),
    beside('to wink', wink, null),
    beside('to compromise', compromise, null),
    ...hardest(makeExtractor(readVocabulary()), pieces),
    wholeProgram(),
  ];
}

const RATE = new URL('./reading-rate.mjs', import.meta.url).pathname;

/** Releases a second of one reader, each in a process of its own: what one leaves behind does not slow another. */
function rateOf(name, share) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [RATE, name, String(share)], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr}`);
  return Number(stdout);
}

/** The slowest of the largest texts, and the one whose cost grows fastest from a quarter of the size. */
function hardest(extractor, pieces) {
  const timed = pieces.map((piece) => {
    const small = cost(extractor, piece, LARGEST / 4);
    return { piece, small, large: cost(extractor, piece, LARGEST) };
  });
  const slow = timed.reduce((one, other) => (one.large > other.large ? one : other));
  const steep = timed
    .filter(({ large }) => large > LEAST_TELLING)
    .reduce((one, other) => (growth(one) > growth(other) ? one : other), slow);
  return [
    {
      name: `the slowest text of 512 KiB, of ${inShort(slow.piece)}, in seconds`,
      subject: slow.large,
      reference: MOST_SECONDS,
      ratio: MOST_SECONDS / slow.large,
      floor: 1,
    },
    {
      name: `four times the text of ${inShort(steep.piece)}, to four times the cost`,
      subject: growth(steep),
      reference: 4,
      ratio: 4 / growth(steep),
      floor: 0.5,
    },
  ];
}

const inShort = (piece) => JSON.stringify(piece.length > 60 ? `${piece.slice(0, 59)}…` : piece);

const growth = ({ small, large }) => large / small;

/** Seconds: how a text's cost grows that takes less tells of the engine's memory more than of us. */
const LEAST_TELLING = 0.4;

/** The lowest of three runs: what is thrown away meanwhile is not this text's. */
function cost(extractor, piece, size) {
  const text = filledWith(piece, size);
  const article = { text, title: null, publisher: 'The White House', publishedOn: '2025-11-04' };
  return Math.min(...[1, 2, 3].map(() => seconds(() => extractor.extract(article))));
}

const filledWith = (piece, size) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);

const PROGRAM = new URL('../dist/src/cli/main.js', import.meta.url).pathname;

/** The command line from its start to its end, by the clock: what somebody waits who reads ordinary text of 512 KiB. */
function wholeProgram() {
  const folder = mkdtempSync(join(tmpdir(), 'bilateral-bench-'));
  const file = join(folder, 'prose.txt');
  const text = Buffer.from(filledWith(prose(), LARGEST)).subarray(0, LARGEST - 4);
  writeFileSync(file, text.toString('utf8').replaceAll('\ufffd', ''));
  const runs = [1, 2].map(() => {
    const from = performance.now();
    const { status, stderr } = spawnSync(
      process.execPath,
      [PROGRAM, 'read', file, '--published-on', '2025-11-04'],
      { encoding: 'utf8', maxBuffer: 2 ** 26 },
    );
    if (status !== 0) throw new Error(`read ended with ${status}: ${stderr}`);
    return (performance.now() - from) / 1_000;
  });
  rmSync(folder, { recursive: true });
  const subject = Math.min(...runs);
  return {
    name: 'the whole program on ordinary text of 512 KiB, in seconds by the clock',
    subject,
    reference: MOST_SECONDS,
    ratio: MOST_SECONDS / subject,
    floor: 1,
  };
}

if (process.argv[1] === import.meta.filename) {
  console.table(await rows({ isQuick: process.argv.includes('--quick') }));
}
