import type { Frame } from '../grammar/frame.ts';
import { anyOf } from '../text/any-of.ts';
import type { Timed } from './timed.ts';

/** "praised the visit of Ann to Peru", "recalled that Ann had visited Peru", in what an office tells: not where it was said. */
export const isOnlyNamed = ({ draft }: Timed): boolean =>
  draft.frame.view.scene.publisher !== null &&
  draft.participants.some(({ role, party }) => role === 'host' && party.person === null) &&
  (draft.frame.clause.link === 'content' || isBehindSaying(draft.frame));

/** "noted the visit of Ann". */
const isBehindSaying = ({ clause, verb }: Frame): boolean =>
  clause.verbs.some(({ at, sense }) => at < verb.at && SAY_SPEAK.has(sense.family));

const SAY_SPEAK = anyOf('say|speak');
