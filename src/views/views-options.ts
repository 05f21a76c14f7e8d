import type { Projection } from '../../projections/projection.ts';
import type { Views } from './port.ts';

export interface ViewsOptions {
  /** Where the views' files stand. Made when missing. */
  readonly folder: string;
  readonly logUrl: string;
  readonly projections: readonly Projection[];
  /** URL of the module that exports the same `projections`, for the workers; this program's own by default. */
  readonly module?: string;
  /** Called with what a worker dies of: the views then stand still. */
  readonly onFailure?: (error: Error) => void;
}

/** The views in service, with what their keeper needs beside reading. */
export interface OpenViews extends Views {
  /** Says that something was appended. */
  wake(): void;
}
