import { z } from 'zod';
import { toCountry } from '../../events/country.ts';
import { parseEdtf } from '../../events/edtf.ts';
import { publisherKey } from '../../events/publisher.ts';
import type { Query } from './parts.ts';
import type { ParameterProblem, ReadRefusal } from './refusal.ts';

const LISTED = /\s*"((?:[^"]|"")*)"\s*(?:,|$)|([^,]*)(?:,|$)/gy;

/** Values by comma. One that holds a comma itself stands in double quotes, and within them `""` for a quote. */
const commaParted = (given: string): readonly string[] =>
  [...given.matchAll(LISTED)]
    .map(([, quoted, plain]) => (quoted?.replaceAll('""', '"') ?? plain ?? '').trim())
    .filter((value) => value !== '');

const EMPTY = 'names nothing';

/** Several values of a closed list, by comma. */
export const oneOf = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z
    .string()
    .transform(commaParted)
    .pipe(z.array(z.enum(values)).min(1, EMPTY))
    .optional();

/** Several free values, by comma. */
export const some = z
  .string()
  .transform(commaParted)
  .pipe(z.array(z.string()).min(1, EMPTY))
  .optional();

/** Several publishers, each as publishers are compared. */
export const publishers = some.transform((given) => given?.map(publisherKey));

/** Several countries by code or English name; canonical codes come out. */
export const someCountries = z
  .string()
  .transform(commaParted)
  .pipe(
    z
      .array(
        z.string().transform((given, context) => {
          const code = toCountry(given);
          if (code !== undefined) return code;
          context.addIssue({
            code: 'custom',
            message: `"${given.slice(0, 60)}" is no known country`,
          });
          return z.NEVER;
        }),
      )
      .min(1, EMPTY),
  )
  .optional();

export const flag = z.enum(['true', 'false']).transform((given) => given === 'true');

/** A day, a month or a year as bounds of a window. */
export const day = (end: 'earliest' | 'latest') =>
  z
    .string()
    .transform((given, context) => {
      const parsed = parseEdtf(given);
      const bound = parsed.ok ? parsed.value[end] : null;
      if (bound !== null) return bound;
      context.addIssue({
        code: 'custom',
        message: parsed.ok ? `"${given}" has an open end` : parsed.message,
      });
      return z.NEVER;
    })
    .optional();

export const limit = (standard: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,6}$/, 'is not a whole number')
    .transform(Number)
    .pipe(z.number().min(1).max(most))
    .prefault(String(standard));

/** The tag (BCP 47) of a language in which countries have names. */
export const language = z
  .string()
  .refine(hasNames, {
    error: ({ input }) => `${shown(input)} is no language known here, such as en or fr-CA`,
  })
  .default('en');

function hasNames(given: string): boolean {
  try {
    return Intl.DisplayNames.supportedLocalesOf(given).length === 1;
  } catch {
    return false; // the text is no tag: the one thing that it throws for
  }
}

const shown = (given: unknown): string => `"${String(given).slice(0, 60)}"`;

export const word = z.string().trim().min(1).max(500).optional();

type Parsed<Value> = { readonly ok: true; readonly value: Value } | ReadRefusal;

/** Reads a query by a strict schema; refuses unknown parameters and values by name. */
export function parseQuery<Schema extends z.ZodType>(
  schema: Schema,
  query: Query,
): Parsed<z.output<Schema>> {
  const parsed = schema.safeParse(query);
  if (parsed.success) return { ok: true, value: parsed.data };
  const unknown = parsed.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys : [],
  );
  if (unknown.includes('asOf')) return refuse('as-of-not-offered', [asOfProblem(query)]);
  if (unknown.length > 0) {
    const problems = unknown.map((parameter) => ({
      parameter,
      message: 'is not a parameter of this address',
      value: query[parameter],
    }));
    return refuse('unknown-parameter', problems);
  }
  const problems = parsed.error.issues.map(({ path: [name, index], message }) => {
    const parameter = String(name ?? '');
    return { parameter, message, value: sentValue(query[parameter], index) };
  });
  return refuse('invalid', problems);
}

/** What was sent; of several values the one that an issue is about. */
const sentValue = (sent: string | undefined, index: PropertyKey | undefined): string | undefined =>
  typeof index === 'number' ? commaParted(sent ?? '')[index] : sent;

const asOfProblem = (query: Query): ParameterProblem => ({
  parameter: 'asOf',
  message: 'this address answers for the present only',
  value: query['asOf'],
});

const refuse = (
  reason: 'invalid' | 'unknown-parameter' | 'as-of-not-offered',
  problems: readonly ParameterProblem[],
): ReadRefusal => ({ ok: false, reason, problems });
