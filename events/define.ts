import type { z } from 'zod';

/** Lifts data of one schema version to the next. */
type Upcast = (data: Record<string, unknown>) => Record<string, unknown>;

interface Definition<Name extends string, Schema extends z.ZodType> {
  readonly name: Name;
  readonly schema: Schema;
  /** From version 1 to 2, from 2 to 3, and so on. Only grows: stored events are never rewritten. */
  readonly upcasts?: readonly Upcast[];
  readonly summary: (data: z.output<Schema>) => string;
}

export interface EventType<Name extends string = string, Data = unknown> {
  readonly name: Name;
  /** The version that is written now, from 1. */
  readonly version: number;
  /** What the data of the current version must be; the description of the API is made from it. */
  readonly schema: z.ZodType;
  /** Checks data of the current version; throws a ZodError. */
  readonly parse: (data: unknown) => Data;
  readonly safeParse: (data: unknown) => z.ZodSafeParseResult<Data>;
  readonly upcasts: readonly Upcast[];
  /** One line for people. */
  readonly summary: (data: Data) => string;
}

/** An event type: what may be said, how its older versions read today, and one sentence for people. */
export function defineEvent<const Name extends string, Schema extends z.ZodType>(
  definition: Definition<Name, Schema>,
): EventType<Name, z.output<Schema>> {
  const upcasts = definition.upcasts ?? [];
  return {
    name: definition.name,
    version: upcasts.length + 1,
    schema: definition.schema,
    parse: (data) => definition.schema.parse(data),
    safeParse: (data) => definition.schema.safeParse(data),
    upcasts,
    summary: definition.summary,
  };
}

/**
 * Data of any version ever written, as the current version has it. What was checked when it was
 * written is not checked again: a replay reads millions. A version from the future throws.
 */
export function lift<Data>(type: EventType<string, Data>, version: number, data: unknown): Data {
  if (version > type.version) {
    throw new Error(
      `${type.name} version ${version} is newer than this program, which knows version ${type.version}`,
    );
  }
  if (version === type.version) return data as Data; // checked when it was appended
  const lifted = type.upcasts
    .slice(version - 1)
    .reduce((current, upcast) => upcast(current), data as Record<string, unknown>);
  return type.parse(lifted);
}
