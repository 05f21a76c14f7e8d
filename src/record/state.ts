import type { z } from 'zod';
import type { DataOf, FactEventName, NewEvent } from '../../events/index.ts';
import type { By } from '../../events/judgement.ts';
import { FIRST_STATUS } from '../../events/status.ts';

/** An event that asks to be recorded, complete. */
export type Proposed = NewEvent & {
  readonly id: string;
  /** SHA-256 of what was submitted. */
  readonly content: string;
};

/** An event in a stream, or about to be: then it has no position yet. */
export type Known = Proposed & { readonly revision: number; readonly position: number | null };

export type Status = 'proposed' | 'imported' | 'confirmed' | 'retracted';
export type FactData = DataOf<FactEventName>;

export interface FactState {
  readonly type: FactEventName;
  /** With every amendment applied. */
  readonly data: FactData;
  readonly status: Status;
  /** What a reinstatement gives back. */
  readonly before: Exclude<Status, 'retracted'>;
  readonly retractedBy: z.output<typeof By> | null;
  /** The fact's own last event, and its revision. */
  readonly last: string;
  readonly revision: number;
}

interface SourceState {
  readonly data: DataOf<'SourceRegistered'>;
  readonly withdrawn: boolean;
  readonly urls: readonly string[];
  readonly last: string;
  readonly revision: number;
}

export interface Lookup<Value> extends Iterable<readonly [string, Value]> {
  get(key: string): Value | undefined;
  set(key: string, value: Value): unknown;
}

/** What a stream's events amount to. Values are replaced, never changed in place. */
export interface StreamState {
  readonly stream: string;
  /** Of the last event; -1 when there is none. */
  revision: number;
  source: SourceState | null;
  /** A reviewer's word on several facts, in a merge stream, by the event that said it. */
  word: { readonly said: string; readonly last: string; readonly withdrawn: boolean } | null;
  readonly facts: Lookup<FactState>;
  readonly events: Lookup<Known>;
}

export const emptyState = (stream: string): StreamState => ({
  stream,
  revision: -1,
  source: null,
  word: null,
  facts: new Map(),
  events: new Map(),
});

function layer<Value>(base: Lookup<Value>): Lookup<Value> {
  const own = new Map<string, Value>();
  return {
    get: (key) => own.get(key) ?? base.get(key),
    set: (key, value) => own.set(key, value),
    [Symbol.iterator]: () => new Map([...base, ...own]).entries(),
  };
}

/** A state to try events on; the one it stands on does not change. */
export const draftOf = (state: StreamState): StreamState => ({
  ...state,
  facts: layer(state.facts),
  events: layer(state.events),
});

/** Takes one more event of the stream into the state. */
export function apply(state: StreamState, event: Known): void {
  state.revision = event.revision;
  state.events.set(event.id, event);
  switch (event.type) {
    case 'SourceRegistered':
    case 'SourceSeenAt':
    case 'SourceWithdrawn':
    case 'SourceReinstated':
      state.source = sourceAfter(state.source, event);
      return;
    case 'MeetingHeld':
    case 'StatementMade':
    case 'AgreementReached':
    case 'ActionTaken':
      state.facts.set(event.data.factId, factFrom(event));
      return;
    case 'FactsMerged':
    case 'FactsSeparated':
      state.word = { said: event.id, last: event.id, withdrawn: false };
      return;
    case 'MergeWithdrawn':
      state.word = state.word && { ...state.word, last: event.id, withdrawn: true };
      return;
    case 'FactConfirmed':
    case 'FactAmended':
    case 'FactRetracted':
    case 'FactReinstated': {
      const fact = state.facts.get(event.data.factId);
      if (fact) state.facts.set(event.data.factId, factAfter(fact, event));
    }
    // Any other type is in the stream, and decides nothing.
  }
}

type Typed<Name extends Known['type']> = Extract<Known, { type: Name }>;

function sourceAfter(
  source: SourceState | null,
  event: Typed<'SourceRegistered' | 'SourceSeenAt' | 'SourceWithdrawn' | 'SourceReinstated'>,
): SourceState | null {
  const own = { last: event.id, revision: event.revision };
  if (event.type === 'SourceRegistered') {
    const urls = event.data.url === null ? [] : [event.data.url];
    return { data: event.data, withdrawn: false, urls, ...own };
  }
  if (!source) return null;
  if (event.type === 'SourceSeenAt') {
    return { ...source, urls: [...source.urls, event.data.url], ...own };
  }
  return { ...source, withdrawn: event.type === 'SourceWithdrawn', ...own };
}

function factFrom(event: Typed<FactEventName>): FactState {
  const status = FIRST_STATUS[event.data.derivedBy.method];
  return {
    type: event.type,
    data: event.data,
    status,
    before: status,
    retractedBy: null,
    last: event.id,
    revision: event.revision,
  };
}

function factAfter(
  fact: FactState,
  event: Typed<'FactConfirmed' | 'FactAmended' | 'FactRetracted' | 'FactReinstated'>,
): FactState {
  const own = { last: event.id, revision: event.revision };
  if (event.type === 'FactRetracted') {
    return { ...fact, status: 'retracted', retractedBy: event.data.by, ...own };
  }
  if (event.type === 'FactReinstated') {
    return { ...fact, status: fact.before, retractedBy: null, ...own };
  }
  const byPerson = event.type === 'FactConfirmed' || event.data.by === 'person';
  const status = byPerson ? 'confirmed' : fact.before;
  if (event.type === 'FactConfirmed') return { ...fact, status, before: status, ...own };
  // Amended data was checked whole against the type's schema before it was recorded.
  const data = { ...fact.data, ...event.data.changes } as FactData;
  return { ...fact, data, status, before: status, ...own };
}
