import { hasWord, lowerAt } from '../grammar/sentence-view.ts';
import { isCondemning } from '../rules/against-no-state.ts';
import { countriesOf, type Draft } from '../rules/rule.ts';
import { anyOf } from '../text/any-of.ts';
import type { Party } from '../who/mention.ts';
import type { Timed } from './timed.ts';

/** In tokens: the sentence before, or one between. */
const NEAR = 25;

/** Of somebody named between. */
const THEIRS = anyOf('its|their|his|her');

/** "condemned the shelling by Chad. … He deplored the targeting of homes": in what an office tells, of whoever it condemned just before. */
export function sameFoe(
  { frame, evidence }: Draft,
  own: readonly string[],
  told: readonly Timed[],
): readonly Party[] {
  const { view, verb } = frame;
  const isOfDeed = lowerAt(view, verb.to) === 'the' && isCondemning(frame);
  if (view.scene.publisher === null || own.length !== 1 || !isOfDeed) return [];
  const last = told.findLast(({ draft }) => isHardWord(draft, own))?.draft;
  if (!last || last.frame.view.sentence.paragraph + 1 < view.sentence.paragraph) return [];
  if (
    hasWord(view, { from: verb.to, to: evidence.to }, THEIRS) ||
    view.sentence.from - last.frame.view.sentence.to > NEAR
  )
    return [];
  const foes = last.participants
    .filter(({ role }) => role === 'subject' || role === 'addressee')
    .map(({ party }) => party);
  return countriesOf(foes).length === 1 ? foes : [];
}

const isHardWord = ({ detail, stance, participants }: Draft, own: readonly string[]): boolean =>
  detail.type === 'statement' &&
  stance === 'conflictual' &&
  participants.some(
    ({ role, party }) =>
      role === 'speaker' && party.country !== null && own.includes(party.country),
  );
