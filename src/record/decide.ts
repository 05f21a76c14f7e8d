import { judge } from './judgement.ts';
import type { Refusal } from './problem.ts';
import { apply, draftOf, type Known, type Proposed, type StreamState } from './state.ts';

/** What a client expects to find. */
export interface Expectations {
  /** Of the stream: its revision, or that there is none. */
  readonly stream?: number | 'no-stream';
  /** Of the fact or source that is judged: the revision of its own last event. */
  readonly own?: number;
}

interface Circumstances extends Expectations {
  /** Another text has taken the source's place at its URL. */
  readonly isReplaced?: boolean;
}

export interface Decision {
  readonly ok: true;
  /** What is new, in the order proposed. */
  readonly append: readonly Known[];
  /** For each event proposed, the id of the event that says it: its own, or one that was there. */
  readonly answers: readonly string[];
}

/** Two events say the same thing: the texts sent were equal, or what was made of them is. */
export type SameContent = (known: Known, proposed: Proposed) => boolean;

/**
 * What of the proposed events is new to a stream. Those it holds already are answered with what is
 * there; nothing new means nothing to append, whatever revision was expected.
 */
export function decide(
  state: StreamState,
  proposed: readonly Proposed[],
  same: SameContent,
  expected: Circumstances = {},
): Decision | Refusal {
  const draft = draftOf(state);
  const append: Known[] = [];
  const answers: string[] = [];
  for (const event of proposed) {
    const verdict = decideOne(draft, event, same, expected);
    if ('ok' in verdict) return verdict;
    answers.push(verdict.answer);
    if (!verdict.isNew) continue;
    const next: Known = { ...event, revision: draft.revision + 1, position: null };
    apply(draft, next);
    append.push(next);
  }
  if (append.length > 0) {
    const refusal = unexpected(state, expected.stream);
    if (refusal) return refusal;
  }
  return { ok: true, append, answers };
}

interface Verdict {
  readonly isNew: boolean;
  readonly answer: string;
}

const fresh = (event: Proposed): Verdict => ({ isNew: true, answer: event.id });
const there = (id: string): Verdict => ({ isNew: false, answer: id });

function decideOne(
  state: StreamState,
  event: Proposed,
  same: SameContent,
  expected: Circumstances,
): Verdict | Refusal {
  const known = state.events.get(event.id);
  if (known) {
    return same(known, event)
      ? there(known.id)
      : { ok: false, reason: 'id-conflict', id: event.id };
  }
  switch (event.type) {
    case 'FactConfirmed':
    case 'FactAmended':
    case 'FactRetracted':
    case 'FactReinstated':
      return decideJudgement(state, event, expected);
    case 'SourceSeenAt':
    case 'SourceWithdrawn':
    case 'SourceReinstated':
      return decideOnSource(state, event, expected);
    case 'FactsMerged':
    case 'FactsSeparated':
      return decideWord(state, event, same);
    case 'MergeWithdrawn':
      return decideWithdrawal(state, event);
    default:
      return fresh(event);
  }
}

type ProposedOf<Name extends Known['type']> = Extract<Proposed, { type: Name }>;

function decideJudgement(
  state: StreamState,
  event: ProposedOf<'FactConfirmed' | 'FactAmended' | 'FactRetracted' | 'FactReinstated'>,
  expected: Circumstances,
): Verdict | Refusal {
  const { factId } = event.data;
  const fact = state.facts.get(factId);
  if (!fact) return { ok: false, reason: 'not-found', message: `no fact ${factId} is known` };
  const refusal = outdated(`fact ${factId}`, fact.revision, expected.own);
  if (refusal) return refusal;
  const verdict = judge(fact, event);
  if (verdict === 'unchanged') return there(fact.last);
  return verdict === 'append' ? fresh(event) : notPossible(verdict.refused);
}

function decideOnSource(
  state: StreamState,
  event: ProposedOf<'SourceSeenAt' | 'SourceWithdrawn' | 'SourceReinstated'>,
  expected: Circumstances,
): Verdict | Refusal {
  const { sourceId } = event.data;
  const { source } = state;
  if (!source) return { ok: false, reason: 'not-found', message: `no source ${sourceId} is known` };
  const refusal = outdated(`source ${sourceId}`, source.revision, expected.own);
  if (refusal) return refusal;
  switch (event.type) {
    case 'SourceSeenAt':
      return source.urls.includes(event.data.url) ? there(source.last) : fresh(event);
    case 'SourceWithdrawn':
      return source.withdrawn ? there(source.last) : fresh(event);
    default:
      return source.withdrawn || expected.isReplaced
        ? fresh(event)
        : notPossible(
            `source ${sourceId} is neither withdrawn nor replaced: it cannot be reinstated`,
          );
  }
}

/** One word under one id: whoever means other facts, or the contrary, takes another id. */
function decideWord(
  { word, events }: StreamState,
  event: ProposedOf<'FactsMerged' | 'FactsSeparated'>,
  same: SameContent,
): Verdict | Refusal {
  if (!word) return fresh(event);
  const said = events.get(word.said);
  return said && same(said, event)
    ? there(said.id)
    : { ok: false, reason: 'id-conflict', id: event.data.mergeId };
}

function decideWithdrawal(
  { word }: StreamState,
  event: ProposedOf<'MergeWithdrawn'>,
): Verdict | Refusal {
  const { mergeId } = event.data;
  if (!word) return { ok: false, reason: 'not-found', message: `no merge ${mergeId} is known` };
  return word.withdrawn ? there(word.last) : fresh(event);
}

const notPossible = (message: string): Refusal => ({ ok: false, reason: 'not-possible', message });

const outdated = (what: string, actual: number, expected: number | undefined) =>
  expected === undefined || expected === actual
    ? undefined
    : ({ ok: false, reason: 'wrong-revision', what, expected, actual } as const);

function unexpected(
  { stream, revision }: StreamState,
  expected: Expectations['stream'],
): Refusal | undefined {
  const actual = revision < 0 ? 'no-stream' : revision;
  if (expected === undefined || expected === actual) return undefined;
  return { ok: false, reason: 'wrong-revision', what: `stream ${stream}`, expected, actual };
}
