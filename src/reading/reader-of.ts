import type { CheckedExtraction } from '../extract/rejection.ts';
import type { Article, Extraction } from '../extract/types.ts';
import type { ExtractorKind } from '../record/article-input.ts';
import { invalid, type Refusal } from '../record/problem.ts';

/** The extractor by a language model, or why there is none. */
export interface ModelReader {
  readonly refusal: string | null;
  /** Rejects with `ExtractorFailed` for this article alone. */
  read(article: Article): Promise<CheckedExtraction>;
}

interface Extractors {
  readonly readers: { read(article: Article): Promise<Extraction> };
  readonly model?: ModelReader;
}

type Reader =
  | {
      readonly ok: true;
      readonly read: (article: Article) => Promise<Extraction | CheckedExtraction>;
    }
  | Refusal;

/** What reads an article by the extractor that was asked for. */
export function readerOf({ readers, model }: Extractors, asked: ExtractorKind): Reader {
  if (asked === 'rules') return { ok: true, read: (article) => readers.read(article) };
  const message = model ? model.refusal : 'no language model is offered here';
  if (!model || message !== null)
    return invalid({ pointer: '/extractor', message: message ?? '', value: asked });
  return { ok: true, read: (article) => model.read(article) };
}
