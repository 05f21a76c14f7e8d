import type { Mention, Party } from './mention.ts';
import { nameAt } from './name-at.ts';
import type { Scene } from './scene.ts';

/** What a sentence tells of those who are in it. */
interface Seen {
  readonly scene: Scene;
  readonly mentions: readonly Mention[];
  /** Who says what is quoted in it. */
  readonly speakers: readonly Party[];
  /** Who says all of it. */
  readonly statedBy: Party | undefined;
}

/**
 * Tells of each sentence in turn whether somebody has been named who is not of a state: until then nothing that an office of
 * it says is between states. Always so where no state publishes the text, or where others are `known` beforehand.
 */
export function namedOthers(
  home: string | null | undefined,
  known: readonly (readonly unknown[])[],
): (seen: Seen) => boolean {
  let isNamed = !home || known.some((others) => others.length > 0);
  return (seen) => {
    isNamed ||= hasOther(seen, home);
    return isNamed;
  };
}

/** Whether another state, or an organisation, is named in a sentence or speaks in it. */
function hasOther(
  { scene, mentions, speakers, statedBy }: Seen,
  home: string | null | undefined,
): boolean {
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
