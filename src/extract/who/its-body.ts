import { type Mention, partyOf, plain } from './mention.ts';
import type { Scene } from './scene.ts';

const BODY =
  /^(?:government|ministry|foreign ministry|defen[cs]e ministry|interior ministry|finance ministry|trade ministry|foreign office|army|military|navy|air force|coast guard|presidency|cabinet|junta|embassy|authorities|parliament)$/;
/** Behind these the body acts. */
const OPENING = /^(?:[.,:"“”]|and|but|while|as|that|said)?$/;
const NAMED_ON = /^(?:of|in|for|'s|and)$/;

/** "The foreign ministry said": in the news that of the state spoken of last, else of where the story was written. */
export function bareBodyAt(scene: Scene, from: number): Mention | undefined {
  const { tokens, lexicon, memory, publisher } = scene;
  if (publisher !== null || tokens[from]?.lower !== 'the' || scene.isQuoted(from)) return undefined;
  if (!OPENING.test(tokens[from - 1]?.lower ?? '')) return undefined;
  const body = lexicon.bodies.at(tokens, from + 1);
  const next = body && tokens[body.to];
  if (!body || !next || next.capital || NAMED_ON.test(next.lower)) return undefined;
  const words = tokens.slice(from + 1, body.to).map(({ lower }) => lower);
  const country = memory.topic.country(from) ?? scene.here?.country ?? null;
  if (country === null || !BODY.test(words.join(' '))) return undefined;
  return { ...plain(scene, from, body.to, 'state', [partyOf(country)]), isNamed: false };
}

const SKIPPED = /^(?:also|later|then|again|earlier|separately|further|has|had|will|would|now)$/;
const IMPERSONAL =
  /^(?:is|was|be|been|were|seems?|seemed|appears?|appeared|remains?|remained|takes?|took|takes|came|comes|follows|followed|emerged|turned|looks?|looked|may|might|could|can|should|rains?|rained|'s|means|meant|costs?)$/;

/** "It also demanded …" at the head of a sentence: the state of which the sentence before told. */
export function itAt(scene: Scene, at: number): Mention | undefined {
  const { tokens, memory } = scene;
  if (tokens[at]?.lower !== 'it' || scene.isQuoted(at)) return undefined;
  const party = memory.topic.state(at);
  if (!party) return undefined;
  let next = at + 1;
  while (SKIPPED.test(tokens[next]?.lower ?? '')) next++;
  if (IMPERSONAL.test(tokens[next]?.lower ?? '')) return undefined;
  return { ...plain(scene, at, at + 1, 'state', [party]), isNamed: false };
}
