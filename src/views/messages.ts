import type { Position } from '../log/port.ts';
import type { Difference, Ending, Progress } from './port.ts';
import type { Stopped } from './view-fold.ts';

/** A view's file, named to a worker: projections themselves cannot be sent. */
export interface NamedFile {
  readonly view: string;
  readonly path: string;
  readonly generation: number;
}

export interface WorkerData {
  readonly role: 'follow' | 'rebuild';
  readonly logUrl: string;
  /** The module that exports `projections`. */
  readonly projections: string;
  readonly job?: Job;
}

/** What a rebuild is to do; `running` are the files to compare with. */
export interface Job {
  readonly folder: string;
  readonly ending: Ending;
  readonly views: readonly string[];
  readonly running: readonly NamedFile[];
}

export type ToFollower =
  | { readonly kind: 'wake' }
  /** Fold this file from now on; instead of another of the same view, once it has come as far. */
  | { readonly kind: 'follow'; readonly file: NamedFile }
  | { readonly kind: 'leave'; readonly file: NamedFile }
  | { readonly kind: 'close' };

export type FromFollower =
  | { readonly kind: 'head'; readonly position: Position }
  | { readonly kind: 'position'; readonly view: string; readonly position: Position }
  | { readonly kind: 'follows'; readonly file: NamedFile; readonly position: Position }
  | { readonly kind: 'stopped'; readonly view: string; readonly error: Stopped }
  | { readonly kind: 'damaged'; readonly file: NamedFile; readonly message: string }
  | { readonly kind: 'closed' };

export type ToRebuilder = { readonly kind: 'cancel' };

export interface Rebuilt {
  readonly file: NamedFile;
  readonly position: Position;
  readonly stopped: Stopped | null;
  readonly before: string | null;
  readonly after: string | null;
  readonly damage: string | null;
  readonly differences: readonly Difference[];
}

export type FromRebuilder =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'done'; readonly results: readonly Rebuilt[] }
  | { readonly kind: 'failed'; readonly cancelled: boolean; readonly message: string };
