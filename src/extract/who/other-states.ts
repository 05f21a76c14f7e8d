import type { SeenSentence } from '../grammar/sentence-view.ts';
import type { Mention, Party } from './mention.ts';
import { nameAt } from './name-at.ts';
import type { Scene } from './scene.ts';

/**
 * Tells of a sentence before which nothing was told whether what it says may be between states: in what a state publishes only
 * where it names somebody who is not of it, or several as one, or quotes something, and where somebody has met before, or is
 * `known` beforehand, to whom it may be said.
 */
export function mayConcernOthers(
  home: string | null | undefined,
  known: readonly (readonly unknown[])[],
): (seen: SeenSentence) => boolean {
  if (!home || known.some((others) => others.length > 0)) return () => true;
  return (seen) =>
    seen.scene.memory.met().length > 0 ||
    seen.mentions.some(({ kind }) => kind === 'group') ||
    hasOther(seen, home) ||
    isQuoting(seen);
}

/** Whether something is quoted in a sentence: it may belong to what was told before. */
function isQuoting({ scene: { isQuoted }, sentence: { from, to } }: SeenSentence): boolean {
  for (let at = from; at < to; at++) if (isQuoted(at)) return true;
  return false;
}

/** Whether another state, or an organisation, is named in a sentence or speaks in it. */
function hasOther({ scene, mentions, speakers, statedBy }: SeenSentence, home: string): boolean {
  const isOther = ({ country, organization }: Pick<Party, 'country' | 'organization'>) =>
    country === null ? organization !== null : country !== home;
  if (statedBy && isOther(statedBy)) return true;
  if (speakers.some(isOther) || mentions.some(({ parties }) => parties.some(isOther))) return true;
  return mentions.some((mention) =>
    countriesIn(scene, mention).some((country) => country !== home),
  );
}

/** The countries named inside a mention: "our Ambassador to Mali". */
function countriesIn(scene: Scene, { from, to }: Mention): readonly string[] {
  const countries: string[] = [];
  for (let at = from; at < to; at++) {
    const country = nameAt(scene, at)?.value.country;
    if (country) countries.push(country);
  }
  return countries;
}
