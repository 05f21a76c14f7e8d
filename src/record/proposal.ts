import type { Directory } from '../extract/who/directory.ts';
import type { Propose } from './append.ts';
import { partProblem } from './parts.ts';
import type { Looked, SourceBook } from './port.ts';
import { atIndex, invalid, type Refusal } from './problem.ts';
import { type Proposing, propose, registration } from './propose.ts';
import { withReplaced } from './replaced.ts';
import type { Proposed, StreamState } from './state.ts';
import type { Target } from './target.ts';

/** What is known beyond the stream. */
export interface Knowing {
  readonly book: SourceBook;
  readonly directory: Directory;
}

/**
 * The events that a list of one stream asks for, one for each, on the stream as it is; before them the
 * registration of the source that they bring along, where it is not known yet.
 */
export const proposalOf =
  (targets: readonly Target[], { book, directory }: Knowing, enteredBy: string): Propose =>
  async (state) => {
    const refusal = unknownSource(state, targets);
    if (refusal) return refusal;
    const known = await lookUp(targets, state, book);
    if (!known.ok) return known;
    const { registering, isReplaced } = known.value;
    const text = (state.source ?? broughtBy(targets))?.data.text ?? null;
    const made = madeOf(targets, { state, enteredBy, directory, text }, registering);
    if (!made.ok) return made;
    return { ...made, leading: leadingOf(targets, state, registering), isReplaced };
  };

interface Circumstances {
  readonly registering: Proposed | undefined;
  readonly isReplaced: boolean;
}

async function lookUp(
  targets: readonly Target[],
  state: StreamState,
  book: SourceBook,
): Promise<Looked<Circumstances>> {
  const brought = broughtBy(targets);
  const registration = brought ? await registrationOf(brought, book) : NOTHING;
  if (!registration.ok) return registration;
  const replaced = await isAboutReplaced(targets, state, book);
  if (!replaced.ok) return replaced;
  return { ok: true, value: { registering: registration.value, isReplaced: replaced.value } };
}

const NOTHING = { ok: true, value: undefined } as const;

const leadingOf = (
  [first]: readonly Target[],
  { source }: StreamState,
  registering: Proposed | undefined,
): readonly Proposed[] =>
  source || !registering || first?.type === 'SourceRegistered' ? [] : [registering];

function madeOf(
  targets: readonly Target[],
  proposing: Omit<Proposing, 'earlier'>,
  registering: Proposed | undefined,
): { readonly ok: true; readonly events: readonly Proposed[] } | Refusal {
  const events: Proposed[] = [];
  const earlier = new Map<string, Proposed>();
  for (const [index, target] of targets.entries()) {
    const isRegistration = target.type === 'SourceRegistered' && registering !== undefined;
    const made = isRegistration
      ? ({ ok: true, event: registering } as const)
      : propose(target, { ...proposing, earlier });
    if (!made.ok) return atIndex(index, made);
    events.push(made.event);
    earlier.set(made.event.id, made.event);
  }
  return misplacedPart(events, proposing.state) ?? { ok: true, events };
}

/** Looked at when all are made: a part may come before its meeting. */
function misplacedPart(events: readonly Proposed[], state: StreamState): Refusal | undefined {
  for (const [index, event] of events.entries()) {
    const problem = partProblem(event, state, events);
    if (problem) return atIndex(index, invalid(problem));
  }
  return undefined;
}

type Brought = NonNullable<Target['source']>;
const broughtBy = (targets: readonly Target[]): Brought | undefined =>
  targets.find(({ source }) => source !== null)?.source ?? undefined;

async function registrationOf(
  { data, sent }: Brought,
  book: SourceBook,
): Promise<Looked<Proposed>> {
  const whole = await withReplaced(data, book);
  return whole.ok ? { ok: true, value: registration(whole.value, sent) } : whole;
}

/** Who reinstates a source that is not withdrawn may mean that it was replaced. */
const isAboutReplaced = async (
  targets: readonly Target[],
  { source }: StreamState,
  book: SourceBook,
): Promise<Looked<boolean>> =>
  source && targets.some(({ type }) => type === 'SourceReinstated')
    ? book.isReplaced(source.data.sourceId)
    : { ok: true, value: false };

/** Facts of a source that nobody has registered, and no event of the list brings along. */
function unknownSource(
  { source, stream }: StreamState,
  targets: readonly Target[],
): Refusal | undefined {
  if (source || !stream.startsWith('source-') || broughtBy(targets)) return undefined;
  const message = `no source ${stream.slice('source-'.length)} is known`;
  return { ok: false, reason: 'not-found', message };
}
