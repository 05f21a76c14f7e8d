import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readGold } from '../eval/read-gold.ts';
import { makeExtractor, type RuleExtractor } from '../extract/extractor.ts';
import { readVocabulary } from '../reading/vocabulary.ts';
import { calibrated } from './calibrated.ts';
import { type CodedFact, codedFacts } from './coded-facts.ts';
import { tableText } from './table-text.ts';

/** The data file, and its copy beside the built program. */
const TABLES = ['../../../src/extract/data/confidence.tsv', '../extract/data/confidence.tsv'];

const USAGE =
  'npm run calibrate -- [--seen <coded articles on which the rules were developed>] [<other coded articles>]';

/** Fits the confidences to coded articles and writes their data file; answers the exit code. */
function main(argv: readonly string[]): number {
  const isFlagged = argv[0] === '--seen';
  const [seen, others, ...more] = isFlagged ? argv.slice(1) : [undefined, ...argv];
  const isUsage = (seen ?? others) !== undefined && more.length === 0;
  if (!isUsage) return failed(`usage: ${USAGE}`);
  const extractor = makeExtractor(readVocabulary());
  const facts = [...factsIn(extractor, seen, true), ...factsIn(extractor, others, false)];
  if (facts.length === 0) return failed('nothing was found in the coded articles');
  const text = tableText(calibrated(facts));
  for (const table of TABLES) writeFileSync(new URL(table, import.meta.url), text);
  process.stdout.write(text);
  return 0;
}

function factsIn(
  extractor: RuleExtractor,
  folder: string | undefined,
  isSeen: boolean,
): readonly CodedFact[] {
  if (folder === undefined) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return names.sort().flatMap((name) => {
    const read = readGold(JSON.parse(readFileSync(join(folder, name), 'utf8')));
    if (read.ok) return codedFacts(extractor, { name, gold: read.gold, isSeen });
    const [problem] = read.problems;
    throw new Error(`${join(folder, name)}: ${problem?.pointer}: ${problem?.message}`);
  });
}

function failed(message: string): number {
  process.stderr.write(`calibrate: ${message}\n`);
  return 1;
}

process.exitCode = main(process.argv.slice(2));
