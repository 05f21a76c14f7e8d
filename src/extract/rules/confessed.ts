import type { Frame } from '../grammar/frame.ts';
import { hasWord, isAnyAt, type Range } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import type { Draft } from './rule.ts';

const OWNING_UP = anyOf('acknowledge|admit|concede|confess|recognise|recognize|accept');
const OWN = anyOf('its|his|her|their|our|it|they|we');

/** "that its troops were beaten by Chad's army". */
const BY = anyOf('by');
/** In tokens: "its neighbour Chad". */
const NEAR = 3;

/** "that its neighbour Chad had committed genocide": the other's deed. */
const isOfAnother = (
  view: Frame['view'],
  { from }: Range,
  participants: Draft['participants'],
): boolean =>
  view.mentions.some(
    (one) =>
      one.from > from &&
      one.from - from <= NEAR &&
      one.parties.some(({ country }) =>
        participants.some(({ role, party }) => role !== 'speaker' && party.country === country),
      ),
  );

/** "acknowledged that its troops had committed genocide in Chad": hard words on nobody but the speaker's own state. */
export function confessed(draft: Draft): Draft {
  const { detail, stance, frame, participants } = draft;
  const { view, verb, index } = frame;
  const content = view.clauses[index + 1];
  const isOwn =
    OWNING_UP.has(verb.sense.base) &&
    content?.link === 'content' &&
    isAnyAt(view, content.from, OWN) &&
    !hasWord(view, content, BY) &&
    !isOfAnother(view, content, participants);
  if (!isOwn || detail.type !== 'statement' || detail.act === 'threaten') return draft;
  if (stance !== 'conflictual') return draft;
  return { ...draft, detail: { type: 'statement', act: 'comment' }, stance: 'cooperative' };
}
