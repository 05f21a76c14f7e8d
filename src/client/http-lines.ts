import { problemOf, send } from './request.ts';
import type { LineAnswer } from './service.ts';

/** What one request carries, at most: so memory stays bounded however long the input is. */
const LINES = 500;
const CHARACTERS = 4_000_000;

interface Numbered {
  readonly line: number;
  readonly text: string;
}

/**
 * Sends NDJSON in requests of bounded size; each answer bears its line's number in the whole input. Where the server
 * stops, the last answer says so, and from which line on nothing was done.
 */
export async function* sendLines(
  base: string,
  lines: AsyncIterable<string>,
  options: { readonly dryRun?: boolean } = {},
): AsyncIterable<LineAnswer> {
  for await (const batch of batches(lines)) {
    for await (const answer of sendBatch(base, batch, options)) {
      yield answer;
      if (isStopping(answer)) return;
    }
  }
}

/** The server ends: what follows would find nobody. */
const isStopping = (answer: LineAnswer): boolean =>
  'problem' in answer && answer.problem.type === '/problems/stopping';

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
  const beyond = 1 + (batch.at(-1)?.line ?? 0);
  for (const text of (await response.text()).split('\n')) {
    if (text === '') continue;
    const answer = JSON.parse(text) as LineAnswer; // made by the server from the same type
    yield { ...answer, line: batch[answer.line - 1]?.line ?? beyond };
  }
}
