import type { Request, Response, Router } from 'express';
import { z } from 'zod';
import { SHORT_TYPES } from '../../events/index.ts';
import type { RereadAnswer } from '../client/service.ts';
import { readerOf } from '../reading/reader-of.ts';
import { fieldProblems, invalid } from '../record/problem.ts';
import type { Change, ReaderFor, Rereading } from '../record/rereading/answer.ts';
import { bodyOf } from './body.ts';
import { optionsOf } from './conditions.ts';
import type { AppPorts } from './ports.ts';
import { problem, problemOf } from './problem.ts';
import { setPosition } from './recorded.ts';
import { sendProblem } from './send.ts';

/** A source's text is read again, and its facts are brought to what is found now. */
export function rereadRoute(router: Router, ports: AppPorts): void {
  router.post('/sources/:id/reread', (request, response) => post(request, response, ports));
}

const Nothing = z.strictObject({});

async function post(request: Request, response: Response, ports: AppPorts): Promise<void> {
  const body = bodyOf(request);
  if (!body.ok) return sendProblem(response, problemOf(body));
  const conditions = optionsOf(request, response, { text: body.text, matched: 'stream' });
  if (!conditions.ok) return sendProblem(response, problemOf(conditions));
  const parsed = Nothing.safeParse(body.value);
  if (!parsed.success) {
    const refusal = invalid(...fieldProblems(parsed.error.issues, body.value));
    return sendProblem(response, problemOf(refusal));
  }
  const id = String(request.params['id']);
  if (!z.uuid().safeParse(id).success) {
    const detail = `nothing is known under id ${id.slice(0, 60)}`;
    return sendProblem(response, problem('not-found', { detail }));
  }
  const { options } = conditions;
  const outcome = await ports.recorder.reread(id.toLowerCase(), readerFor(ports), options);
  if (!outcome.ok) return sendProblem(response, problemOf(outcome));
  setPosition(response, outcome.position);
  const isDone = outcome.changes.length > 0 && !options.dryRun;
  response.status(isDone ? 201 : 200).json(answerOf(outcome));
}

const readerFor =
  (ports: AppPorts): ReaderFor =>
  (kind) => {
    const reader = readerOf(ports, kind);
    if (!reader.ok) return reader;
    return {
      ...reader,
      read: ({ text, title, publisher, publishedOn }) =>
        reader.read({ text: text ?? '', title, publisher, publishedOn }),
    };
  };

function answerOf({ sourceId, extractor, changes, unchanged, kept }: Rereading): RereadAnswer {
  const count = (did: Change['did']) => changes.filter((change) => change.did === did).length;
  return {
    sourceId,
    extractor,
    added: count('added'),
    amended: count('amended'),
    reinstated: count('reinstated'),
    retracted: count('retracted'),
    unchanged,
    kept,
    changes: changes.map(({ did, fact: { type, data }, fields }) => ({
      did,
      factId: data.factId,
      type: SHORT_TYPES[type],
      title: data.title,
      fields,
    })),
  };
}
