// Copies the files that the program reads at run time beside the built ones.
import { cpSync } from 'node:fs';

const isRead = (path) => !/\.(ts|tsx)$/.test(path);

for (const folder of ['src/extract/data', 'web']) {
  cpSync(folder, `dist/${folder}`, { recursive: true, filter: isRead });
}
