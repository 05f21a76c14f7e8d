import type { DataOf } from '../../events/index.ts';
import { sourceStream } from '../../events/streams.ts';
import type { Extraction } from '../extract/types.ts';
import { contentHash } from '../log/codec.ts';
import type { Position } from '../log/port.ts';
import { appendOne, type Propose } from './append.ts';
import { completeSource, type SourceData, textTooLarge } from './complete-source.ts';
import { factEvents } from './found-facts.ts';
import { seenAtId } from './ids.ts';
import type { SourceInput } from './input.ts';
import type { RecordedArticle, RecordOptions } from './port.ts';
import type { Refusal } from './problem.ts';
import { registration } from './propose.ts';
import { recall } from './recall.ts';
import type { RecordingParts } from './record-events.ts';
import { withReplaced } from './replaced.ts';
import { apply, draftOf, type Proposed, type StreamState } from './state.ts';

export type ReadSource = (source: SourceData) => Promise<Extraction>;

const NO_MENTIONS: Extraction['mentions'] = { dates: [], countries: [], people: [] };

/**
 * An article with the facts that are found in it, in one append. A text that is known is not read
 * again: at another URL, that is recorded; else nothing is.
 */
export async function recordArticle(
  parts: RecordingParts,
  input: SourceInput,
  read: ReadSource,
  options: RecordOptions,
): Promise<RecordedArticle | Refusal> {
  const refusal = textTooLarge(input.text, '/text');
  if (refusal) return refusal;
  const recalled = await recall(parts.log, options);
  if (!recalled.ok) return recalled;
  const source = completeSource(input);
  const stream = sourceStream(source.sourceId);
  const isKnown = (state: StreamState) => isRegistered(state, source.sourceId, recalled.first);
  // Reading takes a while: nobody waits for it who does not write to the same source.
  const extraction = (await parts.streams.use(stream, async (state) => isKnown(state)))
    ? null
    : await read(source);
  const whole = await withReplaced(source, parts.book);
  if (!whole.ok) return whole;
  const registering = registration(whole.value, input);
  return parts.streams.use(stream, async (state) => {
    const duplicate = isKnown(state);
    let events: readonly Proposed[] = [];
    const propose: Propose = async (draft) => {
      events = proposedFor(draft, registering, extraction);
      return { ok: true, leading: [], events };
    };
    const outcome = await appendOne(parts, state, { propose, options });
    if (!outcome.ok) return withText(outcome, source);
    const mentions = (duplicate ? null : extraction?.mentions) ?? NO_MENTIONS;
    return articleOf(state, { events, mentions, duplicate });
  });
}

/** What is read from an article is one append: where that is too large, its text is. */
function withText(refusal: Refusal, { text }: SourceData): Refusal {
  if (refusal.reason !== 'too-large' || !refusal.holds || text === null) return refusal;
  return { ...refusal, holds: { ...refusal.holds, text: Buffer.byteLength(text) } };
}

/** Whether a text was known when it came; where its key is recalled, when it came first. */
function isRegistered(state: StreamState, sourceId: string, first: Position | null): boolean {
  const position = state.events.get(sourceId)?.position ?? null;
  return position !== null && (first === null || position < first);
}

function proposedFor(
  state: StreamState,
  registering: Proposed,
  extraction: Extraction | null,
): readonly Proposed[] {
  if (!state.source) {
    return [registering, ...factEvents(registering.id, extraction?.facts ?? [])];
  }
  const { url } = registering.data as DataOf<'SourceRegistered'>; // the type of a registration
  if (url === null || state.source.urls.includes(url)) return [];
  const data = { sourceId: registering.id, url };
  const content = contentHash({ type: 'SourceSeenAt', data });
  return [{ type: 'SourceSeenAt', id: seenAtId(registering.id, url), data, content }];
}

interface Outcome {
  readonly events: readonly Proposed[];
  readonly mentions: Extraction['mentions'];
  readonly duplicate: boolean;
}

/** The source and its facts as they stand after the append, or as they would in a dry run. */
function articleOf(state: StreamState, { events, mentions, duplicate }: Outcome): RecordedArticle {
  const then = draftOf(state);
  for (const event of events.filter(({ id }) => !state.events.get(id))) {
    apply(then, { ...event, revision: then.revision + 1, position: null });
  }
  if (!then.source) throw new Error(`stream ${state.stream} has no source after its registration`);
  const facts = [...then.facts].map(([, fact]) => fact);
  const found = [then.source, ...facts].map(({ last }) => then.events.get(last)?.position ?? 0);
  return {
    ok: true,
    source: then.source.data,
    urls: then.source.urls,
    facts,
    mentions,
    duplicate,
    position: Math.max(...found),
  };
}
