import { z } from 'zod';
import { NotReachable } from '../client/request.ts';
import type { Service } from '../client/service.ts';
import { problemText } from './problem-text.ts';

/** Registrations bring their texts along. */
const PAGE = '20';

const Article = z.object({ sourceId: z.string(), kind: z.literal('article'), text: z.string() });

/** The ids of all stored articles with a text, in the order in which they came. */
export async function* articlesIn(service: Service): AsyncGenerator<string> {
  let since: string | undefined;
  for (;;) {
    const answer = await service.events({ since, type: 'SourceRegistered', limit: PAGE });
    if (!answer.ok) throw new NotReachable(problemText(answer.problem));
    for (const { data } of answer.body.events) {
      const article = Article.safeParse(data);
      if (article.success) yield article.data.sourceId;
    }
    if (answer.body.next === null) return;
    since = answer.body.next;
  }
}
