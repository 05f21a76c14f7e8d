import type { Explained } from '../extract/extractor.ts';
import type { Article, Extraction } from '../extract/types.ts';

/** What the pool sends a worker. */
export interface Task {
  readonly id: number;
  readonly article: Article;
  /** Also say why each fact was made. */
  readonly explain: boolean;
}

/** What a worker answers; an error stands for one article, not for the worker. */
export type Done =
  | { readonly id: number; readonly ok: true; readonly extraction: Extraction | Explained }
  | { readonly id: number; readonly ok: false; readonly error: string };
