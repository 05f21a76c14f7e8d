import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readGold } from '../eval/read-gold.ts';
import { makeExtractor } from '../extract/extractor.ts';
import { readVocabulary } from '../reading/vocabulary.ts';
import { calibrated } from './calibrated.ts';
import { codedFacts } from './coded-facts.ts';
import { tableText } from './table-text.ts';

/** The data file, and its copy beside the built program. */
const TABLES = ['../../../src/extract/data/confidence.tsv', '../extract/data/confidence.tsv'];

/** `npm run calibrate -- <gold folder>`: fits the confidences to coded articles and writes their data file. */
function main(folder: string | undefined): number {
  if (folder === undefined) return failed('usage: npm run calibrate -- <folder of coded articles>');
  const extractor = makeExtractor(readVocabulary());
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort();
  const facts = names.flatMap((name) => {
    const read = readGold(JSON.parse(readFileSync(join(folder, name), 'utf8')));
    if (read.ok) return codedFacts(extractor, name, read.gold);
    const [problem] = read.problems;
    throw new Error(`${join(folder, name)}: ${problem?.pointer}: ${problem?.message}`);
  });
  if (facts.length === 0) return failed(`nothing was found in the coded articles of ${folder}`);
  const text = tableText(calibrated(facts));
  for (const table of TABLES) writeFileSync(new URL(table, import.meta.url), text);
  process.stdout.write(text);
  return 0;
}

function failed(message: string): number {
  process.stderr.write(`calibrate: ${message}\n`);
  return 1;
}

process.exitCode = main(process.argv[2]);
