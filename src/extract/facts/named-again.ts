import { hasWord, isAnyAt } from '../grammar/sentence-view.ts';
import type { Draft } from '../rules/rule.ts';
import { anyOf } from '../text/any-of.ts';
import type { Timed } from './timed.ts';
import { statesOf } from './within.ts';

/** "Ann met Bob. … she said after talks with the Chadian president", "The talks between the leaders take place in Lima": in what an office tells, the meeting of its news, named by states and offices. */
export const isNamedAgain = ({ draft, background, modality }: Timed, again: Draft): boolean =>
  draft.detail.type === 'meeting' &&
  again.detail.type === 'meeting' &&
  draft.detail.mode === again.detail.mode &&
  again.detail.mode === 'in-person' &&
  again.frame.view.scene.publisher !== null &&
  modality === 'actual' &&
  !background &&
  (isBehindAfter(again.frame) || isOfLeaders(again)) &&
  areOfOne(draft, again);

/** "following talks with", "after their meeting with". */
function isBehindAfter({ view, verb, aspect }: Draft['frame']): boolean {
  const isOwned = isAnyAt(view, verb.at - 1, OWNING);
  const isAfter = isAnyAt(view, isOwned ? verb.at - 2 : verb.at - 1, AFTER);
  return verb.sense.family === 'meeting-noun' && !aspect.isPluperfect && isAfter;
}

const OWNING = anyOf('the|his|her|their');
const AFTER = anyOf('after|following');

/** "Negotiations between the leaders are taking place". */
const isOfLeaders = ({ frame: { view, verb, aspect }, evidence }: Draft): boolean =>
  verb.sense.family === 'held' &&
  !aspect.isFuture &&
  hasWord(view, evidence, LEADERS) &&
  !hasWord(view, evidence, OTHERS);

const LEADERS = anyOf('leaders|presidents|premiers');
const OTHERS = anyOf('delegations?|dialogue|commission|chaired|ministers|then|next');

/** Of the same states, by nobody else. */
const areOfOne = (one: Draft, { participants }: Draft): boolean =>
  statesOf(one.participants) === statesOf(participants) &&
  participants.some(({ party }) => party.person === null) &&
  participants.every(
    ({ party: { person } }) =>
      person === null || one.participants.some(({ party }) => party.person === person),
  );
