import type { Router } from 'express';
import { z } from 'zod';
import { countries, nameOf } from '../../events/country.ts';
import { language, parseQuery } from '../read/parameters.ts';
import type { Query } from '../read/parts.ts';
import type { ReadRefusal } from '../read/refusal.ts';
import {
  type VocabularyQuery as Asked,
  eventTypesAnswer,
  topicsAnswer,
  VocabularyQuery,
} from '../read/vocabularies.ts';
import { problemOf } from './problem.ts';
import { queryOf } from './query.ts';
import { sendProblem } from './send.ts';

const CountriesQuery = z.strictObject({ lang: language });

type Answer = { readonly ok: true; readonly body: object } | ReadRefusal;

const named =
  (answer: (lang: Asked['lang']) => object) =>
  (query: Query): Answer => {
    const parsed = parseQuery(VocabularyQuery, query);
    return parsed.ok ? { ok: true, body: answer(parsed.value.lang) } : parsed;
  };

const ANSWERS: Readonly<Record<string, (query: Query) => Answer>> = {
  '/countries': (query) => {
    const parsed = parseQuery(CountriesQuery, query);
    if (!parsed.ok) return parsed;
    const { lang } = parsed.value;
    const body = {
      countries: countries.map((country) => ({ ...country, name: nameOf(country.code, lang) })),
    };
    return { ok: true, body };
  },
  '/event-types': named(eventTypesAnswer),
  '/topics': named(topicsAnswer),
};

/** The words that facts are told in. */
export function vocabularyRoutes(router: Router): void {
  for (const [path, answerTo] of Object.entries(ANSWERS)) {
    router.get(path, (request, response) => {
      const answer = answerTo(queryOf(request));
      if (answer.ok) response.json(answer.body);
      else sendProblem(response, problemOf(answer));
    });
  }
}
