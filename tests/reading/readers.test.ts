import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import type { Article } from '../../src/extract/types.ts';
import { openReaders, type Readers } from '../../src/reading/readers.ts';

const folder = mkdtempSync(join(tmpdir(), 'readers-'));
afterAll(() => rmSync(folder, { recursive: true }));

let readers: Readers | undefined;
afterEach(async () => {
  await readers?.close();
});

const article = (text: string): Article => ({
  text,
  title: null,
  publisher: null,
  publishedOn: '2024-06-04',
});

const visit =
  'Turkish President Recep Tayyip Erdoğan received Iraqi Prime Minister Adil Karim on Monday.';

/** A worker that breaks on purpose: it ends, throws or never answers, by the words of the article. */
const fragile = join(folder, 'fragile.mjs');
writeFileSync(
  fragile,
  `import { parentPort } from 'node:worker_threads';
   parentPort.on('message', ({ id, article: { text } }) => {
     if (text === 'end') process.exit(3);
     if (text === 'throw') throw new Error('broken');
     if (text === 'hang') for (;;) ;
     parentPort.postMessage({ id, ok: true, extraction: { facts: [], mentions: text } });
   });`,
);

/** A worker that ends before it is asked for anything. */
const unable = join(folder, 'unable.mjs');
writeFileSync(unable, "throw new Error('officials.tsv, line 3: no such day');");

describe('readers', () => {
  it('read articles in workers, several at once', async () => {
    readers = openReaders({ size: 2 });
    const found = await Promise.all([1, 2, 3, 4, 5].map(() => readers?.read(article(visit))));
    for (const extraction of found) {
      expect(extraction?.facts.map(({ title }) => title)).toEqual([
        'Recep Tayyip Erdoğan met Adil Karim',
      ]);
    }
  });

  it('read in a worker that was started before the first article came', async () => {
    readers = openReaders({ size: 1 });
    readers.start();
    expect((await readers.read(article(visit))).facts).toHaveLength(1);
  });

  it('leave no worker behind that was started and read nothing', async () => {
    readers = openReaders({ size: 1 });
    readers.start();
    await expect(readers.close()).resolves.toBeUndefined();
  });

  it('say why each fact was made when they are asked', async () => {
    readers = openReaders({ size: 1 });
    const { facts, explanations } = await readers.explain(article(visit));
    expect(facts).toEqual((await readers.read(article(visit))).facts);
    expect(explanations.map(({ rule }) => rule)).toEqual(['meeting-received']);
  });

  it.each(['end', 'throw'])('go on after a worker that broke: %s', async (text) => {
    readers = openReaders({ size: 1, module: pathToFileURL(fragile) });
    const broken = readers.read(article(text));
    const next = readers.read(article('next'));
    await expect(broken).rejects.toMatchObject({ name: 'ReadingFailed', reason: 'crashed' });
    expect((await next).mentions).toEqual('next');
  });

  it('tell at once why a worker has ended that was started beforehand', async () => {
    const options = { size: 1, module: pathToFileURL(unable) };
    readers = openReaders(options);
    readers.start();
    // When one has ended that was started later, this one has.
    const later = openReaders(options);
    await expect(later.read(article(visit))).rejects.toThrow('line 3: no such day');
    await later.close();
    await expect(readers.read(article(visit))).rejects.toMatchObject({
      reason: 'crashed',
      message: expect.stringContaining('line 3: no such day'),
    });
  });

  it('give up an article that takes too long, and go on', async () => {
    readers = openReaders({ size: 1, timeLimit: 300, module: pathToFileURL(fragile) });
    const slow = readers.read(article('hang'));
    const next = readers.read(article('next'));
    await expect(slow).rejects.toMatchObject({ reason: 'too-slow' });
    expect((await next).mentions).toEqual('next');
  });

  it('refuse what comes after they were closed', async () => {
    readers = openReaders({ size: 1, module: pathToFileURL(fragile) });
    await readers.close();
    await expect(readers.read(article('late'))).rejects.toMatchObject({ reason: 'closed' });
  });
});
