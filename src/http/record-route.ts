import type { Request, Response } from 'express';
import type { Recorder, Recording, RecordOptions } from '../record/port.ts';
import type { Refusal } from '../record/problem.ts';
import { bodyOf } from './body.ts';
import { type Matched, optionsOf } from './conditions.ts';
import { problemOf } from './problem.ts';
import { recordedBody, recordedStatus, setPosition } from './recorded.ts';
import { sendProblem } from './send.ts';

/** A route that records events: which ones a request asks for, and how it is answered. */
export interface RecordRoute {
  readonly matched: Matched;
  /** The events, as `POST /v1/events` takes them, or what is wrong with the body. */
  readonly events: (body: unknown, request: Request) => readonly unknown[] | Refusal;
  /** Where the problems of the list's first event point in the request's own body. */
  readonly pointer?: (pointer: string) => string;
  readonly answer?: (recording: Recording) => object;
}

/** Handles a request by recording what it asks for. */
export const recording =
  (recorder: Recorder, route: RecordRoute) =>
  async (request: Request, response: Response): Promise<void> => {
    const body = bodyOf(request);
    if (!body.ok) return sendProblem(response, problemOf(body));
    const { matched } = route;
    const conditions = optionsOf(request, response, { text: body.text, matched });
    if (!conditions.ok) return sendProblem(response, problemOf(conditions));
    const events = route.events(body.value, request);
    if ('ok' in events) return sendProblem(response, problemOf(events));
    const outcome = await recorder.events(events, conditions.options);
    if (outcome.ok) return sendRecording(response, outcome, { ...route, ...conditions });
    sendProblem(response, problemOf(pointed(outcome, route.pointer)));
  };

interface Sending extends RecordRoute {
  readonly options: RecordOptions;
}

function sendRecording(
  response: Response,
  outcome: Recording,
  { answer = recordedBody, options }: Sending,
): void {
  setPosition(response, outcome.position);
  response.status(recordedStatus(outcome, options.dryRun)).json(answer(outcome));
}

/** A refusal whose problems point where the client finds them. */
export function pointed(refusal: Refusal, to: RecordRoute['pointer']): Refusal {
  if (refusal.reason !== 'invalid' || !to) return refusal;
  const problems = refusal.problems.map((one) => ({ ...one, pointer: to(one.pointer) }));
  return { ...refusal, problems };
}
