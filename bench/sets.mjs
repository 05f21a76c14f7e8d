import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { timeline } from '../dist/projections/timeline.js';
import { createViewFile } from '../dist/src/views/sqlite/file.js';
import { finishFile } from '../dist/src/views/sqlite/finish.js';
import { SqliteRowStore } from '../dist/src/views/sqlite/store.js';
import { KINDS, newHistory, STEPS } from './sets-events.mjs';

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** How often each step is measured at a size. */
const TIMES = 9;
const SMALL = 100;

/**
 * What a step costs in a set of many facts beside a set of a hundred, each committed alone: steps a second. The sets
 * are of reports of one meeting; some name a further guest, whom no other report names.
 */
export async function rows({ isQuick }) {
  const large = isQuick ? 1_000 : 10_000;
  return Object.keys(KINDS).flatMap((kind) => {
    const costs = stepCosts(kind, [SMALL, 1_000, large]);
    if (!isQuick) console.error(describe(kind, costs));
    return Object.keys(STEPS).map((step) => {
      const [subject, reference] = [costs.get(large)[step], costs.get(SMALL)[step]].map(
        (milliseconds) => 1_000 / milliseconds,
      );
      const name = `${step} in a set of ${large}, ${kind}, to one of ${SMALL}`;
      return { name, subject, reference, ratio: subject / reference, floor: null };
    });
  });
}

function describe(kind, costs) {
  const lines = [...costs].map(([size, steps]) => {
    const each = Object.entries(steps).map(([step, cost]) => `${step} ${cost.toFixed(2)}`);
    return `  ${size}: ${each.join(', ')}`;
  });
  return [`sets, ${kind}, milliseconds by size:`, ...lines].join('\n');
}

/** Milliseconds of each step, by the size of the set. */
function stepCosts(kind, sizes) {
  const folder = mkdtempSync(join(tmpdir(), 'bilateral-sets-'));
  const db = createViewFile(join(folder, 'timeline.db'), timeline, 1);
  try {
    for (const _ of finishFile(db, timeline));
    const store = new SqliteRowStore(db, timeline, { derive: true });
    const history = newHistory();
    const tell = (events) => {
      for (const event of events) {
        store.apply(event.position, timeline.on[event.type](event, store.read));
      }
      store.commit(history.position());
    };
    const time = (events) => {
      const start = performance.now();
      tell(events);
      return performance.now() - start;
    };
    tell(KINDS[kind](history));
    const costs = new Map();
    for (const size of sizes) {
      while (history.size() < size) tell(history.report(history.size() % 10 === 0));
      costs.set(size, measured(history, time));
    }
    return costs;
  } finally {
    db.close();
    rmSync(folder, { recursive: true });
  }
}

function measured(history, time) {
  for (const make of Object.values(STEPS)) time(make(history));
  return Object.fromEntries(
    Object.entries(STEPS).map(([step, make]) => [
      step,
      median(Array.from({ length: TIMES }, () => time(make(history)))),
    ]),
  );
}
