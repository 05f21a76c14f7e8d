import type { CheckedExtraction } from '../extract/rejection.ts';
import type { Article, Extraction } from '../extract/types.ts';
import type { ExtractorKind } from '../record/article-input.ts';
import { invalid, type Refusal } from '../record/problem.ts';
import type { ExtractorName } from '../record/rereading/answer.ts';

/** The extractor by a language model, or why there is none. */
export type ModelReader =
  | { readonly ok: false; readonly message: string }
  | {
      readonly ok: true;
      readonly extractor: ExtractorName;
      /** Rejects with `ExtractorFailed` for this article alone. */
      read(article: Article): Promise<CheckedExtraction>;
    };

interface Extractors {
  readonly readers: {
    readonly extractor: ExtractorName;
    read(article: Article): Promise<Extraction>;
  };
  readonly model?: ModelReader;
}

type Reader =
  | {
      readonly ok: true;
      /** Who reads, as in a fact's `derivedBy`. */
      readonly extractor: ExtractorName;
      readonly read: (article: Article) => Promise<Extraction | CheckedExtraction>;
    }
  | Refusal;

const NO_MODEL: ModelReader = { ok: false, message: 'no language model is offered here' };

/** What reads an article by the extractor that was asked for. */
export function readerOf({ readers, model = NO_MODEL }: Extractors, asked: ExtractorKind): Reader {
  const { extractor } = readers;
  if (asked === 'rules') return { ok: true, extractor, read: (article) => readers.read(article) };
  return model.ok
    ? model
    : invalid({ pointer: '/extractor', message: model.message, value: asked });
}
