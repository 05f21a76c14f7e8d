import { type Mention, onlyParty } from './mention.ts';
import type { Scene } from './scene.ts';

const HANGING =
  /^(?:of|in|for|with|to|by|at|from|on|against|between|about|over|under|near|and|into|after|than)$/;

/** Keeps whose country the sentence is about that ends before a token: that of whoever is the first to act in it; and where something is. */
export function keepTopic(
  scene: Scene,
  before: readonly Mention[],
  found: Mention,
  to: number,
): void {
  const country = onlyParty(found)?.country ?? null;
  if (found.kind === 'state' && found.isPlace) scene.memory.topic.in(country);
  if (isFirstToAct(scene, before, found))
    scene.memory.topic.keep(country, found.kind === 'state', to);
}

function isFirstToAct({ tokens }: Scene, before: readonly Mention[], found: Mention): boolean {
  const { kind, isPlace, isOwner, from } = found;
  if (isPlace || isOwner || !/^(?:person|state)$/.test(kind)) return false;
  const word = tokens[from - 1]?.lower ?? '';
  return word === ',' ? before.every((one) => one.isPlace) : !HANGING.test(word);
}
