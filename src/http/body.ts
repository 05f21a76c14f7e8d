import { isUtf8 } from 'node:buffer';
import express, { type Request } from 'express';
import { invalid, type Refusal } from '../record/problem.ts';
import { parseJson } from './json.ts';

export const LIMITS = { json: 8 * 1024 * 1024, line: 1024 * 1024 } as const;

const JSON_TYPES = ['application/json', 'application/*+json'];

/** Keeps the text of a JSON body; it is parsed where it is wanted, and its bytes tell requests apart. */
export const jsonText = express.text({
  type: JSON_TYPES,
  limit: LIMITS.json,
  verify: refuseOtherBytes,
});

/** What is no UTF-8 would be read with other characters in its place: a text must be kept as it came. */
function refuseOtherBytes(_: unknown, __: unknown, bytes: Buffer, charset: string): void {
  if (charset.toLowerCase() !== 'utf-8' || isUtf8(bytes)) return;
  throw Object.assign(new Error('the body is not UTF-8 text'), { status: 400 });
}

type Body = { readonly ok: true; readonly value: unknown; readonly text: string } | Refusal;

/** The JSON that a request carries; `{}` when it carries nothing. */
export function bodyOf(request: Request): Body {
  const text: unknown = request.body;
  if (text === '') return { ok: true, value: {}, text };
  if (typeof text === 'string') {
    const parsed = parseJson(text);
    if (parsed.ok) return { ...parsed, text };
    return invalid({ pointer: '', message: `the body ${parsed.message}`, value: start(text) });
  }
  const isEmpty = request.headers['transfer-encoding'] === undefined && !hasLength(request);
  if (isEmpty) return { ok: true, value: {}, text: '' };
  const type = request.headers['content-type'] ?? 'none';
  return invalid({ pointer: '', message: 'Content-Type must be application/json', value: type });
}

const hasLength = ({ headers }: Request): boolean => Number(headers['content-length'] ?? 0) > 0;

const start = (text: string): string => text.slice(0, 80);
