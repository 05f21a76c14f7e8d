import { createHash } from 'node:crypto';
import type { Request, Response } from 'express';
import { z } from 'zod';
import { flag, parseQuery } from '../read/parameters.ts';
import type { ReadRefusal } from '../read/refusal.ts';
import type { Expectations } from '../record/decide.ts';
import type { RecordOptions } from '../record/port.ts';
import { invalid, type Refusal } from '../record/problem.ts';
import { queryOf } from './query.ts';

type Options = { readonly ok: true; readonly options: RecordOptions } | Refusal | ReadRefusal;

const WriteQuery = z.strictObject({ dryRun: flag.default(false) });

/** What a number in If-Match is the revision of: the whole stream, or the fact or source that is judged. */
export type Matched = 'stream' | 'own';

/** A request's conditions, its idempotency key and whether it is a dry run. */
export function optionsOf(
  request: Request,
  response: Response,
  { text, matched }: { readonly text: string; readonly matched: Matched },
): Options {
  const query = parseQuery(WriteQuery, queryOf(request));
  if (!query.ok) return query;
  const { dryRun } = query.value;
  const expected = expectedOf(request, matched);
  if ('ok' in expected) return expected;
  const key = request.get('idempotency-key');
  const isBad = key !== undefined && (key === '' || key.length > 255);
  if (isBad) {
    return invalid({ pointer: '', message: 'Idempotency-Key has 1 to 255 characters', value: key });
  }
  return {
    ok: true,
    options: {
      requester: requesterOf(response),
      expected,
      dryRun,
      ...(key !== undefined && !dryRun && { request: keyed(request, key, text) }),
    },
  };
}

/** The options of a body of lines, each of a stream of its own: a revision would be of none of them. */
export function lineOptionsOf(request: Request, response: Response): Options {
  for (const name of ['If-Match', 'If-None-Match']) {
    const value = request.get(name);
    if (value === undefined) continue;
    return invalid({ pointer: '', message: `${name} is not offered for NDJSON`, value });
  }
  return optionsOf(request, response, { text: '', matched: 'stream' });
}

function requesterOf(response: Response): RecordOptions['requester'] {
  const id = String(response.locals['requestId']);
  return { recordedBy: REQUESTER, correlationId: id, causationId: id };
}

/** Whoever writes from this machine, while there are no keys to tell people apart. */
const REQUESTER = 'local';

const keyed = (request: Request, key: string, text: string) => ({
  scope: `${REQUESTER} ${request.method} ${request.path}`,
  key: unquoted(key),
  bodyHash: createHash('sha256').update(text).digest('hex'),
});

/** The draft has the key quoted; many clients do not. */
const unquoted = (key: string): string => /^"(.*)"$/.exec(key)?.[1] ?? key;

function expectedOf(request: Request, matched: Matched): Expectations | Refusal {
  const match = request.get('if-match');
  const noneMatch = request.get('if-none-match');
  if (noneMatch !== undefined) {
    if (noneMatch.trim() === '*' && matched === 'stream') return { stream: 'no-stream' };
    return invalid({
      pointer: '',
      message: 'If-None-Match can only be *, for a new stream',
      value: noneMatch,
    });
  }
  if (match === undefined) return {};
  const revision = /^"(\d{1,15})"$/.exec(match.trim())?.[1];
  if (revision !== undefined) return { [matched]: Number(revision) };
  return invalid({
    pointer: '',
    message: 'If-Match is a revision in quotes, such as "3"',
    value: match,
  });
}
