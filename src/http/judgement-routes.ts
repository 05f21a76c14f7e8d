import type { Request, Router } from 'express';
import { z } from 'zod';
import type { EventName } from '../../events/index.ts';
import { fieldProblems, invalid, type Refusal } from '../record/problem.ts';
import type { AppPorts } from './ports.ts';
import { recording } from './record-route.ts';

interface Judgement {
  readonly path: string;
  readonly type: EventName;
  /** The name under which the event has the id of the path. */
  readonly subject: 'factId' | 'sourceId';
}

const JUDGEMENTS: readonly Judgement[] = [
  { path: '/facts/:id/confirmation', type: 'FactConfirmed', subject: 'factId' },
  { path: '/facts/:id/amendment', type: 'FactAmended', subject: 'factId' },
  { path: '/facts/:id/retraction', type: 'FactRetracted', subject: 'factId' },
  { path: '/facts/:id/reinstatement', type: 'FactReinstated', subject: 'factId' },
  { path: '/sources/:id/withdrawal', type: 'SourceWithdrawn', subject: 'sourceId' },
  { path: '/sources/:id/reinstatement', type: 'SourceReinstated', subject: 'sourceId' },
];

const inBody = (pointer: string): string => pointer.replace(/^\/0(?:\/data)?/, '');

/** The comfortable forms of judgements: the body is what the event says beside its subject. */
export function judgementRoutes(router: Router, { recorder }: AppPorts): void {
  for (const { path, type, subject } of JUDGEMENTS) {
    const events = (body: unknown, request: Request) => {
      const id = String(request.params['id']);
      if (!z.uuid().safeParse(id).success) return unknown(id);
      const said = fieldsOf(body, subject);
      return 'ok' in said ? said : [{ type, data: { ...said.fields, [subject]: id } }];
    };
    router.post(path, recording(recorder, { matched: 'own', events, pointer: inBody }));
  }
  mergeRoutes(router, recorder);
}

const unknown = (id: string): Refusal => ({
  ok: false,
  reason: 'not-found',
  message: `nothing is known under id ${id.slice(0, 60)}`,
});

const Fields = z.record(z.string(), z.unknown());

/** The path says whom it is about: a body that says it too could say another. */
function fieldsOf(body: unknown, subject: string) {
  const parsed = Fields.safeParse(body);
  if (!parsed.success) return invalid(...fieldProblems(parsed.error.issues, body));
  if (!Object.hasOwn(parsed.data, subject)) return { fields: parsed.data };
  const message = 'stands in the address already';
  return invalid({ pointer: `/${subject}`, message, value: parsed.data[subject] });
}

const Merge = z.strictObject({
  verdict: z.enum(['same', 'different']),
  facts: z.array(z.string()),
  reason: z.string(),
});

const VERDICTS = { same: 'FactsMerged', different: 'FactsSeparated' } as const;

/** A word on several facts, and how it is taken back. */
function mergeRoutes(router: Router, recorder: AppPorts['recorder']): void {
  const say = (body: unknown) => {
    const parsed = Merge.safeParse(body);
    if (!parsed.success) return invalid(...fieldProblems(parsed.error.issues, body));
    const { verdict, ...data } = parsed.data;
    return [{ type: VERDICTS[verdict], data }];
  };
  const takeBack = (body: unknown, request: Request) => {
    const id = String(request.params['id']);
    if (!z.uuid().safeParse(id).success) return unknown(id);
    const said = fieldsOf(body, 'mergeId');
    return 'ok' in said
      ? said
      : [{ type: 'MergeWithdrawn', data: { ...said.fields, mergeId: id } }];
  };
  router.post(
    '/merges',
    recording(recorder, {
      matched: 'stream',
      events: say,
      pointer: inBody,
      answer: ({ events: [event] }) => ({
        id: event && 'mergeId' in event.data ? event.data.mergeId : null,
      }),
    }),
  );
  router.delete(
    '/merges/:id',
    recording(recorder, { matched: 'stream', events: takeBack, pointer: inBody }),
  );
}
