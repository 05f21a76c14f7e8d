import type { Act, AgreementStatus, Instrument, Kind, Mode } from '../../../events/detail.ts';
import type { Frame } from '../grammar/frame.ts';
import { goesOnSaid, sharesHad } from '../grammar/reported.ts';
import { asideBefore } from '../grammar/resumption.ts';
import { lowerAt, type Range, type SentenceView } from '../grammar/sentence-view.ts';
import type { Verb } from '../grammar/verb-at.ts';
import { elementAt } from '../text/element-at.ts';
import type { VerbSense } from '../verb-senses.ts';
import { type Party, partiesOf } from '../who/mention.ts';
import type { Reference } from './reference.ts';

export type Stance = 'cooperative' | 'neutral' | 'conflictual';

/** The type of a fact with what that type adds, as a rule or a model finds it. */
export type Detail =
  | { readonly type: 'meeting'; readonly mode: Mode; readonly calledBy: string | null }
  | { readonly type: 'statement'; readonly act: Act }
  | {
      readonly type: 'agreement';
      readonly instrument: Instrument;
      readonly status: AgreementStatus;
      readonly instrumentName: string | null;
    }
  | { readonly type: 'action'; readonly kind: Kind };

export interface Participation {
  readonly party: Party;
  readonly role:
    | 'host'
    | 'guest'
    | 'party'
    | 'speaker'
    | 'addressee'
    | 'subject'
    | 'initiator'
    | 'recipient'
    | 'mediator'
    | 'mentioned';
}

/** What a rule finds in a clause. When it was and what it belongs to is worked out afterwards. */
export interface Draft {
  readonly detail: Detail;
  readonly stance: Stance;
  readonly participants: readonly Participation[];
  /** The words that say it. */
  readonly evidence: Range;
  /** The words that told the act and stance, where it was not the verb. */
  readonly toldBy?: Range | undefined;
  /** The words in which its own date may stand. */
  readonly dated: Range;
  readonly frame: Frame;
  /** A position that is held, not an act of a moment. */
  readonly isStanding: boolean;
  /** The addressee is the other side of the meeting at which it was said. */
  readonly wantsOtherSide: boolean;
  /** What it is where there is no such side. */
  readonly otherwise?: Draft | undefined;
  /** What words of the news that name no target speak of. */
  readonly refersTo?: Reference | undefined;
  /** The day of what a title announces, as EDTF. */
  readonly announcedFor?: string | undefined;
}

/** An example that every rule carries; the suite reads it and expects exactly these facts of the rule. */
interface Example {
  readonly text: string;
  readonly publishedOn?: string;
  /** Nobody where it is left out. */
  readonly publisher?: string;
  /** None where it is left out. */
  readonly title?: string;
  /** Each fact as `type/detail who>whom date`, countries joined by `+`. None: the rule must stay silent. */
  readonly facts: readonly string[];
}

export interface Rule {
  readonly name: string;
  /** The families of the verbs at which it is asked; at all verbs where it names none. */
  readonly families?: readonly string[];
  /** The verbs, by their base forms, at which it is asked; at all of its families where it names none. */
  readonly bases?: RegExp;
  readonly examples: readonly Example[];
  /** What the rule finds at a verb; nothing where it does not apply. */
  readonly read: (frame: Frame) => Draft | readonly Draft[] | undefined;
}

export const defineRule = (rule: Rule): Rule => rule;

/** Which of some rules are asked at a verb, in their order. */
export type RulesAt = (sense: Pick<VerbSense, 'family' | 'base'>) => readonly Rule[];

/** Sorts rules by the verbs at which they are asked. */
export function rulesAt(rules: readonly Rule[]): RulesAt {
  const known = new Map<string, Map<string, readonly Rule[]>>();
  return ({ family, base }) => {
    const ofFamily = known.get(family) ?? new Map<string, readonly Rule[]>();
    if (ofFamily.size === 0) known.set(family, ofFamily);
    const before = ofFamily.get(base);
    if (before) return before;
    const asked = rules.filter((rule) => isAskedAt(rule, family, base));
    ofFamily.set(base, asked);
    return asked;
  };
}

const isAskedAt = ({ families, bases }: Rule, family: string, base: string): boolean =>
  families?.includes(family) !== false && bases?.test(base) !== false;

/** Where a clause begins; that which an aside parts, with its subject: "Peru, which borders Chile, condemned". */
function startOf({ view, index, clause }: Frame): number {
  const subject = asideBefore(view, index)?.before;
  return subject ? subject.from : clause.from;
}

/** The whole of a clause, with what is said in the content clauses that follow it. */
export function withContent(frame: Frame): Range {
  const { view, index } = frame;
  const clause = view.clauses[index];
  let to = clause?.to ?? 0;
  for (let next = index + 1; next <= index + MOST_CLAUSES; next++) {
    const following = view.clauses[next];
    if (!following || !(hangsOn(view, next) || isSaidToo(frame, next))) break;
    to = following.to;
  }
  return { from: clause ? startOf(frame) : 0, to };
}

/** Nobody says more at once: what goes on for longer is no sentence. */
const MOST_CLAUSES = 12;

const CONDITIONS = new Set(['unless', 'until', 'if', 'because', 'although', 'whether']);

/** Content clauses, and what is joined to them, belong to the saying. */
function hangsOn(view: SentenceView, index: number): boolean {
  const clause = view.clauses[index];
  if (clause?.link === 'content') return true;
  if (clause?.link === 'subordinate' && CONDITIONS.has(clause.conjunction))
    return elementAt(view.clauses, index - 1)?.link === 'content';
  if (clause?.link === 'relative' && clause.conjunction !== 'that')
    return elementAt(view.clauses, index - 1)?.link === 'content';
  return false;
}

/** "said it had expelled two men and would recall its envoy", not "said Chad had …, and would …": what he says of himself. */
function isSaidToo({ view, subjects }: Frame, index: number): boolean {
  const before = elementAt(view.clauses, index - 1);
  if (!before || !goesOnSaid(view, index)) return false;
  if (sharesHad(view, index)) return true;
  const own = countriesOf(partiesOf(subjects));
  const first = view.mentions.find(({ from }) => from >= before.from && from < before.to);
  const isFirst = first !== undefined && first.from - before.from <= 1;
  return (
    !isFirst || first.parties.every(({ country }) => country !== null && own.includes(country))
  );
}

/** A clause with the relative and participle clauses behind it that tell of no deed of their own. */
export function withDependents(frame: Frame): Range {
  const { view, index, clause } = frame;
  let { to } = clause;
  for (const next of view.clauses.slice(index + 1)) {
    const isDependent = next.link === 'relative' || next.link === 'participle';
    if (!isDependent || next.verbs.some((verb) => tells(view, verb))) break;
    to = next.to;
  }
  return { from: startOf(frame), to };
}

/** Whether a verb tells of something, and not of what somebody tries to do. */
const tells = (view: SentenceView, { sense, at }: Verb): boolean =>
  sense.family !== 'other' && lowerAt(view, at - 1) !== 'to';

/** The countries of parties, each once. */
export function countriesOf(parties: readonly Party[]): readonly string[] {
  const found: string[] = [];
  for (const { country } of parties)
    if (country !== null && !found.includes(country)) found.push(country);
  return found;
}

/** Whether one of some is of another state than those. */
export const hasOther = (parties: readonly Party[], own: readonly (string | null)[]): boolean =>
  parties.some(({ country }) => country !== null && !own.includes(country));

/** Several roles at once. */
export const as = (
  role: Participation['role'],
  parties: readonly Party[],
): readonly Participation[] => parties.map((party) => ({ party, role }));
