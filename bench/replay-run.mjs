// One measurement in a process of its own: its time, and the most memory it held. Arguments: what, log file, out folder.
import { join } from 'node:path';
import { resourceUsage } from 'node:process';
import Database from 'better-sqlite3';
import { projections } from '../dist/projections/index.js';
import { openLogReader } from '../dist/src/log/open.js';
import { buildFiles } from '../dist/src/views/build.js';
import { replayDirectly } from './replay-direct.mjs';

const [what, log, folder] = process.argv.slice(2);
const timeline = projections.filter(({ name }) => name === 'timeline');

/** Reads every event, parses its JSON, and upserts one row keyed by the event's id. */
function bare() {
  const from = new Database(log, { readonly: true });
  const page = from
    .prepare(
      'SELECT position, id, type, data FROM event WHERE position > ? ORDER BY position LIMIT 1000',
    )
    .raw();
  const db = new Database(join(folder, 'bare.db'));
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = OFF');
  db.pragma('cache_size = -65536');
  db.exec(
    'CREATE TABLE row (id BLOB PRIMARY KEY, position INTEGER, type TEXT, title TEXT) WITHOUT ROWID',
  );
  const upsert = db.prepare(`INSERT INTO row VALUES (?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET position = excluded.position, type = excluded.type, title = excluded.title`);
  const batch = db.transaction((rows) => {
    for (const [position, id, type, data] of rows)
      upsert.run(id, position, type, JSON.parse(data).title);
  });
  for (let rows = page.all(0); rows.length > 0; rows = page.all(rows.at(-1)[0])) batch(rows);
  db.close();
  from.close();
}

async function build(list) {
  const reader = await openLogReader(`sqlite:${log}`);
  const targets = list.map((projection) => ({
    projection,
    generation: 1,
    path: join(folder, `${projection.name}.db`),
  }));
  await buildFiles(reader, targets, { report: () => {}, signal: new AbortController().signal });
  await reader.close();
}

async function direct(list) {
  const reader = await openLogReader(`sqlite:${log}`);
  for (const projection of list) {
    await replayDirectly(reader, join(folder, `direct-${projection.name}.db`), projection);
  }
  await reader.close();
}

const work = {
  bare: () => bare(),
  timeline: () => build(timeline),
  all: () => build(projections),
  'direct-timeline': () => direct(timeline),
  'direct-all': () => direct(projections),
};

const start = performance.now();
await work[what]();
const seconds = (performance.now() - start) / 1_000;
console.log(JSON.stringify({ seconds, mebibytes: Math.round(resourceUsage().maxRSS / 1_024) }));
