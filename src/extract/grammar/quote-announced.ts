import type { Sentence } from '../text/sentences.ts';
import type { Party } from '../who/mention.ts';
import { mentionsIn } from '../who/mentions.ts';
import type { Scene } from '../who/scene.ts';

const ANNOUNCED = /^(?:following|follows|statement|comment|declaration|communique|said)$/;
const WORDS =
  /^(?:made|issued|said|released|commented|gave|published|posted|read|has|had|added|declared|answered|replied|responded|stated)$/;
/** In tokens, from the end of the line back to the word that announces. */
const REACH = 12;

/** "The spokesman of B made the following statement:": whoever is named first in a line that ends with a colon. */
export function announcerIn(
  scene: Scene,
  sentence: Sentence | undefined,
  end: number,
): Party | undefined {
  const { tokens } = scene;
  if (!sentence || tokens[end - 1]?.text !== ':') return undefined;
  const { from } = sentence;
  const isAnnounced = tokens
    .slice(Math.max(from, end - REACH), end)
    .some(({ lower }) => ANNOUNCED.test(lower));
  if (!isAnnounced) return undefined;
  const first = mentionsIn(scene, { ...sentence, to: end }).find(
    ({ kind, isPlace, isOwner, to }) =>
      !isPlace &&
      !isOwner &&
      (kind === 'person' || kind === 'state') &&
      WORDS.test(tokens[to]?.lower ?? ''),
  );
  return first?.parties.length === 1 ? first.parties[0] : undefined;
}
