import { problemOf, send } from './request.ts';
import type { LineAnswer } from './service.ts';

/** What one request carries, at most: so memory stays bounded however long the input is. */
const LINES = 500;
const CHARACTERS = 4_000_000;

interface Numbered {
  readonly line: number;
  readonly text: string;
}

/** Sends NDJSON in requests of bounded size; each answer bears its line's number in the whole input. */
export async function* sendLines(
  base: string,
  lines: AsyncIterable<string>,
  options: { readonly dryRun?: boolean } = {},
): AsyncIterable<LineAnswer> {
  for await (const batch of batches(lines)) yield* sendBatch(base, batch, options);
}

async function* batches(lines: AsyncIterable<string>): AsyncIterable<readonly Numbered[]> {
  let batch: Numbered[] = [];
  let characters = 0;
  let line = 0;
  for await (const text of lines) {
    line += 1;
    if (text.trim() === '') continue;
    batch.push({ line, text });
    characters += text.length;
    if (batch.length < LINES && characters < CHARACTERS) continue;
    yield batch;
    batch = [];
    characters = 0;
  }
  if (batch.length > 0) yield batch;
}

async function* sendBatch(
  base: string,
  batch: readonly Numbered[],
  { dryRun }: { readonly dryRun?: boolean },
): AsyncIterable<LineAnswer> {
  const response = await send(base, '/v1/events', {
    method: 'POST',
    query: { dryRun: dryRun ? 'true' : undefined },
    headers: { accept: 'application/x-ndjson' },
    text: {
      type: 'application/x-ndjson',
      body: batch.map(({ text }) => `${text}\n`).join(''),
    },
  });
  if (!response.ok) {
    const problem = await problemOf(response);
    for (const { line } of batch) yield { line, status: response.status, problem };
    return;
  }
  for (const text of (await response.text()).split('\n')) {
    if (text === '') continue;
    const answer = JSON.parse(text) as LineAnswer; // made by the server from the same type
    yield { ...answer, line: batch[answer.line - 1]?.line ?? answer.line };
  }
}
