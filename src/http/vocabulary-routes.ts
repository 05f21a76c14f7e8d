import type { Router } from 'express';
import { z } from 'zod';
import { countries, nameOf } from '../../events/country.ts';
import { eventTypes } from '../../events/index.ts';
import * as vocabulary from '../../events/vocabulary.ts';
import { language, parseQuery } from '../read/parameters.ts';
import { problemOf } from './problem.ts';
import { queryOf } from './query.ts';
import { sendProblem } from './send.ts';

const schema = z.strictObject({ lang: language });

const ANSWERS: Readonly<Record<string, (lang: string) => object>> = {
  '/countries': (lang) => ({
    countries: countries.map((country) => ({ ...country, name: nameOf(country.code, lang) })),
  }),
  '/event-types': () => ({
    eventTypes: Object.values(eventTypes).map(({ name, version }) => ({ name, version })),
    details: {
      mode: vocabulary.MODES,
      act: vocabulary.ACTS,
      instrument: vocabulary.INSTRUMENTS,
      agreementStatus: vocabulary.AGREEMENT_STATUSES,
      kind: vocabulary.KINDS,
    },
    roles: vocabulary.ROLES,
    modalities: vocabulary.MODALITIES,
    stances: vocabulary.STANCES,
    voices: vocabulary.VOICES,
    precisions: vocabulary.PRECISIONS,
    extents: vocabulary.EXTENTS,
    bases: vocabulary.BASES,
  }),
  '/topics': () => ({ topics: vocabulary.TOPICS }),
};

/** The words that facts are told in. */
export function vocabularyRoutes(router: Router): void {
  for (const [path, answer] of Object.entries(ANSWERS)) {
    router.get(path, (request, response) => {
      const parsed = parseQuery(schema, queryOf(request));
      if (parsed.ok) response.json(answer(parsed.value.lang));
      else sendProblem(response, problemOf(parsed));
    });
  }
}
