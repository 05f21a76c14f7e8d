import { cameoOfEvent, eventOfCameo } from './coding-codes.ts';
import { INTENSITY_OF, QUAD_OF } from './coding-scales.ts';
import {
  BY_ACT,
  BY_KIND,
  BY_MODE,
  BY_STATUS,
  type Code,
  type Codes,
  PLANNED_AGREEMENT,
  PLANNED_MEETING,
} from './coding-table.ts';
import type { Detailed } from './detail.ts';
import type { Coding } from './fact.ts';
import type { MODALITIES, STANCES } from './vocabulary.ts';

type Stance = (typeof STANCES)[number];

/**
 * The standard codes of a fact. They follow from its type, detail, stance and modality, never the other
 * way: a friendly appeal is PLOVER's REQUEST, a class of conflict, and stays as friendly as it was.
 */
export function codingOf(
  fact: Detailed & { readonly stance: Stance; readonly modality: (typeof MODALITIES)[number] },
): Coding {
  const { plover, mode, contexts, cameo } = codeOf(fact, fact.stance, fact.modality === 'planned');
  return { plover, mode, contexts, cameo, quad: quadOf(plover), intensity: intensityOf(cameo) };
}

/** The class of a PLOVER event. */
export const quadOf = (plover: string | null): Coding['quad'] =>
  (plover === null ? undefined : QUAD_OF[plover]) ?? 'neutral';

const intensityOf = (cameo: string | null | undefined): number => INTENSITY_OF[cameo ?? ''] ?? 0;

/**
 * A coding of which a part was given. Of another event than the fact's own, the rest follows from that event;
 * a CAMEO code alone names its event, and gives the intensity.
 */
export function codingWith(
  own: Coding,
  given: { readonly [Field in keyof Coding]?: Coding[Field] | undefined },
) {
  const named = typeof given.cameo === 'string' ? eventOfCameo(given.cameo) : own.plover;
  const plover = given.plover === undefined ? named : given.plover;
  const cameo = plover === null ? null : cameoOfEvent(plover);
  const isOwn = plover === own.plover;
  const rest = isOwn ? own : { plover, mode: null, contexts: [], cameo, quad: quadOf(plover) };
  const whole = { ...rest, ...given };
  const intensity = isOwn && whole.cameo === own.cameo ? own.intensity : intensityOf(whole.cameo);
  return { ...whole, intensity: given.intensity ?? intensity };
}

function codeOf(fact: Detailed, stance: Stance, isPlanned: boolean): Code {
  switch (fact.type) {
    case 'meeting':
      return isPlanned ? { ...PLANNED_MEETING, mode: BY_MODE[fact.mode].mode } : BY_MODE[fact.mode];
    case 'agreement':
      return isPlanned ? PLANNED_AGREEMENT : BY_STATUS[fact.status];
    case 'statement':
      return by(stance, BY_ACT[fact.act]);
    case 'action':
      return by(stance, BY_KIND[fact.kind]);
  }
}

const by = (stance: Stance, codes: Codes): Code => ('cameo' in codes ? codes : codes[stance]);

const COOPERATIVE: ReadonlySet<string> = new Set([
  ...['praise', 'support', 'greeting', 'intent', 'invite', 'joint-statement'],
  ...['aid', 'loan-investment', 'sanction-relief', 'release-exchange', 'ceasefire-withdrawal'],
]);
const CONFLICTUAL: ReadonlySet<string> = new Set([
  ...['oppose', 'criticise', 'accuse', 'refuse', 'threaten'],
  ...['sanction', 'export-control', 'expulsion', 'recall', 'detention'],
  ...['incursion', 'force', 'cyber', 'protest'],
]);

/**
 * The stance of a fact of which nobody says it: that of a statement's act or an action's kind where the
 * word itself takes sides, else neutral. Meetings and agreements take none.
 */
export function defaultStance(type: Detailed['type'], detail: string): Stance {
  if (type === 'meeting' || type === 'agreement') return 'neutral';
  if (COOPERATIVE.has(detail)) return 'cooperative';
  return CONFLICTUAL.has(detail) ? 'conflictual' : 'neutral';
}
