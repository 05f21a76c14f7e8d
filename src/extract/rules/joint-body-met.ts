import type { Mode } from '../../../events/detail.ts';
import type { Frame } from '../grammar/frame.ts';
import { hasWord, mentionsWithin, type SentenceView } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import type { Mention, Party } from '../who/mention.ts';
import { areTwo } from './meeting.ts';
import { countriesOf } from './rule.ts';

const BODY = anyOf('commission|committee|subcommittee|council|group|mechanism');

/** In tokens, past the words of a verb: "a meeting | of the Chile-Peru Economic Commission". */
const BODY_REACH = 12;

/** "The Chile-Peru Joint Commission met", "Chile hosted a session of the Chile-Peru committee": the standing body of two states that meets. */
export function jointBodyMet({ view, verb, clause, subjects }: Frame): Mention | undefined {
  if (verb.sense.base === 'receive') return undefined;
  return (
    subjects.find((one) => isJointBody(view, one)) ??
    mentionsWithin(view, { from: verb.at, to: Math.min(clause.to, verb.to + BODY_REACH) }).find(
      (one) => isJointBody(view, one),
    )
  );
}

const isJointBody = (view: SentenceView, { kind, isNamed, parties, from, to }: Mention): boolean =>
  kind === 'group' &&
  isNamed &&
  countriesOf(parties).length === 2 &&
  hasWord(view, { from, to }, BODY);

const SITTING = anyOf('sit|assemble');

/** "sat in Lima", "assembled in Lima": a meeting of a body, and nobody else's. */
export const sitsAlone = (frame: Frame): boolean =>
  SITTING.has(frame.verb.sense.base) &&
  frame.verb.sense.detail === 'commission' &&
  jointBodyMet(frame) === undefined;

/** Those who met; where they are not two, the states of the body that met. */
export const withBody = (parties: readonly Party[], body: Mention | undefined): readonly Party[] =>
  body === undefined || areTwo(parties) ? parties : body.parties;

/** The kind of a meeting: of a body where one met, else what the verb says. */
export const modeWith = (body: Mention | undefined, mode: Mode): Mode =>
  body ? 'commission' : mode;
