import type { Sentence } from '../text/sentences.ts';
import type { Mention, Party } from './mention.ts';
import { nameAt } from './name-at.ts';
import type { Scene } from './scene.ts';

/** What a sentence tells of those who are in it. */
interface Seen {
  readonly scene: Scene;
  readonly sentence: Sentence;
  readonly mentions: readonly Mention[];
  /** Who says what is quoted in it. */
  readonly speakers: readonly Party[];
  /** Who says all of it. */
  readonly statedBy: Party | undefined;
}

/**
 * Tells of a sentence before which nothing was told whether what it says may be between states: in what a state publishes only where it names somebody who is
 * not of it, or several as one, quotes something, or where somebody has met before or is `known` beforehand to whom it may be said.
 */
export function mayConcernOthers(
  home: string | null | undefined,
  known: readonly (readonly unknown[])[],
): (seen: Seen) => boolean {
  if (!home || known.some((others) => others.length > 0)) return () => true;
  return (seen) =>
    seen.scene.memory.met().length > 0 ||
    seen.mentions.some(({ kind }) => kind === 'group') ||
    hasOther(seen, home) ||
    isQuoting(seen);
}

/** Whether something is quoted in a sentence: it may belong to what was told before. */
function isQuoting({ scene: { isQuoted }, sentence: { from, to } }: Seen): boolean {
  for (let at = from; at < to; at++) if (isQuoted(at)) return true;
  return false;
}

/** Whether another state, or an organisation, is named in a sentence or speaks in it. */
function hasOther({ scene, mentions, speakers, statedBy }: Seen, home: string): boolean {
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
