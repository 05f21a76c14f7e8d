import { lowerOf } from '../text/token-at.ts';
import { type Mention, onlyParty, type Party } from './mention.ts';
import type { Scene } from './scene.ts';

/** The two of two states who are named together in a sentence: what "they" are next. */
export function tiedBy(
  scene: Scene,
  before: readonly Mention[],
  found: Mention,
): readonly Party[] | undefined {
  if (areTwo(scene, before, found) && !haveMet(scene, found)) return found.parties;
  const [one, other] = [onlyParty(before.at(-1)), onlyParty(found)];
  return one && other && areTied(scene, before, found) ? [one, other] : undefined;
}

/** "The two neighbours", at the head of a sentence of the news; in a release they are the persons who met. */
const areTwo = (
  { publisher }: Scene,
  before: readonly Mention[],
  { kind, parties: [one, other, ...more] }: Mention,
): boolean =>
  publisher === null &&
  before.length === 0 &&
  kind === 'group' &&
  more.length === 0 &&
  other !== undefined &&
  one?.country !== other.country;

/** Of those who met "they" are the persons, however they are called in between. */
const haveMet = ({ memory }: Scene, { parties }: Mention): boolean =>
  memory.met().some((met) => parties.some(({ country }) => country === met.country));

/** "Ann of Peru and Bob of Chile", "Peru and Chile". */
function areTied(
  { tokens, publisher }: Scene,
  before: readonly Mention[],
  found: Mention,
): boolean {
  const last = before.at(-1);
  if (!last || found.from - last.to !== 1 || lowerOf(tokens, last.to) !== 'and') return false;
  // "I held talks with Ann and Bob. I thanked them".
  const named = before.filter(
    ({ from, parties }) => parties.length > 0 && lowerOf(tokens, from) !== 'i',
  );
  if (named.length > 1) return false;
  const [one, other] = [onlyParty(last)?.country, onlyParty(found)?.country];
  const canAct = [last, found].every(({ kind, isPlace }) => !isPlace && kind !== 'adjective');
  const arePeople = publisher !== null && [last, found].every(({ kind }) => kind === 'person');
  const areOther = one !== other || (arePeople && one !== publisher?.country);
  return canAct && !!one && !!other && areOther;
}
