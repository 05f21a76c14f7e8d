import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The built folders that answers are made by. */
const FOLDERS = ['events', 'projections', 'src/read'] as const;

/** Tells one build from another by what makes its answers: a digest of the built files. */
export function buildId(): string {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.[jt]s$/.test(name))
      .map((name) => join(root, folder, name)),
  );
  return hash(
    'sha256',
    files
      .sort()
      .map((file) => hash('sha256', readFileSync(file)))
      .join(' '),
  );
}
