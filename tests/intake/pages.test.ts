import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { fromHtml } from '../../src/intake/html.ts';

const folder = new URL('./pages/', import.meta.url);
const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));

describe('the article of a page', () => {
  it.each(pages)('is all of its text and nothing else: %s', (name) => {
    const read = (file: string) => readFileSync(new URL(file, folder), 'utf8');
    const stored = fromHtml(read(name));
    expect(stored.ok && `${stored.text}\n`).toBe(read(name.replace('.html', '.txt')));
  });
});
