import { codingOf, codingWith, defaultStance, quadOf } from '../../events/coding.ts';
import { type Detailed, detailOf } from '../../events/detail.ts';
import { type Edtf, parseEdtf } from '../../events/edtf.ts';
import { eventTypes, type FactEventName, SHORT_TYPES } from '../../events/index.ts';
import { deriveOccurred } from '../../events/occurred.ts';
import { titleOf } from '../../events/title.ts';
import type { Directory } from '../extract/who/directory.ts';
import { actorProblem } from './actors.ts';
import { withCanonicalNames } from './canonical-names.ts';
import { type FactInput, FactInputs } from './input.ts';
import { type FieldProblem, fieldProblems } from './problem.ts';
import { type FoundSpans, findSpans } from './spans.ts';
import type { FactData } from './state.ts';

export interface FactContext {
  readonly type: FactEventName;
  /** The source's stored text; null when it has none. */
  readonly text: string | null;
  /** Who enters it. */
  readonly enteredBy: string;
  /** Whom the officials table knows. */
  readonly directory: Directory;
}

export type CompletedFact =
  | {
      readonly ok: true;
      readonly data: FactData;
      /** The client gave the id; else `data.factId` is still to be computed from the whole. */
      readonly hasId: boolean;
    }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] };

/** Stands where no id was given. */
const NO_ID = '00000000-0000-0000-0000-000000000000';

/**
 * A fact with everything that can be worked out: bounds, stance, coding, title, canonical countries,
 * words found in the source's text. Problems point into what was sent.
 */
export function completeFact(sent: unknown, context: FactContext): CompletedFact {
  const parsed = FactInputs[context.type].safeParse(sent);
  if (!parsed.success) return failed(fieldProblems(parsed.error.issues, sent));
  const { edtf } = parsed.data.occurred;
  const date = parseEdtf(edtf);
  const on = date.ok ? date.value.earliest : null;
  const input = withCanonicalNames(parsed.data, context.directory, on);
  const spans = findSpans(input, context.text);
  if (!date.ok) {
    const problem = { pointer: '/occurred/edtf', message: date.message, value: edtf };
    return failed([problem, ...spans.problems]);
  }
  if (spans.problems.length > 0) return failed(spans.problems);
  const whole = wholeFact(input, { ...context, spans, date: date.value });
  const checked = eventTypes[context.type].safeParse(whole);
  if (!checked.success) return failed(fieldProblems(checked.error.issues, whole));
  const wrong =
    actorProblem(context.type, checked.data.participants) ?? quadProblem(checked.data.coding);
  if (wrong) return failed([wrong]);
  return { ok: true, data: checked.data, hasId: input.factId !== undefined };
}

const failed = (problems: readonly FieldProblem[]): CompletedFact => ({ ok: false, problems });

/** A class that is not that of the event. */
function quadProblem({ plover, quad }: FactData['coding']): FieldProblem | undefined {
  if (plover === null || quad === quadOf(plover)) return undefined;
  const message = `is not the class of ${plover}, which is ${quadOf(plover)}`;
  return { pointer: '/coding/quad', message, value: quad };
}

interface Worked extends FactContext {
  readonly spans: FoundSpans;
  readonly date: Edtf;
}

function wholeFact(input: FactInput, { type, spans, date, enteredBy }: Worked) {
  // The input's schema is that of the type, so its detail is the type's.
  const detailed = { ...input, type: SHORT_TYPES[type] } as FactInput & Detailed;
  const stance = input.stance ?? defaultStance(detailed.type, detailOf(detailed).value);
  const own = codingOf({ ...detailed, stance });
  const voice = type === 'StatementMade' ? 'official' : 'narrator';
  return {
    ...input,
    factId: input.factId ?? NO_ID,
    title: input.title ?? titleOf({ ...detailed, stance }),
    stance,
    coding: input.coding ? codingWith(own, input.coding) : own,
    attribution: { voice, ...input.attribution },
    occurred: wholeOccurred(input.occurred, date, spans),
    quotes: spans.quotes,
    evidence: spans.evidence,
    derivedBy: input.derivedBy ?? { method: 'manual', name: enteredBy, version: '1' },
  };
}

/** Bounds that were sent stay, so that the event's schema names those that contradict the date. */
function wholeOccurred(sent: FactInput['occurred'], date: Edtf, { words }: FoundSpans) {
  const { basis, extent, earliest, latest, precision } = sent;
  const derived = deriveOccurred(date, { basis, words, ...(extent && { extent }) });
  return {
    ...derived,
    ...(earliest !== undefined && { earliest }),
    ...(latest !== undefined && { latest }),
    ...(precision !== undefined && { precision }),
  };
}
