import type { z } from 'zod';
import type { Projection } from '../../projections/projection.ts';
import type { Tables } from '../../projections/table.ts';
import type { ViewReader } from '../views/port.ts';
import { type Cursor, ofAnotherHistory, type PageEnd, writeCursor } from './cursor.ts';
import { momentOf } from './moment.ts';
import { parseQuery } from './parameters.ts';
import type { Query, ReadParts } from './parts.ts';
import type { Read, ReadRefusal } from './refusal.ts';

/** A question to one view: what may be asked, and what its rows give at one moment. */
export interface Question<T extends Tables, Schema extends z.ZodType, Rows> {
  readonly projection: Projection<T>;
  readonly schema: Schema;
  readonly rows: (view: ViewReader<T>, query: z.output<Schema>) => Rows | ReadRefusal;
}

interface Moments {
  readonly asOf?: string | undefined;
  readonly after?: string | undefined;
}

export type Answered<Schema extends z.ZodType, Rows> =
  | {
      readonly ok: true;
      readonly rows: Rows;
      readonly query: z.output<Schema>;
      readonly position: number;
    }
  | ReadRefusal;

/** Checks a query, and reads the rows for it from the moment that it asks for. */
export async function rowsAt<
  T extends Tables,
  Schema extends z.ZodType<Moments>,
  Rows extends object,
>(
  { projection, schema, rows }: Question<T, Schema, Rows>,
  asked: Query,
  parts: ReadParts,
): Promise<Answered<Schema, Rows>> {
  const parsed = parseQuery(schema, asked);
  if (!parsed.ok) return parsed;
  const moment = await momentOf(parsed.value, parts);
  if (!moment.ok) return moment;
  const result = await parts.views.read(projection, moment.options, (view) =>
    rows(view, parsed.value),
  );
  if (!result.ok) return result;
  const { answer, position } = result;
  if (isRefusal(answer)) return answer;
  return { ok: true, rows: answer as Rows, query: parsed.value, position }; // what is no refusal
}

/** A page of a list: its body but for the cursor to the next one. */
export interface ListPage<Body> {
  readonly body: Body;
  /** The cursor it was asked for by. */
  readonly from: Cursor | null;
  readonly end: PageEnd | null;
}

/** The same for a list that is read in pages. */
export async function pageAt<
  T extends Tables,
  Schema extends z.ZodType<Moments>,
  Body extends object,
>(
  question: Question<T, Schema, ListPage<Body>>,
  asked: Query,
  parts: ReadParts,
): Promise<Read<Body & { readonly next: string | null }>> {
  const found = await rowsAt(question, asked, parts);
  if (!found.ok) return found;
  const { body, from, end } = found.rows;
  const refusal = await ofAnotherHistory(from, parts.log);
  if (refusal) return refusal;
  const next = await writeCursor(end, parts.log);
  return { ok: true, body: { ...body, next }, position: found.position };
}

const isRefusal = (answer: object): answer is ReadRefusal => 'ok' in answer && answer.ok === false;
