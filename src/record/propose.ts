import { type EventName, eventTypes, type FactEventName, SHORT_TYPES } from '../../events/index.ts';
import type { Directory } from '../extract/who/directory.ts';
import { canonicalJson } from '../log/canonical.ts';
import { contentHash } from '../log/codec.ts';
import { clientProblems } from './client-judgement.ts';
import { completeChanges } from './complete-amendment.ts';
import { completeFact } from './complete-fact.ts';
import type { SourceData } from './complete-source.ts';
import { factId, seenAtId } from './ids.ts';
import { type FieldProblem, fieldProblems, invalid, pointer, type Refusal } from './problem.ts';
import type { FactData, Proposed, StreamState } from './state.ts';
import type { Target } from './target.ts';

export interface Proposing {
  readonly state: StreamState;
  readonly enteredBy: string;
  readonly directory: Directory;
  /** Proposed before it in the same append. */
  readonly earlier: ReadonlyMap<string, Proposed>;
  /** The source's stored text, whether it is there already or comes with the same append. */
  readonly text: string | null;
}

type Made = { readonly ok: true; readonly event: Proposed } | Refusal;

/** The complete event that a client's event asks for. Problems point into the event as it was sent. */
export function propose(target: Target, proposing: Proposing): Made {
  const { type } = target;
  if (isFact(type)) return proposeFact(target, type, proposing);
  if (type === 'FactAmended') return proposeAmendment(target, proposing);
  return proposeOther(target, { ...DEFAULTS[type], ...target.data });
}

/** The registration of a source, under the source's own id. */
export const registration = (data: SourceData, sent: unknown): Proposed => ({
  type: 'SourceRegistered',
  id: data.sourceId,
  data,
  content: contentHash({ type: 'SourceRegistered', data: sent }),
});

const isFact = (type: EventName): type is FactEventName => Object.hasOwn(SHORT_TYPES, type);

const DEFAULTS: Readonly<Partial<Record<EventName, object>>> = {
  FactConfirmed: { note: null },
  FactRetracted: { by: 'person' },
  FactReinstated: { by: 'person' },
  MergeWithdrawn: { reason: null },
  SourceWithdrawn: { supersededBy: null },
};

const contentOf = ({ type, data }: Target): string => contentHash({ type, data });

const inData = (problems: readonly FieldProblem[], ...under: readonly string[]): Refusal =>
  invalid(
    ...problems.map((problem) => ({
      ...problem,
      pointer: pointer(['data', ...under]) + problem.pointer,
    })),
  );

function proposeFact(target: Target, type: FactEventName, proposing: Proposing): Made {
  const { id, hasId, data: sent } = target;
  const given = sent['factId'];
  if (hasId && given !== undefined && given !== id) {
    const message = `is not the event's id ${id}: a fact's id is that of its event`;
    return invalid({ pointer: '/data/factId', message, value: given });
  }
  const named = hasId ? { ...sent, factId: id } : sent;
  const { enteredBy, text, directory } = proposing;
  const completed = completeFact(named, { type, text, enteredBy, directory });
  if (!completed.ok) return inData(completed.problems);
  const content = contentOf(target);
  const data = completed.hasId
    ? completed.data
    : { ...completed.data, factId: idOf(type, completed.data, content, proposing) };
  // Type and data were checked together.
  return { ok: true, event: { type, id: data.factId, data, content } as Proposed };
}

/** The first id, among equals, that nothing else has. */
function idOf(
  type: FactEventName,
  { evidence: [first], derivedBy }: FactData,
  content: string,
  { state, earlier }: Proposing,
): string {
  const identity = {
    sourceId: state.stream.slice('source-'.length),
    extractor: derivedBy.name,
    type,
    anchor: first ?? content,
  };
  for (let ordinal = 0; ; ordinal += 1) {
    const id = factId({ ...identity, ordinal });
    const known = state.events.get(id) ?? earlier.get(id);
    if (!known || known.content === content) return id;
  }
}

function proposeAmendment(target: Target, { state, text, directory }: Proposing): Made {
  const { factId: id, changes } = target.data;
  const fact = typeof id === 'string' ? state.facts.get(id) : undefined;
  if (!fact) return { ok: false, reason: 'not-found', message: `no fact ${id} is known` };
  if (typeof changes !== 'object' || changes === null || Array.isArray(changes)) {
    const message = 'is not an object of fields and their new values';
    return invalid({ pointer: '/data/changes', message, value: changes });
  }
  const completed = completeChanges(fact, { ...changes }, { text, directory });
  if (!completed.ok) return inData(completed.problems, 'changes');
  return proposeOther(target, { by: 'person', ...target.data, changes: completed.changes });
}

function proposeOther(target: Target, data: Readonly<Record<string, unknown>>): Made {
  const { type } = target;
  const checked = eventTypes[type].safeParse(data);
  if (!checked.success) return inData(fieldProblems(checked.error.issues, data));
  const unsayable = clientProblems(data);
  if (unsayable.length > 0) return inData(unsayable);
  const { sourceId, url, facts } = data;
  if (Array.isArray(facts) && new Set(facts).size < facts.length) {
    const message = 'names one fact twice';
    return invalid({ pointer: '/data/facts', message, value: canonicalJson(facts) });
  }
  const id = type === 'SourceSeenAt' ? seenAtId(String(sourceId), String(url)) : target.id;
  // Type and data were checked together.
  return {
    ok: true,
    event: { type, id, data: checked.data, content: contentOf(target) } as Proposed,
  };
}
