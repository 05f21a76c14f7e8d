import { anyOf } from '../text/any-of.ts';
import { type Mention, onlyParty } from './mention.ts';
import type { Scene } from './scene.ts';

const STATE_PERSON = anyOf('state|person');

const TEAM = anyOf('team|delegation|mission|group|party');

/** Keeps whose "the Chilean delegation", "the Peruvian ambassador", "a team of Chilean negotiators" are, by their last noun. */
export function keepCalled({ tokens, memory }: Scene, mention: Mention): void {
  const { kind, isNamed, isPlace, from, to } = mention;
  const party = onlyParty(mention);
  const country = party?.country;
  const last = tokens[to - 1];
  if (!country || !last || isPlace || to === from + 1) return;
  // "The Foreign Ministry", of where the story was written; a minister speaks for a ministry of his own.
  if (last.lower === 'ministry' || isMinister(kind, party.office))
    memory.topic.call('ministry', country, from);
  if (!isNamed || last.capital || !STATE_PERSON.has(kind)) return;
  memory.topic.call(last.lower, country, from);
  const team = tokens[from - 2]?.lower ?? '';
  if (tokens[from - 1]?.lower === 'of' && TEAM.has(team)) memory.topic.call(team, country, from);
}

const isMinister = (kind: Mention['kind'], office: string | null): boolean =>
  kind === 'person' && office !== 'Prime Minister' && office?.endsWith('Minister') === true;
