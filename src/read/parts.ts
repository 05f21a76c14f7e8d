import type { Directory } from '../extract/who/directory.ts';
import type { LogReader } from '../log/port.ts';
import type { Views } from '../views/port.ts';

/** What every answer is made from. */
export interface ReadParts {
  readonly views: Views;
  /** Texts and whole facts never change: they are read from the log. */
  readonly log: LogReader;
  /** Whom the officials table knows. */
  readonly directory: Directory;
  /** The present, as a UTC instant in ISO 8601. */
  readonly now: () => string;
}

/** A query's parameters by name, as they came; several values by comma. */
export type Query = Readonly<Record<string, string | undefined>>;
