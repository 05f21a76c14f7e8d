import { anyOf } from '../text/any-of.ts';
import { isAny, lowerOf } from '../text/token-at.ts';
import { longNameAt } from './long-name.ts';
import { changed, type Mention, type Party, partyOf, referring } from './mention.ts';
import { nameAt } from './name-at.ts';
import type { Scene } from './scene.ts';

const OF_FROM = anyOf('of|from');
const COUNTRY_ORGANISATION = anyOf('country|organisation');
const S_APOSTROPHE = anyOf("'s?");
const IN_ACROSS = anyOf('in|across|throughout|around|inside|within|on|from|into|near');

/** "special envoys of A and B", "senior officials from A and B". */
export const RANKS = anyOf(
  'special|senior|top|chief|military|army|navy|police|peace|trade|defense|defence|foreign|border|security|intelligence|government|finance|customs|field|nuclear',
);

/** More states than any list of them holds. */
const MOST = 40;

interface Listed {
  readonly parties: readonly Party[];
  readonly to: number;
}

/** "of Ukraine, Georgia and Moldova" after "the leaders": the states whose they are, where there are two or more. */
export function statesAfterOf(scene: Scene, at: number): Listed | undefined {
  const tie = lowerOf(scene.tokens, at);
  const isIn = tie === 'in' && isAny(scene.tokens, at - 1, COUNTERPARTS);
  const isBetween = tie === 'between' && isAny(scene.tokens, at - 1, JOINT_BODY);
  if (!isIn && !isBetween && !isAny(scene.tokens, at, OF_FROM)) return undefined;
  const found = listFrom(scene, at + 1, (kind) =>
    isIn ? IN_WHICH.has(kind) : COUNTRY_ORGANISATION.has(kind),
  );
  return found.parties.length > 1 ? found : undefined;
}

const JOINT_BODY = anyOf('commission|committee|council|cabinet|group');

/** "his counterparts in Peru and Chile", "the governments in Lima and Quito". */
const COUNTERPARTS = anyOf(
  'counterparts|colleagues|homologues|governments|authorities|ministries|parliaments',
);
const IN_WHICH = anyOf('country|capital|organisation');

export const BETWEEN = anyOf(',|and|&|the|both');

/** Names with commas and "and" between them. */
function listFrom(scene: Scene, from: number, fits: (kind: string) => boolean): Listed {
  const parties: Party[] = [];
  let [at, to] = [from, from];
  while (parties.length < MOST) {
    at = pastTies(scene, at);
    const name = longNameAt(scene, at);
    if (!name?.value.country || !fits(name.value.kind)) break;
    parties.push(partyOf(name.value.country));
    at = name.to;
    to = name.to;
    if (!isAny(scene.tokens, at, BETWEEN)) break;
  }
  return { parties, to };
}

function pastTies(scene: Scene, from: number): number {
  let at = from;
  while (isAny(scene.tokens, at, BETWEEN) || isOfAgain(scene, at)) at++;
  return at;
}

/** "the Governments of Peru and of Chile". */
const isOfAgain = ({ tokens }: Scene, at: number): boolean =>
  lowerOf(tokens, at) === 'of' && lowerOf(tokens, at - 1) === 'and';

const OF_SEVERAL = anyOf(
  'delegations|presidents|leaders|ministers|governments|officials|sides|counterparts|partners|allies|colleagues|negotiators|diplomats|representatives|teams|authorities|forces|troops|militaries|chiefs|envoys|secretaries|premiers|experts|commanders|generals|monarchs|lawmakers|parliamentarians|navies|armies',
);
const RANK = anyOf(
  'prime|foreign|defen[cs]e|finance|trade|senior|state|deputy|vice|army|military|navy|naval|air|force|interior|justice|security|intelligence|police|economy|economic|energy|oil|agriculture|farm|health|environment|labou?r|transport|culture|education|border|nuclear|chief|top|special|peace|policy|high|ranking|government',
);
/** In words: "deputy foreign", "foreign policy". */
const MOST_RANKS = 3;

/** What may stand before several of one state. */
export const OWNING = anyOf('the|our|your|his|her|its|their');

/** Officials of several states: "Peru and Chile's officials", "Peruvian, Chilean officials"; not "talks with Peru, Chilean officials said". */
const isOfSeveral = ({ tokens }: Scene, from: number, to: number, noun: number): boolean =>
  isAny(tokens, noun, OF_SEVERAL) &&
  (tokens.slice(from, to).some(({ lower }) => lower === 'and') ||
    !isAny(tokens, noun + 1, TELLING));

const TELLING = anyOf('said|says|announced|reported|added|told');

/** "the U.S. and Israeli delegations", "our Mexican and Canadian partners". */
export function severalAt(scene: Scene, from: number): Mention | undefined {
  const { tokens } = scene;
  const at = isAny(tokens, from, OWNING) ? from + 1 : from;
  if (!tokens[at]?.capital) return undefined;
  const { parties, to } = listFrom(scene, at, isOfState);
  if (parties.length < 2) return jointBodyAt(scene, from, { at, to });
  let noun = to;
  while (noun < to + MOST_RANKS && isAny(tokens, noun, RANK)) noun++;
  if (!isOfSeveral(scene, at, to, noun)) return undefined;
  for (const party of parties) scene.memory.actor(party);
  const isOwner = isAny(tokens, noun + 1, S_APOSTROPHE);
  return { from, to: noun + 1, kind: 'group', parties, isPlace: false, isOwner, isNamed: true };
}

const isOfState = (kind: string): boolean => kind === 'adjective' || kind === 'country';

const MODIFIER = anyOf(
  'joint|mixed|intergovernmental|economic|border|military|trade|bilateral|working|ministerial|technical|cooperation|permanent|political',
);
/** In words: "the Peru-Chile joint border working group". */
const MOST_MODIFIERS = 4;

/** "the Peru-Chile joint commission", "the Peruvian-Chilean border committee": both, in a body of the two. */
function jointBodyAt(
  scene: Scene,
  from: number,
  { at, to }: { readonly at: number; readonly to: number },
): Mention | undefined {
  const { tokens } = scene;
  if (lowerOf(tokens, to) !== '-') return undefined;
  const one = nameAt(scene, at);
  const other = nameAt(scene, to + 1);
  if (!one?.value.country || !other?.value.country || one.value.country === other.value.country)
    return undefined;
  let noun = other.to;
  while (noun < other.to + MOST_MODIFIERS && isAny(tokens, noun, MODIFIER)) noun++;
  if (!isAny(tokens, noun, JOINT_BODY)) return undefined;
  const parties = [partyOf(one.value.country), partyOf(other.value.country)];
  const isOwner = lowerOf(tokens, noun + 1) === "'s";
  return { from, to: noun + 1, kind: 'group', parties, isPlace: false, isOwner, isNamed: true };
}

const OWN = anyOf(
  'country|state|nation|republic|people|government|army|military|side|delegation|armed|defenders|citizens|homeland|navy|troops|forces|soldiers|authorities|embassy|ministry|warships|artillery|peacekeepers|contingent|servicemen|warplanes|jets|frigates?|battalion|embassies|nationals',
);

/** What of a state others enter and attack. */
const LAND = anyOf(
  'territory|airspace|waters|soil|positions|embassy|consulate|villages|vessels?|skies|shores|coast|posts|outposts|ships?|boats|fishermen|sailors|guards|border|frontier|air',
);
/** "our air force", "our coast guard": bodies in two words. */
const SECOND: ReadonlyMap<string, string> = new Map([
  ['air', 'force'],
  ['coast', 'guard'],
  ['special', 'forces'],
  ['ground', 'forces'],
  ['border', 'guards'],
]);
const LAND_OF = anyOf(
  'territorial|national|sovereign|maritime|northern|southern|eastern|western|fishing',
);

/** Where the noun of "our country", "our territorial waters" stands. */
function ownedAt({ tokens }: Scene, from: number): number | undefined {
  const owner = tokens[from]?.lower;
  if (owner !== 'our' && owner !== 'your') return undefined;
  const next = lowerOf(tokens, from + 1);
  if (tokens[from + 2]?.lower === SECOND.get(next)) return from + 2;
  if (isAny(tokens, from + 1, OWN) || isAny(tokens, from + 1, LAND)) return from + 1;
  return isAny(tokens, from + 1, LAND_OF) && isAny(tokens, from + 2, LAND) ? from + 2 : undefined;
}

/** "our country": that of whoever publishes, inside quotation marks of whoever is quoted; "your Government": that of whoever reads a letter. */
export function ownCountryAt(scene: Scene, from: number): Mention | undefined {
  const { tokens, memory, publisher, isQuoted } = scene;
  const at = ownedAt(scene, from);
  if (at === undefined) return undefined;
  if (memory.publishers().length > 0) return undefined;
  const own = isQuoted(from) ? memory.speakers.one()?.country : publisher?.country;
  const country = lowerOf(tokens, from) === 'your' ? memory.reader()?.country : own;
  if (!country) return undefined;
  const to = at + 1;
  const isPlace = isAny(tokens, from - 1, IN_ACROSS);
  return changed(referring(scene, from, to, 'state', [partyOf(country)]), { isPlace });
}

const RANKED: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'ministers',
    new Set(
      'prime foreign defence defense finance trade interior energy economy justice health agriculture oil water transport environment education culture labour labor security'.split(
        ' ',
      ),
    ),
  ],
  ['presidents', new Set(['vice'])],
  ['chiefs', new Set('army navy police military defence defense'.split(' '))],
  ['secretaries', new Set('foreign defence defense'.split(' '))],
]);
/** "foreign ministers": of which sort they are. */
export const isRanked = (of: string, noun: string): boolean => RANKED.get(noun)?.has(of) ?? false;
