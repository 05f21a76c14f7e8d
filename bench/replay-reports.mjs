import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { timeline } from '../dist/projections/timeline.js';
import { createViewFile } from '../dist/src/views/sqlite/file.js';
import { finishFile } from '../dist/src/views/sqlite/finish.js';
import { SqliteRowStore } from '../dist/src/views/sqlite/store.js';
import { popularReport } from './replay-facts.mjs';

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** Reports looked at around the 10th and the last. */
const NEAR = 15;

/**
 * What adding a report to a meeting costs when it is committed alone: reports a second at the last one of so many,
 * beside the 10th. No floor of the design's; half as fast would show that it grows.
 */
export function reportCosts(reports) {
  const folder = mkdtempSync(join(tmpdir(), 'bilateral-reports-'));
  const db = createViewFile(join(folder, 'timeline.db'), timeline, 1);
  try {
    for (const _ of finishFile(db, timeline));
    const store = new SqliteRowStore(db, timeline, { derive: true });
    const costs = Array.from({ length: reports + NEAR }, (_, number) => {
      const start = performance.now();
      for (const event of popularReport(number)) {
        store.apply(event.position, timeline.on[event.type](event, store.read));
      }
      store.commit(2 * number + 2);
      return performance.now() - start;
    });
    const first = 1_000 / median(costs.slice(5, 5 + NEAR));
    const last = 1_000 / median(costs.slice(-NEAR));
    const name = `adding report ${reports}, to the 10th`;
    return { name, subject: last, reference: first, ratio: last / first, floor: 0.5 };
  } finally {
    db.close();
    rmSync(folder, { recursive: true });
  }
}
