import { type Fact, SHORT_TYPES } from '../../events/index.ts';
import type {
  Answer,
  ArticleInput,
  FactExplanation,
  ReadAnswer,
  Reading,
} from '../client/service.ts';
import type { Explanation } from '../extract/explain/explanation.ts';
import type { Explained } from '../extract/extractor.ts';
import type { CheckedExtraction } from '../extract/rejection.ts';
import type { Article, Extraction } from '../extract/types.ts';
import { makeResolver } from '../extract/who/resolve-actor.ts';
import { ofTheExtractor } from '../http/failures.ts';
import { problemOf } from '../http/problem.ts';
import { type ModelReader, readerOf } from '../reading/reader-of.ts';
import type { Readers } from '../reading/readers.ts';
import { readVocabulary } from '../reading/vocabulary.ts';
import { articleSource } from '../record/article-input.ts';
import { completeSource, type SourceData } from '../record/complete-source.ts';
import { factEvents } from '../record/found-facts.ts';
import { openModel } from './model.ts';

/** Reads articles and names without a data folder; closes the readers when it is closed. */
export function openReading(readers: Readers): Reading {
  const parts = { readers, model: openModel(process.env) };
  let resolve: ReturnType<typeof makeResolver> | undefined;
  return {
    read: (article, options = {}) => readOne(parts, article, options.explain ?? false),
    resolve: async (name, on) => {
      resolve ??= makeResolver(readVocabulary());
      const { country, person, office } = resolve(name, on);
      return { name, country, person, office };
    },
    close: async () => {
      await parts.model.close();
      await parts.readers.close();
    },
  };
}

interface Parts {
  readonly readers: Readers;
  readonly model: ModelReader;
}

async function readOne(
  parts: Parts,
  article: ArticleInput,
  explain: boolean,
): Promise<Answer<ReadAnswer>> {
  const sent = articleSource(article);
  if (!sent.ok) return { ok: false, problem: problemOf(sent) };
  const reader = readerOf(parts, sent.extractor);
  if (!reader.ok) return { ok: false, problem: problemOf(reader) };
  // Only the rules can say why they made a fact; of a model, what was rejected tells.
  const read = explain && sent.extractor === 'rules' ? parts.readers.explain : reader.read;
  const source = completeSource(sent.source);
  try {
    return { ok: true, body: bodyOf(source, await read(articleOf(source))) };
  } catch (error) {
    const problem = ofTheExtractor(error);
    if (problem) return { ok: false, problem };
    throw error;
  }
}

const articleOf = ({ text, title, publisher, publishedOn }: SourceData): Article => ({
  ...{ text: text ?? '', title, publisher, publishedOn },
});

function bodyOf(
  source: SourceData,
  extraction: Extraction & Partial<Explained & CheckedExtraction>,
): ReadAnswer {
  const { facts, searchedTo, explanations, rejections, usage } = extraction;
  const { dates, countries, people } = extraction.mentions;
  const events = factEvents(source.sourceId, facts);
  const ids = events.map(({ id }) => id);
  return {
    source,
    facts: events.map(shown),
    ...(searchedTo !== undefined && { searchedTo }),
    dates,
    mentions: { dates, countries, people },
    ...(explanations && { explanations: withIds(explanations, ids) }),
    ...(rejections && { rejections }),
    ...(usage && { usage }),
  };
}

function withIds(
  explanations: readonly Explanation[],
  ids: readonly string[],
): readonly FactExplanation[] {
  const idOf = (index: number | null) => (index === null ? null : (ids[index] ?? null));
  return explanations.map(({ date, partOf, ...rest }, index) => {
    const meeting = idOf(partOf?.fact ?? null);
    return {
      factId: ids[index] ?? '',
      ...rest,
      date: { ...date, hangsOn: idOf(date.hangsOn) },
      partOf: partOf && meeting ? { factId: meeting, by: partOf.by } : null,
    };
  });
}

/** A fact under its short type name. Type and data come from one event. */
const shown = ({ type, data }: ReturnType<typeof factEvents>[number]): Fact =>
  ({ type: SHORT_TYPES[type as keyof typeof SHORT_TYPES], ...data }) as Fact;
