import { readFileSync } from 'node:fs';
import type { Page } from './page.ts';

/** Files of this folder, read once and served as one. */
export function asset(path: string, type: string, files: readonly string[]): Page {
  const body = files.map((file) => readFileSync(new URL(file, import.meta.url), 'utf8')).join('\n');
  const headers = { 'content-type': type, 'cache-control': 'public, max-age=300' };
  return { path, render: async () => ({ status: 200, headers, body }) };
}
