import express, { type Request } from 'express';
import { invalid, type Refusal } from '../record/problem.ts';
import { parseJson } from './json.ts';

export const LIMITS = { json: 8 * 1024 * 1024, line: 1024 * 1024 } as const;

const JSON_TYPES = ['application/json', 'application/*+json'];

/** Keeps the text of a JSON body; it is parsed where it is wanted, and its bytes tell requests apart. */
export const jsonText = express.text({ type: JSON_TYPES, limit: LIMITS.json });

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
