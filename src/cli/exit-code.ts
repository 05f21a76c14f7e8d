import type { Problem } from '../client/problem.ts';

export const EXIT = {
  ok: 0,
  failed: 1,
  usage: 2,
  notFound: 3,
  invalid: 4,
  conflict: 5,
  notAllowed: 6,
  notReachable: 7,
  different: 8,
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

const BY_PROBLEM: Readonly<Record<string, ExitCode>> = {
  'not-found': EXIT.notFound,
  'id-conflict': EXIT.conflict,
  'wrong-revision': EXIT.conflict,
  'key-reused': EXIT.conflict,
  'not-possible': EXIT.notAllowed,
  'not-allowed': EXIT.notAllowed,
  'view-behind': EXIT.notReachable,
  'too-many': EXIT.notReachable,
};

/** The exit code for a problem: by its name, else by its status. */
export function exitCodeOf({ type, status }: Problem): ExitCode {
  const named = BY_PROBLEM[type.slice(type.lastIndexOf('/') + 1)];
  if (named !== undefined) return named;
  if (status === 401 || status === 403) return EXIT.notAllowed;
  if (status === 404) return EXIT.notFound;
  if (status >= 400 && status < 500) return EXIT.invalid;
  return status === 502 || status === 503 ? EXIT.notReachable : EXIT.failed;
}
