import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Projection } from '../../projections/projection.ts';

export type ViewVersion = Pick<Projection, 'name' | 'version'>;

/** One generation of one view. */
export interface Generation extends ViewVersion {
  readonly generation: number;
  readonly path: string;
}

const CHECK = /^check-(.+)-(\d+)\.db$/;
const FILE = /^views-(.+)-(\d+)-(\d+)\.db$/;

export const fileOf = (
  folder: string,
  { name, version }: ViewVersion,
  generation: number,
): Generation => ({
  name,
  version,
  generation,
  path: join(folder, `views-${name}-${version}-${generation}.db`),
});

/** Where a view is built only to be compared: never a generation, so that nobody serves it or goes on with it. */
export const checkFileOf = (folder: string, { name, version }: ViewVersion): string =>
  join(folder, `check-${name}-${version}.db`);

/** Held by whoever builds files of this version of a view. */
export const buildLockOf = (folder: string, { name, version }: ViewVersion): string =>
  join(folder, `build-${name}-${version}.lock`);

/** What was built only to be compared; their generation is 0. */
export const checksIn = (folder: string): readonly Generation[] =>
  readdirSync(folder)
    .map((file) => CHECK.exec(file))
    .filter((match) => match !== null)
    .map(([file, name = '', version]) => ({
      ...{ name, version: Number(version), generation: 0, path: join(folder, file) },
    }));

/** Every generation's file in the folder, the latest first. */
export const filesIn = (folder: string): readonly Generation[] =>
  readdirSync(folder)
    .map((file) => FILE.exec(file))
    .filter((match) => match !== null)
    .map(([file, name = '', version, generation]) => ({
      name,
      version: Number(version),
      generation: Number(generation),
      path: join(folder, file),
    }))
    .sort((left, right) => right.generation - left.generation);

/** The generations of one view's declared version, the latest first. */
export const generationsOf = (
  folder: string,
  { name, version }: ViewVersion,
): readonly Generation[] =>
  filesIn(folder).filter((file) => file.name === name && file.version === version);
