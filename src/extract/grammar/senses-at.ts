import type { Token } from '../text/token.ts';
import { GAP, mayFollowObject, type VerbForm, type VerbSense } from '../verb-senses.ts';
import { objectsBefore } from './object-before.ts';
import { patternsFrom } from './pattern-end.ts';
import { timeEnd } from './time-between.ts';

/** Token indexes: where all that belongs to the pattern of a verb ends. */
export interface VerbEnd {
  readonly to: number;
  /** Where its object stands, if the passive has put it before the verb: "relations were cut". */
  readonly objectAt?: number;
}

/** What a verb form can mean where it stands. */
interface SensesHere {
  /** Those whose words may stand around the verb. */
  readonly senses: readonly VerbSense[];
  /** Where the words of a sense end: all of them behind the verb, or the object before it. */
  readonly endOf: (sense: VerbSense) => VerbEnd | undefined;
}

/** The senses of a form at a token, by the words before and behind it. */
export function sensesAt(
  form: VerbForm,
  tokens: readonly Token[],
  at: number,
  limit: number,
): SensesHere {
  const behind = patternsFrom(tokens, at + 1, limit, form.sought);
  const before = form.hasObjects ? objectsBefore(tokens, at, form.sought) : undefined;
  const next = tokens[at + 1]?.lower ?? '';
  const isAsked = ASKING.test(next) && timeEnd(tokens, at + 1) === undefined;
  const around = before?.places.size
    ? [...behind.gap.keys(), ...before.places.keys()]
    : behind.gap.keys();
  return {
    senses: form.before(behind.begins, around),
    endOf: (sense) => {
      if (isAsked && isVerdict(sense)) return undefined;
      const to = behind.endOf(sense.rest);
      if (to !== undefined) return { to };
      return mayFollowObject(sense) ? before?.objectOf(sense.rest) : undefined;
    },
  };
}

const ASKING = /^(?:on|upon|for)$/;

/** "called on Chad to end the violation" asks, and calls nothing a violation. */
const isVerdict = ({ base, family, rest }: VerbSense): boolean =>
  base === 'call' && family === 'speak' && rest[0] === GAP;
