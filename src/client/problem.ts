/** The names after `/problems/`. */
export type ProblemName =
  | 'invalid'
  | 'unknown-parameter'
  | 'as-of-not-offered'
  | 'not-found'
  | 'not-allowed'
  | 'method-not-allowed'
  | 'id-conflict'
  | 'not-possible'
  | 'expired'
  | 'wrong-revision'
  | 'too-large'
  | 'key-reused'
  | 'too-many'
  | 'view-behind'
  | 'stopping'
  | 'extractor-failed'
  | 'failed';

export interface ProblemPart {
  /** JSON Pointer into the body, or the parameter's name. */
  readonly pointer?: string;
  readonly parameter?: string;
  readonly message: string;
  /** What stands there, or how it begins; null where nothing does. */
  readonly value?: unknown;
}

/** RFC 9457. */
export interface Problem {
  /** `/problems/<name>` */
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail?: string;
  readonly errors?: readonly ProblemPart[];
}
