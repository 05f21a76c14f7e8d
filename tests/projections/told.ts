import type { NewEvent } from '../../events/index.ts';
import { mergeStream } from '../../events/streams.ts';
import { timeline } from '../../projections/timeline.ts';
import { factId, meetingHeld, mergeId, occurred, sourceRegistered, streamOf } from '../examples.ts';
import { folded, type Given, recorded } from '../given.ts';
import { entriesOf } from './entries.ts';

type Overrides = Parameters<typeof meetingHeld>[0];

/** An article of a publisher of its own that reports meetings; facts are numbered tens by article. */
export const article = (ordinal: number, ...meetings: readonly Overrides[]): readonly Given[] =>
  inStream(
    ordinal,
    sourceRegistered({ publisher: `Paper ${ordinal}` }, ordinal),
    ...meetings.map((meeting, at) => meetingHeld(meeting, ordinal * 10 + at)),
  );

export const inStream = (ordinal: number, ...events: readonly NewEvent[]): readonly Given[] =>
  events.map((event) => ({ ...event, stream: streamOf(ordinal) }));

export const on = (edtf: string, mode: 'visit' | 'call' = 'visit') => ({
  mode,
  occurred: occurred(edtf, { basis: edtf.endsWith('~') ? 'publication' : 'stated' }),
});

export const word = (
  type: 'FactsMerged' | 'FactsSeparated',
  ordinal: number,
  facts: readonly number[],
): Given => ({
  type,
  data: { mergeId: mergeId(ordinal), facts: facts.map((one) => factId(one)), reason: 'read both' },
  stream: mergeStream(mergeId(ordinal)),
});

export const takenBack = (ordinal: number): Given => ({
  type: 'MergeWithdrawn',
  data: { mergeId: mergeId(ordinal), reason: null },
  stream: mergeStream(mergeId(ordinal)),
});

export interface Entry {
  readonly best: string;
  readonly status: string;
  readonly under: string | null;
  readonly reports: readonly string[];
  readonly disputed: string;
}

export function entries(...events: readonly (readonly Given[])[]): readonly Entry[] {
  const store = folded(recorded(events.flat()), timeline);
  return entriesOf((table) => store.rows(table)) as readonly Entry[];
}

export const reportsOf = (all: readonly Entry[]): readonly (readonly string[])[] =>
  all.map(({ reports }) => reports);
export const facts = (...ordinals: readonly number[]): readonly string[] =>
  ordinals.map((one) => factId(one));
