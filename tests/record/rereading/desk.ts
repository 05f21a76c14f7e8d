import { decode } from '../../../src/log/codec.ts';
import { memoryLog } from '../../../src/log/memory.ts';
import type { RecordOptions } from '../../../src/record/port.ts';
import type { ReaderFor, Rereading } from '../../../src/record/rereading/answer.ts';
import { apply, emptyState, type FactState, type Known } from '../../../src/record/state.ts';
import { count, desk, done, options } from '../recorder.ts';
import { extractionOf, readerOf, type Short, TEXT } from './readings.ts';

export interface Told {
  readonly sourceId: string;
  /** The facts as they stand, in the order in which they came. */
  facts(): Promise<readonly FactState[]>;
  /** Reads the text again, and finds these. */
  reread(found: readonly Short[], dryRun?: boolean): Promise<Rereading>;
  rereadBy(reader: ReaderFor, more?: Partial<RecordOptions>): Promise<Rereading>;
  /** A person's judgement on a fact. */
  judge(type: string, factId: string, more?: object): Promise<void>;
  count(): Promise<number>;
}

/** An article that was read into these facts. */
export async function told(
  found: readonly Short[],
  by: 'rules' | 'model' = 'rules',
): Promise<Told> {
  const { log, recorder } = desk(memoryLog(() => '2026-01-20T10:00:00.000Z'));
  const source = {
    kind: 'article' as const,
    url: null,
    publisher: 'Courier',
    title: null,
    publishedOn: '2024-06-05',
    language: 'en',
    text: TEXT,
  };
  const recorded = done(
    await recorder.article(source, async () => extractionOf(found, by), options()),
  );
  const { sourceId } = recorded.source;
  return {
    sourceId,
    facts: async () => {
      const state = emptyState(`source-${sourceId}`);
      for await (const stored of log.readStream(state.stream, { from: 0 })) {
        const { id, type, data, revision, position } = decode(stored);
        apply(state, { id, type, data, content: '', revision, position } as Known);
      }
      return [...state.facts].map(([, fact]) => fact);
    },
    reread: async (again, dryRun = false) =>
      done(await recorder.reread(sourceId, readerOf(again), options({ dryRun }))),
    rereadBy: async (reader, more = {}) =>
      done(await recorder.reread(sourceId, reader, options(more))),
    judge: async (type, factId, more = {}) => {
      const data = type === 'FactConfirmed' ? { factId } : { factId, reason: 'Because', ...more };
      done(await recorder.events([{ type, data }], options()));
    },
    count: () => count(log),
  };
}

/** What a fact says, whatever its id and that of its meeting. */
export const says = ({ type, data }: FactState): string => {
  const { factId: _, partOf, ...rest } = data;
  return JSON.stringify([type, rest, partOf !== null]);
};
