import type { Draft } from '../rules/rule.ts';
import type { Party } from '../who/mention.ts';

/** Told as what is said there and then, not as what was said once. */
const NOW: ReadonlySet<string> = new Set(['present', 'base', 'ing']);

/** "MINISTER OSEI: Ghana urges Togo": in a turn of a transcript whoever is labelled says what his state does. */
export function asLabelled(draft: Draft): Draft {
  const { view, verb } = draft.frame;
  const { speaker, scene } = view;
  if (draft.detail.type !== 'statement' || !speaker?.person) return draft;
  if (scene.isSpoken?.(verb.at) !== true || !NOW.has(verb.sense.tense)) return draft;
  const isOwn = ({ country, person }: Party) => country === speaker.country && person === null;
  const participants = draft.participants.map((one) =>
    one.role === 'speaker' && isOwn(one.party) ? { ...one, party: speaker } : one,
  );
  return { ...draft, participants };
}
