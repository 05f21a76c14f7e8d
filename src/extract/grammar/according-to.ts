import { anyOf } from '../text/any-of.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Mention, Party } from '../who/mention.ts';
import type { Scene } from '../who/scene.ts';

/**
 * In the news, who says all of a sentence by words at its head or end: "According to the Peruvian foreign ministry, …",
 * "…, according to Chad". Nobody where what is said begins with his own state, or names no other.
 */
export function accordingTo(
  { tokens, publisher }: Scene,
  { from, to }: Sentence,
  mentions: readonly Mention[],
): Party | undefined {
  if (publisher !== null) return undefined;
  const word = (at: number) => tokens[at]?.lower ?? '';
  const named = mentions.find((one) => {
    const lead = word(one.from - 1) === 'the' ? one.from - 2 : one.from - 1;
    if (word(lead) !== 'to' || word(lead - 1) !== 'according') return false;
    const isHead = lead - 1 === from && word(one.to) === ',';
    const isEnd = BEFORE_TAG.has(word(lead - 2)) && one.to >= to - 1;
    return isHead || isEnd;
  });
  const party = named && canTell(named) && !NO_VOICE.has(word(named.to - 1)) && named.parties[0];
  return party && isOfOther(mentions, named, party) ? party : undefined;
}

const BEFORE_TAG = anyOf('[,"”]');

/** These tell what happened at home. */
const NO_VOICE = anyOf('police|courts?|prosecutors?|banks?|customs|guards?|army|navy|military');

const canTell = ({ kind, isOwner, isNamed, parties }: Mention): boolean =>
  !isOwner &&
  isNamed &&
  parties.length === 1 &&
  parties[0]?.country !== null &&
  (kind === 'person' || kind === 'state');

function isOfOther(mentions: readonly Mention[], named: Mention, { country }: Party): boolean {
  const first = mentions.find((one) => one !== named && !one.isPlace && one.parties.length > 0);
  return (
    first?.kind !== 'organisation' &&
    first?.kind !== 'media' &&
    (first?.parties.every((party) => party.country !== country) ?? false)
  );
}
