import { randomUUID } from 'node:crypto';
import { openLog } from '../../dist/src/log/open.js';

// Appends batches of three until it is killed, several at a time, and prints each batch once it is acknowledged.
const [, , url, name] = process.argv;
const log = await openLog(url);
const metadata = { recordedBy: 'appender', content: 'content' };

async function appendForEver(stream) {
  for (let batch = 0; ; batch += 1) {
    const data = JSON.stringify({ batch, note: 'x'.repeat(300) });
    const fields = { type: 'FactConfirmed', schemaVersion: 1, data, metadata };
    const events = [0, 1, 2].map(() => ({ id: randomUUID(), ...fields }));
    const result = await log.append(stream, events);
    if (!result.ok) throw new Error(JSON.stringify(result));
    process.stdout.write(`${stream} ${events.map(({ id }) => id).join(' ')}\n`);
  }
}

await Promise.all([0, 1, 2, 3].map((number) => appendForEver(`${name}-${number}`)));
