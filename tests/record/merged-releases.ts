import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { type DataOf, FACT_TYPES, type FactEventName, type NewEvent } from '../../events/index.ts';
import { sourceStream } from '../../events/streams.ts';
import type { Rows } from '../../projections/timeline/draft.ts';
import { tiesOf } from '../../projections/timeline/link.ts';
import { shownOf } from '../../projections/timeline/shown.ts';
import { timeline } from '../../projections/timeline.ts';
import { completeSource } from '../../src/record/complete-source.ts';
import { factEvents } from '../../src/record/found-facts.ts';
import { extractor } from '../extract/reading.ts';
import { folded, type Given, recorded } from '../given.ts';

/** A release as data sets hold it. */
export interface Release {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  readonly published: string;
  readonly text: string;
}

export interface Merged {
  readonly type: string;
  readonly date: string;
  /** The releases that report it. */
  readonly releases: readonly string[];
  /** Of each report, the names of those who took part. */
  readonly people: readonly (readonly string[])[];
}

/** Real releases for development, where they lie beside the repository; else undefined. */
export function developmentReleases(): readonly Release[] | undefined {
  if (!existsSync(FOLDER)) return undefined;
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('-dev.jsonl.gz'))
    .flatMap((name) => linesOf<Release>(gunzipSync(readFileSync(new URL(name, FOLDER)))));
}

export const developmentTwins = (): readonly { readonly a: string; readonly b: string }[] =>
  linesOf(readFileSync(new URL('twins-dev.jsonl', FOLDER)));

const FOLDER = new URL('../../../shared/data/articles/', import.meta.url);

const linesOf = <Row>(bytes: Buffer): readonly Row[] =>
  bytes
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row); // a file of rows, as its README says

/** Reads releases, folds their facts into entries, and answers those that several releases report. */
export function mergedIn(releases: readonly Release[]): readonly Merged[] {
  const told = new Map<string, Told>();
  const all = releases.map((release) => eventsOf(release, told));
  const store = folded(recorded(tied(all).flat()), timeline);
  const reports = store.rows('report') as unknown as readonly Rows['report'][];
  return [...new Set(reports.map(({ entry }) => entry))]
    .map((entry) => reports.filter((report) => report.entry === entry))
    .filter(({ length }) => length > 1)
    .map((those) => mergedOf(those.flatMap(({ factId }) => told.get(factId) ?? [])));
}

/** A fact and the release that tells it. */
interface Told {
  readonly release: string;
  readonly type: string;
  readonly data: DataOf<FactEventName>;
}

/** The releases one of whose facts shares a token with one of another: no other can be merged with any. */
function tied(all: readonly (readonly NewEvent[])[]): readonly (readonly NewEvent[])[] {
  const tokens = all.map((events) => new Set(events.flatMap(tokensOf)));
  const holders = new Map<string, number>();
  for (const own of tokens)
    for (const token of own) holders.set(token, (holders.get(token) ?? 0) + 1);
  return all.filter((_, at) =>
    [...(tokens[at] ?? [])].some((token) => (holders.get(token) ?? 0) > 1),
  );
}

const tokensOf = ({ type, data }: NewEvent): readonly string[] =>
  Object.values(FACT_TYPES).includes(type as FactEventName)
    ? tiesOf(shownOf(type as FactEventName, data as never)).tokens // the data of a fact's event
    : [];

function eventsOf(release: Release, told: Map<string, Told>): readonly Given[] {
  const { id, publisher, title, text } = release;
  const publishedOn = release.published.slice(0, 10);
  const known = {
    kind: 'article',
    url: null,
    publisher,
    title,
    publishedOn,
    language: 'en',
  } as const;
  const source = completeSource({ ...known, text });
  const { facts } = extractor.explain({ publisher, title, publishedOn, text });
  const found = factEvents(source.sourceId, facts);
  for (const { id: factId, type, data } of found)
    told.set(factId, { release: id, type, data: data as DataOf<FactEventName> }); // facts alone are found
  return [{ type: 'SourceRegistered', data: source }, ...found].map(({ type, data }) => ({
    ...({ type, data } as NewEvent), // type and data were made together
    stream: sourceStream(source.sourceId),
  }));
}

const mergedOf = (told: readonly Told[]): Merged => ({
  type: told[0]?.type ?? '',
  date: told[0]?.data.occurred.edtf ?? '',
  releases: told.map(({ release }) => release).sort(),
  people: told.map(({ data }) => data.participants.flatMap(({ person }) => person ?? []).sort()),
});
