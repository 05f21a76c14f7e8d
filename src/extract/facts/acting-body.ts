import type { Draft } from '../rules/rule.ts';
import { lowerOf } from '../text/token-at.ts';
import type { Mention, Party } from '../who/mention.ts';
import { nameAt } from '../who/name-at.ts';
import { type Scene, wordsOf } from '../who/scene.ts';

/** Bodies that speak and act under a name of their own; a government or an army is the state. */
const OFFICE =
  /\b(?:ministry|department|office|embassy|consulate|parliament|senate|chancellery|directorate|treasury|bureau|agency|commission|high command|coast ?guard)\b/i;

/** A party with the body of its state by which the sentence names it: "the Foreign Ministry of Chad", "the Kremlin". */
export function withBody(scene: Scene, { frame }: Draft, party: Party): Party {
  if (party.country === null || party.person || party.office || party.organization) return party;
  const { subjects, patients, view, verb } = frame;
  const named = [...subjects, ...patients, ...view.mentions].filter(isOneState);
  const mention =
    named.find(({ parties }) => parties[0] === party) ??
    // Whoever is quoted was heard before his sentence was read.
    (verb.sense.family === 'quoted' || scene.isQuoted(verb.at)
      ? named.find(({ parties }) => parties[0]?.country === party.country)
      : undefined);
  const organization = mention && bodyIn(scene, mention);
  return organization ? { ...party, organization } : party;
}

const isOneState = ({ kind, parties }: Mention): boolean =>
  kind === 'state' && parties.length === 1;

function bodyIn(scene: Scene, { from, to }: Mention): string | undefined {
  const { tokens, lexicon } = scene;
  const first = lowerOf(tokens, from) === 'the' ? from + 1 : from;
  const owner = nameAt(scene, first);
  if (owner?.value.kind === 'seat') return owner.value.name;
  const owned = owner ? (lowerOf(tokens, owner.to) === "'s" ? owner.to + 1 : owner.to) : first;
  const end = owner ? to : (lexicon.bodies.at(tokens, first)?.to ?? first);
  const words = end > owned ? wordsOf(scene, owned, end) : '';
  return OFFICE.test(words) ? words : undefined;
}
