import { z } from 'zod';
import { eventTypes, isEventName } from '../../events/index.ts';
import { isTooNested, MOST_NESTED } from '../client/nesting.ts';
import { overLimit } from '../log/append-rules.ts';
import { submittedMetadata } from '../log/chain.ts';
import { canonicalOfParsed } from '../log/codec.ts';
import { LIMITS, type NewEvent } from '../log/port.ts';

/** A line of an export, ready to be appended again. */
export interface RawLine {
  readonly stream: string;
  readonly revision: number;
  readonly recordedAt: string;
  /** The event's hash, where the export has it: it covers the event and the hash before it in its stream. */
  readonly hash: string | undefined;
  readonly event: NewEvent;
}

const isObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The data's own schema looks into it; here it is an object. */
const Line = z.object({
  id: z.uuid(),
  stream: z.string().min(1),
  revision: z.int().nonnegative(),
  type: z.string(),
  schemaVersion: z.int().positive(),
  data: z.custom<object>(isObject, 'is not an object'),
  metadata: z.record(z.string(), z.string()),
});

/**
 * Reads a line of an export; says what is wrong with it otherwise. `now` is the clock in milliseconds: what no hash
 * bears out cannot have been recorded later than that, not even by a second.
 */
export function parseLine(text: string, now: number): RawLine | { readonly message: string } {
  if (isTooNested(text)) return { message: `is nested deeper than ${MOST_NESTED} levels` };
  const json = jsonOf(text);
  if (json === undefined) return { message: 'is not JSON' };
  const parsed = Line.safeParse(json);
  if (!parsed.success) return { message: firstIssue(parsed.error) };
  const { id, stream, revision, type, schemaVersion, data, metadata } = parsed.data;
  const { recordedAt, hash, ...rest } = metadata;
  if (recordedAt === undefined) return { message: 'metadata.recordedAt is missing' };
  const wrong =
    problemWithInstant(recordedAt, hash === undefined ? now : Number.POSITIVE_INFINITY) ??
    problemWith(type, schemaVersion, data);
  if (wrong) return { message: wrong };
  const event = {
    id: id.toLowerCase(),
    type,
    schemaVersion,
    data: canonicalOfParsed(data),
    metadata: rest,
  };
  const size = problemWithSize(event, text.length);
  return size ? { message: size } : { stream, revision, recordedAt, hash, event };
}

function problemWithInstant(recordedAt: string, latest: number): string | undefined {
  const at = Date.parse(recordedAt);
  if (Number.isNaN(at)) return `metadata.recordedAt: "${recordedAt}" is not an instant`;
  if (at <= latest) return undefined;
  return `metadata.recordedAt: "${recordedAt}" is in the future, and no hash bears it out`;
}

/** Metadata takes no more room than the line, in which it stood; three bytes a code unit are the most. */
function problemWithSize(event: NewEvent, lineLength: number): string | undefined {
  if ((event.data.length + lineLength) * 3 <= LIMITS.bytesPerAppend) return undefined;
  const over = overLimit([event], [submittedMetadata(event.metadata)]);
  return (
    over && `data and metadata: ${over.actual} bytes are more than the ${over.limit} of an event`
  );
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function problemWith(type: string, version: number, data: unknown): string | undefined {
  if (!isEventName(type)) return `unknown event type ${type}`;
  const known = eventTypes[type];
  if (version > known.version) return `${type} version ${version} is newer than this program`;
  if (version < known.version) return undefined; // an older version is lifted when it is read
  const checked = known.safeParse(data);
  return checked.success ? undefined : `${type}: ${firstIssue(checked.error)}`;
}

const firstIssue = ({ issues: [issue] }: z.ZodError): string =>
  issue ? `${issue.path.join('.') || 'line'}: ${issue.message}` : 'not an event';
