import type { Frame } from '../grammar/frame.ts';
import {
  lowerAt,
  mentionsWithin,
  type Range,
  type SentenceView,
} from '../grammar/sentence-view.ts';
import type { Targets } from './targets.ts';

/** "the violence in Sudan", "floods in Ghana": where nobody else is named, the country in which it is; an attack there is done to it. */
export function scenesOf(
  { view }: Frame,
  range: Range,
  speakers: readonly (string | null)[],
): Pick<Targets, 'parties' | 'isShielded'> {
  const scene = mentionsWithin(view, range).find(
    ({ isPlace, from, parties }) =>
      isPlace &&
      WITHIN.test(lowerAt(view, from - 1)) &&
      EVENTS.test(wordsBefore(view, from - 1)) &&
      parties.some(({ country }) => country !== null && !speakers.includes(country)),
  );
  if (!scene) return { parties: [], isShielded: false };
  return { parties: scene.parties, isShielded: ATTACKS.test(wordsBefore(view, scene.from - 1)) };
}

const WITHIN = /^(?:in|across)$/;
const EVENTS =
  /\b(?:violence|crackdown|coup|attacks?|bombings?|fighting|conflict|repression|killings?|executions?|unrest|floods?|flooding|earthquakes?|fires?|crash|tragedy|hostilities|war|crisis|clashes|detentions?|arrests?|situation|elections?|developments|imprisonment|sentencing|deterioration|protests?|protesters|protestors|prisoners|detainees|hostages|activists|freedoms?|rights)\b/;
/** Done by somebody else than the country's own government. */
const ATTACKS = /\b(?:attacks?|bombings?|crash|tragedy|earthquakes?|floods?|flooding)\b/;
const WORDS_BEFORE = 5;

const wordsBefore = ({ scene: { tokens } }: SentenceView, to: number): string =>
  tokens
    .slice(Math.max(0, to - WORDS_BEFORE), to)
    .map(({ lower }) => lower)
    .join(' ');
