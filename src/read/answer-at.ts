import type { z } from 'zod';
import type { Projection } from '../../projections/projection.ts';
import type { Tables } from '../../projections/table.ts';
import type { ViewReader } from '../views/port.ts';
import { momentOf } from './moment.ts';
import { parseQuery } from './parameters.ts';
import type { Query, ReadParts } from './parts.ts';
import type { ReadRefusal } from './refusal.ts';

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

const isRefusal = (answer: object): answer is ReadRefusal => 'ok' in answer && answer.ok === false;
