import type { Problem, ProblemName } from '../client/problem.ts';
import type { ReadRefusal } from '../read/refusal.ts';
import type { Refusal } from '../record/problem.ts';

/** The one place where a failure becomes a status. */
export const STATUSES: Readonly<Record<ProblemName, number>> = {
  invalid: 400,
  'unknown-parameter': 400,
  'as-of-not-offered': 400,
  'not-allowed': 403,
  'not-found': 404,
  'method-not-allowed': 405,
  'id-conflict': 409,
  'not-possible': 409,
  expired: 410,
  'wrong-revision': 412,
  'too-large': 413,
  'key-reused': 422,
  'too-many': 429,
  failed: 500,
  'extractor-failed': 502,
  'view-behind': 503,
  stopping: 503,
};

const TITLES: Readonly<Record<ProblemName, string>> = {
  invalid: 'The request is not valid',
  'unknown-parameter': 'The address has no such parameter',
  'as-of-not-offered': 'This address answers for the present only',
  'not-allowed': 'This is not allowed from here',
  'not-found': 'There is no such thing',
  'method-not-allowed': 'The address does not take this method',
  'id-conflict': 'Something else is known under this id',
  'not-possible': 'This cannot be done in the present state',
  expired: 'The cursor is of an earlier version',
  'wrong-revision': 'The revision is another one than was expected',
  'too-large': 'The request is too large',
  'key-reused': 'The idempotency key came with another body before',
  'too-many': 'Too many requests',
  failed: 'The server failed',
  'extractor-failed': 'The language model could not read the article',
  'view-behind': 'The view has not come so far yet',
  stopping: 'The server is stopping',
};

export type ProblemDetails = Omit<Problem, 'type' | 'title' | 'status'> &
  Readonly<Record<string, unknown>>;

/** A problem by its name (RFC 9457). */
export const problem = (name: ProblemName, details: ProblemDetails = {}): Problem => ({
  type: `/problems/${name}`,
  title: TITLES[name],
  status: STATUSES[name],
  ...details,
});

type AnyRefusal = Refusal | ReadRefusal;
type RefusalOf<Reason extends AnyRefusal['reason']> = Extract<AnyRefusal, { reason: Reason }>;

/** Why something was refused, as a problem. */
export function problemOf(refusal: AnyRefusal): Problem {
  switch (refusal.reason) {
    case 'invalid':
    case 'unknown-parameter':
    case 'as-of-not-offered':
      return badInput(refusal);
    case 'not-found':
    case 'not-possible':
    case 'expired':
      return problem(refusal.reason, { detail: refusal.message });
    case 'id-conflict': {
      const detail = `another content is known under id ${refusal.id}`;
      return problem('id-conflict', { detail, id: refusal.id });
    }
    case 'wrong-revision':
      return wrongRevision(refusal);
    case 'key-reused':
      return problem('key-reused', { detail: `key ${refusal.key} came with another body` });
    case 'too-large':
      return tooLarge(refusal);
    case 'view-behind':
    case 'view-building':
      return viewBehind(refusal);
  }
}

function badInput({
  reason,
  problems,
}: RefusalOf<'invalid' | 'unknown-parameter' | 'as-of-not-offered'>): Problem {
  const errors = problems.map((one) =>
    'parameter' in one ? { ...one, value: shown(one.value) } : { ...one, value: shown(one.value) },
  );
  const [first] = errors;
  const where = first && ('parameter' in first ? first.parameter : first.pointer);
  const detail = first ? `${where || 'the request'}: ${first.message}` : undefined;
  return problem(reason, { ...(detail !== undefined && { detail }), errors });
}

const LONGEST_SHOWN = 500;
const LONGEST_UNREADABLE = 80;

/** A value as a problem repeats it: enough of it to be found again; null where nothing stands. */
function shown(value: unknown): unknown {
  const text = JSON.stringify(value) ?? 'null';
  return text.length <= LONGEST_SHOWN ? (value ?? null) : `${text.slice(0, LONGEST_SHOWN)}…`;
}

/** Content that cannot be read at all: what is wrong with it, and how it begins. */
export const unreadable = (message: string, content: string): Problem => {
  const value = content.trim().slice(0, LONGEST_UNREADABLE);
  return problem('invalid', { detail: message, errors: [{ pointer: '', message, value }] });
};

function wrongRevision({ what, expected, actual }: RefusalOf<'wrong-revision'>): Problem {
  const is = actual === 'no-stream' ? 'does not exist' : `is at revision ${actual}`;
  const detail = `${what} ${is}, expected ${expected}`;
  return problem('wrong-revision', { detail, expected, actual });
}

const UNITS = {
  events: 'events in one append',
  bytes: 'bytes of data and metadata in one append',
  text: 'bytes of text in a source',
} as const;

function tooLarge(refusal: RefusalOf<'too-large'>): Problem {
  const { what, limit, actual, field } = refusal;
  const detail = `${actual} ${UNITS[what]} are more than ${limit}: ${whatFits(refusal)}`;
  const errors = field && [{ ...field, message: detail, value: shown(field.value) }];
  return problem('too-large', { detail, ...(errors && { errors }), limit, actual });
}

function whatFits({ what, limit, actual, holds }: RefusalOf<'too-large'>): string {
  if (what === 'events') return 'send them in several';
  if (what === 'text') return SPLIT;
  const { events = 1, text = 0 } = holds ?? {};
  if (text > 0) return `${text} are its text and the rest the facts found in it, so ${SPLIT}`;
  if (events === 1) return `it is one event, so make that shorter by ${actual - limit}`;
  const few = Math.max(1, Math.floor((events * limit) / actual));
  return `it has ${events} events, so send about ${few} at a time`;
}

const SPLIT = 'split the text into several sources';

function viewBehind(refusal: RefusalOf<'view-behind' | 'view-building'>): Problem {
  const { view } = refusal;
  if (refusal.reason === 'view-building') {
    const { done, total } = refusal;
    const detail = `view ${view} is being built: ${done} of ${total}`;
    return problem('view-behind', { detail, view, done, total });
  }
  if (!('position' in refusal)) {
    return problem('view-behind', { detail: `view ${view} cannot be asked yet`, view });
  }
  const { position, wanted, error } = refusal;
  const why = error ? `: it stands still, as /readyz tells (${error.message})` : '';
  const detail = `view ${view} is at position ${position}, wanted ${wanted}${why}`;
  const places = { position: String(position), wanted: String(wanted) };
  return problem('view-behind', { detail, view, ...places });
}
