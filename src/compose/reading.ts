import { type Fact, SHORT_TYPES } from '../../events/index.ts';
import type { Answer, ArticleInput, ReadAnswer, Reading } from '../client/service.ts';
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
    read: (article) => readOne(readers, article),
    resolve: async (name, on) => {
      resolve ??= makeResolver(readVocabulary());
      const { country, person, office } = resolve(name, on);
      return { name, country, person, office };
    },
    close: () => readers.close(),
  };
}

async function readOne(readers: Readers, article: ArticleInput): Promise<Answer<ReadAnswer>> {
  const sent = articleSource(article);
  if (!sent.ok) return { ok: false, problem: problemOf(sent) };
  const source = completeSource(sent.source);
  const { text, title, publisher, publishedOn } = source;
  const { facts, mentions } = await readers.read({
    text: text ?? '',
    title,
    publisher,
    publishedOn,
  });
  const { dates, countries, people } = mentions;
  const body: ReadAnswer = {
    source,
    facts: factEvents(source.sourceId, facts).map(shown),
    dates,
    mentions: { dates, countries, people },
  };
  return { ok: true, body };
}

/** A fact under its short type name. Type and data come from one event. */
const shown = ({ type, data }: ReturnType<typeof factEvents>[number]): Fact =>
  ({ type: SHORT_TYPES[type as keyof typeof SHORT_TYPES], ...data }) as Fact;
