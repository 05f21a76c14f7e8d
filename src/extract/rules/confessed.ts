import { lowerAt } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import type { Draft } from './rule.ts';

const OWNING_UP = anyOf('acknowledge|admit|concede|confess|recognise|recognize|accept');
const OWN = anyOf('its|his|her|their|our|it|they|we');

/** "acknowledged that its troops had committed genocide in Chad": hard words on nobody but the speaker's own state. */
export function confessed(draft: Draft): Draft {
  const { detail, stance, frame } = draft;
  const { view, verb, index } = frame;
  const content = view.clauses[index + 1];
  const isOwn =
    OWNING_UP.has(verb.sense.base) &&
    content?.link === 'content' &&
    OWN.has(lowerAt(view, content.from));
  if (!isOwn || detail.type !== 'statement' || stance !== 'conflictual') return draft;
  return { ...draft, detail: { type: 'statement', act: 'comment' }, stance: 'cooperative' };
}
