import { anyOf } from '../text/any-of.ts';
import type { Sentence } from '../text/sentences.ts';
import { isAny, lowerOf, tokenAt } from '../text/token-at.ts';
import type { Mention, Party } from '../who/mention.ts';
import type { Scene } from '../who/scene.ts';

/**
 * Who says all of a sentence by words at its head or end: "According to the Peruvian foreign ministry, …", "…, according to
 * Chad". In the news nobody where what is said begins with his own state, or names no other; in what an office publishes
 * also behind a few words: "In particular, according to the President, …".
 */
export function accordingTo(
  { tokens, publisher }: Scene,
  { from, to }: Sentence,
  mentions: readonly Mention[],
): Party | undefined {
  const word = (at: number) => lowerOf(tokens, at);
  if (publisher !== null) {
    const at = accordingEnd({ tokens }, from);
    return at === undefined ? undefined : toldBy(word, at, mentions);
  }
  const named = mentions.find((one) => {
    const lead = word(one.from - 1) === 'the' ? one.from - 2 : one.from - 1;
    if (word(lead) !== 'to' || word(lead - 1) !== 'according') return false;
    const isHead = lead - 1 === from && word(one.to) === ',';
    const isEnd = isAny(tokens, lead - 2, BEFORE_TAG) && one.to >= to - 1;
    return isHead || isEnd;
  });
  const party =
    named && canTell(named) && !isAny(tokens, named.to - 1, NO_VOICE) && named.parties[0];
  return party && isOfOther(mentions, named, party) ? party : undefined;
}

/** In tokens: "At the same time, according to". */
const LONGEST_LEAD = 6;

/** Behind "according to" at the head of a sentence, or behind a few words and a comma: "Thus, according to Chad, …". */
export function accordingEnd({ tokens }: Pick<Scene, 'tokens'>, from: number): number | undefined {
  for (let at = from; at <= from + LONGEST_LEAD; at++)
    if (lowerOf(tokens, at) === 'according' && lowerOf(tokens, at + 1) === 'to')
      return at === from || tokenAt(tokens, at - 1)?.text === ',' ? at + 2 : undefined;
  return undefined;
}

/** Whoever is named there, up to a comma. */
function toldBy(
  word: (at: number) => string,
  at: number,
  mentions: readonly Mention[],
): Party | undefined {
  const named = mentions.find(
    (one) => one.from === at || (one.from === at + 1 && word(at) === 'the'),
  );
  if (!named || word(named.to) !== ',') return undefined;
  const [party, ...more] = named.parties;
  const isOne = party !== undefined && more.length === 0 && party.country !== null;
  return isOne && (named.kind === 'person' || named.kind === 'state') ? party : undefined;
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
