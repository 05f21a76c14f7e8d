import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileProblem, GoldArticle } from '../eval/gold.ts';
import { type PredictedFact, readPrediction } from '../eval/predicted.ts';
import { readGold } from '../eval/read-gold.ts';
import { BadInput, parseJson, readLines, readText } from './input.ts';
import type { Io } from './io.ts';

export interface GoldEntry {
  /** The name of its file. */
  readonly name: string;
  readonly gold: GoldArticle;
}

/** The coded articles of a folder, by name. Throws BadInput, naming file and field, for what cannot be read. */
export async function readGoldFolder(io: Io, folder: string): Promise<readonly GoldEntry[]> {
  const names = await jsonFilesIn(folder);
  if (names.length === 0)
    throw new BadInput('invalid', `${folder} holds no coded article (*.json)`);
  const entries: GoldEntry[] = [];
  for (const name of names) {
    const file = join(folder, name);
    const read = readGold(parseJson(await readText(io, file), file));
    if (!read.ok) throw unreadable(file, read.problems);
    entries.push({ name, gold: read.gold });
  }
  return entries;
}

/**
 * What another extractor found: a folder with a file `{"facts": […]}` of each coded article's name, or a file
 * with a line `{"id", "facts"}` for each. An article that is not there has no facts.
 */
export async function readPredictions(
  io: Io,
  from: string,
  gold: readonly GoldEntry[],
): Promise<ReadonlyMap<string, readonly PredictedFact[]>> {
  const found = new Map<string, readonly PredictedFact[]>();
  const known = new Set(gold.map(({ name }) => name));
  for await (const { name, at, value } of predictionsIn(io, from)) {
    const article = [name, `${name}.json`].find((one) => known.has(one));
    if (article === undefined) {
      throw new BadInput('invalid', `${at}: no coded article is called ${JSON.stringify(name)}`);
    }
    const read = readPrediction(value);
    if (!read.ok) throw unreadable(at, read.problems);
    found.set(article, read.facts);
  }
  return found;
}

interface Prediction {
  readonly name: string;
  /** Where it stands, for messages. */
  readonly at: string;
  readonly value: unknown;
}

async function* predictionsIn(io: Io, from: string): AsyncGenerator<Prediction> {
  if (await isFolder(from)) {
    for (const name of await jsonFilesIn(from)) {
      const at = join(from, name);
      yield { name, at, value: parseJson(await readText(io, at), at) };
    }
    return;
  }
  let line = 0;
  for await (const text of readLines(io, from)) {
    line += 1;
    const at = `${from} line ${line}`;
    if (text.trim() !== '') yield named(parseJson(text, at), at);
  }
}

function named(value: unknown, at: string): Prediction {
  const id = typeof value === 'object' && value !== null ? Reflect.get(value, 'id') : undefined;
  if (typeof id === 'string') return { name: id, at, value };
  throw new BadInput('invalid', `${at}: /id: is not the name of a coded article`);
}

const isFolder = async (path: string): Promise<boolean> =>
  path !== '-' && (await stat(path).catch(() => undefined))?.isDirectory() === true;

async function jsonFilesIn(folder: string): Promise<readonly string[]> {
  if (!(await isFolder(folder))) throw new BadInput('not-found', `there is no folder ${folder}`);
  return (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
}

const MOST_SHOWN = 10;

function unreadable(file: string, problems: readonly FileProblem[]): BadInput {
  const shown = problems
    .slice(0, MOST_SHOWN)
    .map(({ pointer, message }) => `  ${pointer || 'the file'}: ${message}`);
  const more = problems.length - shown.length;
  const lines = more > 0 ? [...shown, `  and ${more} more`] : shown;
  return new BadInput('invalid', `${file} cannot be used:\n${lines.join('\n')}`);
}
