import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Puts a copy of the built program into a folder. Returns the file that starts it. */
export function copiedBuild(folder: string): string {
  for (const part of ['dist', 'package.json'])
    cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  return join(folder, 'dist/src/cli/main.js');
}

/** The same, but for the version that a view declares. */
export function anotherBuild(folder: string, view: string, version: number): string {
  const main = copiedBuild(folder);
  const file = join(folder, 'dist/projections', `${view}.js`);
  const declared = readFileSync(file, 'utf8');
  const changed = declared.replace(/(\bversion: )\d+/, `$1${version}`);
  if (changed === declared) throw new Error(`${file} declares no other version`);
  writeFileSync(file, changed);
  return main;
}
