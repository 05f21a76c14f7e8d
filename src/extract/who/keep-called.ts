import { anyOf } from '../text/any-of.ts';
import { isAny, lowerOf } from '../text/token-at.ts';
import { type Mention, onlyParty } from './mention.ts';
import type { Scene } from './scene.ts';

const STATE_PERSON = anyOf('state|person');

const TEAM = anyOf('team|delegation|mission|group|party');

/** What it is called next: by its last noun, and a ministry also in capitals or under the name of "the Chilean foreign office". */
function nounOf(tokens: Scene['tokens'], { from, to }: Mention): string | null {
  const words = tokens.slice(from, to);
  const isMinistry = words.some(
    ({ lower }, at) =>
      lower === 'ministry' || (lower === 'office' && lowerOf(words, at - 1) === 'foreign'),
  );
  if (isMinistry) return 'ministry';
  const last = words.at(-1);
  return last && !last.capital ? last.lower : null;
}

/** Keeps whose "the Chilean delegation", "the Peruvian ambassador", "a team of Chilean negotiators" are, by their last noun. */
export function keepCalled({ tokens, memory }: Scene, mention: Mention): void {
  const { kind, isNamed, isPlace, from, to } = mention;
  const party = onlyParty(mention);
  const country = party?.country;
  if (!country || isPlace || to === from + 1) return;
  const noun = nounOf(tokens, mention);
  // "The Foreign Ministry", of where the story was written; a minister speaks for a ministry of his own.
  if (noun === 'ministry' || isMinister(kind, party.office))
    memory.topic.call('ministry', country, from);
  if (!isNamed || noun === null || !STATE_PERSON.has(kind)) return;
  memory.topic.call(noun, country, from);
  const team = lowerOf(tokens, from - 2);
  if (lowerOf(tokens, from - 1) === 'of' && isAny(tokens, from - 2, TEAM))
    memory.topic.call(team, country, from);
}

const isMinister = (kind: Mention['kind'], office: string | null): boolean =>
  kind === 'person' && office !== 'Prime Minister' && office?.endsWith('Minister') === true;
