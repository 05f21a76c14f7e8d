import type { Request, Response, Router } from 'express';
import { SHORT_TYPES } from '../../events/index.ts';
import { factAnswer } from '../read/fact-answer.ts';
import { readerOf } from '../reading/reader-of.ts';
import { articleSource } from '../record/article-input.ts';
import type { RecordedArticle } from '../record/port.ts';
import { bodyOf } from './body.ts';
import { optionsOf } from './conditions.ts';
import type { AppPorts } from './ports.ts';
import { problemOf } from './problem.ts';
import { setPosition } from './recorded.ts';
import { sendProblem } from './send.ts';

/** An article is read into facts, and both are recorded. */
export function articleRoute(router: Router, ports: AppPorts): void {
  router.post('/articles', (request, response) => post(request, response, ports));
}

async function post(request: Request, response: Response, ports: AppPorts): Promise<void> {
  const body = bodyOf(request);
  if (!body.ok) return sendProblem(response, problemOf(body));
  const conditions = optionsOf(request, response, { text: body.text, matched: 'stream' });
  if (!conditions.ok) return sendProblem(response, problemOf(conditions));
  const article = articleSource(body.value);
  if (!article.ok) return sendProblem(response, problemOf(article));
  const reader = readerOf(ports, article.extractor);
  if (!reader.ok) return sendProblem(response, problemOf(reader));
  const { options } = conditions;
  const outcome = await ports.recorder.article(article.source, readWith(reader), options);
  if (!outcome.ok) return sendProblem(response, problemOf(outcome));
  setPosition(response, outcome.position);
  response.status(outcome.duplicate || options.dryRun ? 200 : 201).json(articleAnswer(outcome));
}

type Reader = Extract<ReturnType<typeof readerOf>, { ok: true }>;

const readWith =
  ({ read }: Reader): Parameters<AppPorts['recorder']['article']>[1] =>
  ({ text, title, publisher, publishedOn }) =>
    read({ text: text ?? '', title, publisher, publishedOn });

function articleAnswer({ source, urls, facts, mentions, duplicate }: RecordedArticle) {
  const shown = facts.map(({ type, data, status, revision }) => {
    // Type and data were recorded together.
    const fact = { type: SHORT_TYPES[type], ...data } as Parameters<typeof factAnswer>[0];
    return factAnswer(fact, { status, revision }, source.sourceId);
  });
  const { dates, countries, people } = mentions;
  const answer = { source: { ...source, urls }, facts: shown, duplicate };
  return { ...answer, mentions: { dates, countries, people } };
}
