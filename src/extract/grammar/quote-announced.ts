import { anyOf } from '../text/any-of.ts';
import type { Sentence } from '../text/sentences.ts';
import { isAny, tokenAt } from '../text/token-at.ts';
import type { Party } from '../who/mention.ts';
import { mentionsIn } from '../who/mentions.ts';
import type { Scene } from '../who/scene.ts';

const ANNOUNCED = anyOf('following|follows|statement|comment|declaration|communique|said');
const WORDS = anyOf(
  'made|issued|said|released|commented|gave|published|posted|read|has|had|added|declared|answered|replied|responded|stated',
);
/** In tokens, from the end of the line back to the word that announces. */
const REACH = 12;

/** "The spokesman of B made the following statement:": whoever is named last before such a word in a line that ends with a colon. */
export function announcerIn(
  scene: Scene,
  sentence: Sentence | undefined,
  end: number,
): Party | undefined {
  const { tokens } = scene;
  if (!sentence || tokenAt(tokens, end - 1)?.text !== ':') return undefined;
  const { from } = sentence;
  const label = labelIn(scene, sentence, end);
  if (label) return label;
  const isAnnounced = tokens
    .slice(Math.max(from, end - REACH), end)
    .some(({ lower }) => ANNOUNCED.has(lower));
  if (!isAnnounced) return undefined;
  const last = mentionsIn(scene, { ...sentence, to: end }).findLast(
    ({ kind, isPlace, isOwner, to }) =>
      !isPlace && !isOwner && (kind === 'person' || kind === 'state') && isAny(tokens, to, WORDS),
  );
  return last?.parties.length === 1 ? last.parties[0] : undefined;
}

/** In tokens: "Ana Soto, Foreign Minister of Chad:". */
const LONGEST_LABEL = 12;

/** Somebody of a state whose name and office are all that stands before the colon. */
function labelIn(scene: Scene, sentence: Sentence, end: number): Party | undefined {
  const colon = end - 1;
  if (colon - sentence.from > LONGEST_LABEL) return undefined;
  const [only, ...more] = mentionsIn(scene, { ...sentence, to: colon });
  const isAll = only?.kind === 'person' && only.from - sentence.from <= 1 && colon - only.to <= 0;
  return isAll && more.length === 0 && only.parties.length === 1 ? only.parties[0] : undefined;
}
