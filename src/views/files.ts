import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Projection } from '../../projections/projection.ts';
import { removeFile } from './sqlite/file.ts';

/** One generation of one view. */
export interface Generation {
  readonly name: string;
  readonly version: number;
  readonly generation: number;
  readonly path: string;
}

const CHECK = /^check-.+\.db$/;
const FILE = /^views-(.+)-(\d+)-(\d+)\.db$/;

export const fileOf = (
  folder: string,
  { name, version }: Pick<Projection, 'name' | 'version'>,
  generation: number,
): Generation => ({
  name,
  version,
  generation,
  path: join(folder, `views-${name}-${version}-${generation}.db`),
});

/** Where a view is built only to be compared: never a generation, so that nobody serves it or goes on with it. */
export const checkFileOf = (
  folder: string,
  { name, version }: Pick<Projection, 'name' | 'version'>,
): string => join(folder, `check-${name}-${version}.db`);

/** Removes what was built only to be compared. Whoever calls holds the folder's lock on rebuilding. */
export function removeChecks(folder: string): void {
  for (const file of readdirSync(folder)) if (CHECK.test(file)) removeFile(join(folder, file));
}

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
  { name, version }: Pick<Projection, 'name' | 'version'>,
): readonly Generation[] =>
  filesIn(folder).filter((file) => file.name === name && file.version === version);
