import { type Mention, type Party, partyOf, referring } from './mention.ts';
import { nameAt } from './name-at.ts';
import type { Scene } from './scene.ts';

/** More states than any list of them holds. */
const MOST = 40;

interface Listed {
  readonly parties: readonly Party[];
  readonly to: number;
}

/** "of Ukraine, Georgia and Moldova" after "the leaders": the states whose they are, where there are two or more. */
export function statesAfterOf(scene: Scene, at: number): Listed | undefined {
  if (!/^(?:of|from)$/.test(scene.tokens[at]?.lower ?? '')) return undefined;
  const found = listFrom(scene, at + 1, (kind) => /^(?:country|organisation)$/.test(kind));
  return found.parties.length > 1 ? found : undefined;
}

export const BETWEEN: ReadonlySet<string> = new Set([',', 'and', '&', 'the', 'both']);

/** Names with commas and "and" between them. */
function listFrom(scene: Scene, from: number, fits: (kind: string) => boolean): Listed {
  const parties: Party[] = [];
  let [at, to] = [from, from];
  while (parties.length < MOST) {
    at = pastTies(scene, at);
    const name = nameAt(scene, at);
    if (!name?.value.country || !fits(name.value.kind)) break;
    parties.push(partyOf(name.value.country));
    at = name.to;
    to = name.to;
    if (!BETWEEN.has(scene.tokens[at]?.lower ?? '')) break;
  }
  return { parties, to };
}

function pastTies(scene: Scene, from: number): number {
  let at = from;
  while (BETWEEN.has(scene.tokens[at]?.lower ?? '') || isOfAgain(scene, at)) at++;
  return at;
}

/** "the Governments of Peru and of Chile". */
const isOfAgain = ({ tokens }: Scene, at: number): boolean =>
  tokens[at]?.lower === 'of' && tokens[at - 1]?.lower === 'and';

const OF_SEVERAL =
  /^(?:delegations|presidents|leaders|ministers|governments|officials|sides|counterparts|partners|allies|colleagues|negotiators|diplomats|representatives|teams|authorities|forces|troops|militaries)$/;
const RANK = /^(?:prime|foreign|defen[cs]e|finance|trade|senior|state)$/;

/** What may stand before several of one state. */
export const OWNING: ReadonlySet<string> = new Set('the our his her its their'.split(' '));

/** "the U.S. and Israeli delegations", "our Mexican and Canadian partners". */
export function severalAt(scene: Scene, from: number): Mention | undefined {
  const { tokens } = scene;
  const at = OWNING.has(tokens[from]?.lower ?? '') ? from + 1 : from;
  if (!tokens[at]?.capital) return undefined;
  const { parties, to } = listFrom(scene, at, (kind) => kind === 'adjective' || kind === 'country');
  if (parties.length < 2) return undefined;
  const noun = RANK.test(tokens[to]?.lower ?? '') ? to + 1 : to;
  if (!OF_SEVERAL.test(tokens[noun]?.lower ?? '')) return undefined;
  for (const party of parties) scene.memory.actor(party);
  const isOwner = tokens[noun + 1]?.lower === "'";
  return { from, to: noun + 1, kind: 'group', parties, isPlace: false, isOwner, isNamed: true };
}

const OWN =
  /^(?:country|state|nation|republic|people|government|army|military|side|delegation|armed|defenders|citizens|homeland)$/;

/** "our country", "our state": that of whoever publishes, inside quotation marks of whoever is quoted. */
export function ownCountryAt(scene: Scene, from: number): Mention | undefined {
  const { tokens, memory, publisher, isQuoted } = scene;
  if (tokens[from]?.lower !== 'our' || !OWN.test(tokens[from + 1]?.lower ?? '')) return undefined;
  if (memory.publishers().length > 0) return undefined;
  const country = isQuoted(from) ? memory.speaker()?.country : publisher?.country;
  if (!country) return undefined;
  const to = from + 2;
  const isPlace = /^(?:in|across|throughout|around)$/.test(tokens[from - 1]?.lower ?? '');
  return { ...referring(scene, from, to, 'state', [partyOf(country)]), isPlace };
}
