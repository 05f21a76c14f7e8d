import { type Fact, SHORT_TYPES } from '../../events/index.ts';
import type {
  Answer,
  ArticleInput,
  FactExplanation,
  ReadAnswer,
  Reading,
} from '../client/service.ts';
import type { Explanation } from '../extract/explain/explanation.ts';
import { makeResolver } from '../extract/who/resolve-actor.ts';
import { problemOf } from '../http/problem.ts';
import { openReaders, type Readers } from '../reading/readers.ts';
import { readVocabulary } from '../reading/vocabulary.ts';
import { articleSource } from '../record/article-input.ts';
import { completeSource } from '../record/complete-source.ts';
import { factEvents } from '../record/found-facts.ts';

/** Reads articles and names without a data folder. */
export async function openReading(): Promise<Reading> {
  const readers = openReaders();
  let resolve: ReturnType<typeof makeResolver> | undefined;
  return {
    read: (article, options = {}) => readOne(readers, article, options.explain ?? false),
    resolve: async (name, on) => {
      resolve ??= makeResolver(readVocabulary());
      const { country, person, office } = resolve(name, on);
      return { name, country, person, office };
    },
    close: () => readers.close(),
  };
}

async function readOne(
  readers: Readers,
  article: ArticleInput,
  explain: boolean,
): Promise<Answer<ReadAnswer>> {
  const sent = articleSource(article);
  if (!sent.ok) return { ok: false, problem: problemOf(sent) };
  const source = completeSource(sent.source);
  const { text, title, publisher, publishedOn } = source;
  const asked = { text: text ?? '', title, publisher, publishedOn };
  const explained = explain ? await readers.explain(asked) : undefined;
  const { facts, mentions } = explained ?? (await readers.read(asked));
  const { dates, countries, people } = mentions;
  const events = factEvents(source.sourceId, facts);
  const body: ReadAnswer = {
    source,
    facts: events.map(shown),
    dates,
    mentions: { dates, countries, people },
  };
  if (!explained) return { ok: true, body };
  const ids = events.map(({ id }) => id);
  return { ok: true, body: { ...body, explanations: withIds(explained.explanations, ids) } };
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
