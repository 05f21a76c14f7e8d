import { SAYS } from '../grammar/tag-behind.ts';
import { anyOf } from '../text/any-of.ts';
import { isAny, lowerOf, tokenAt } from '../text/token-at.ts';
import type { Office } from '../titles.ts';
import { isForeignHere } from './foreign-here.ts';
import { FORCES_RANKS } from './honorifics.ts';
import { hostInNews, hostOfTrip } from './host-of-trip.ts';
import type { Party } from './mention.ts';
import { nameAt } from './name-at.ts';
import { isNamedBeside } from './named-beside.ts';
import type { Parts } from './office-parts.ts';
import { isOpening, isQuoted, isSet } from './opening.ts';
import type { Scene } from './scene.ts';

const HEAD_MINISTER = anyOf('head|minister|official');
const MILITARY_COALITION = anyOf('military|coalition');
const OPENING = anyOf('(?:[.“”"]|but|while|as)?');
const SAID_SAYS = anyOf('said|says|announced|added|warned|declared|told|confirmed');

/** "On 3 May, Deputy Minister Ana Soto received": who opens a sentence in what a state publishes is its own. */
export function ownCountryOf(scene: Scene, parts: Parts, from: number): string | null {
  const { publisher } = scene;
  const { office } = parts;
  if (publisher === null) return homeOf(scene, parts, from);
  if (office?.level === 'spokesperson')
    return isOpening(scene, from) || isSet(scene, from) ? publisher.country : null;
  return office && isServing(office, publisher) ? ofOffice(scene, office, publisher, from) : null;
}

function ofOffice(scene: Scene, office: Office, publisher: Party, from: number): string | null {
  if (isOpening(scene, from) || OF_OWN_HEAD.test(office.office)) return publisher.country;
  return office.level === 'envoy' ? null : (scene.post ?? hostOfTrip(scene, from));
}

/** "Deputy Head of the President's Office Ana Soto": no other state's, where none is named. */
const OF_OWN_HEAD = /President's Office$/;

/** A minister, official or special envoy; what a mission or foreign ministry writes also tells of its ambassador. */
const isServing = ({ level, office }: Office, publisher: Party): boolean =>
  HEAD_MINISTER.has(level) ||
  (level === 'envoy' && (ENVOY.has(publisher.office ?? '') || SPECIAL.test(office)));

/** Sent from home, and not to one state. */
const SPECIAL = /^(?:Special |Envoy)/;
const ENVOY = anyOf(
  'Ambassador|High Commissioner|Permanent Representative|Consul General|Foreign Minister',
);

/** In the news a minister who is given no state is of the one that is spoken of, in a story written there. */
function homeOf(scene: Scene, { office, to }: Parts, from: number): string | null {
  const { tokens, memory } = scene;
  const topic = memory.topic.country(from);
  // "Its spokesman, Ann Soto, said": of whoever was spoken of.
  if (lowerOf(tokens, from) === 'its' && office?.level === 'spokesperson') return topic;
  if (office === null || isOfParty(tokens, from, office)) return null;
  if (isAmerican(scene, office, to)) return 'USA';
  if (!isOfState(tokens, from, office)) return null;
  if (isForeignHere(scene, office, from)) return topic === scene.here?.country ? null : topic;
  return homeOfMinister(scene, { office, from, to });
}

/** "Labour's foreign affairs spokesman": of whoever owns him, and no state does. */
const isOfParty = (tokens: Scene['tokens'], from: number, { level }: Office): boolean =>
  level === 'spokesperson' && lowerOf(tokens, from - 1) === "'s";

/** Of the capital or host that is told, else of where the story was written or whoever is spoken of. */
function homeOfMinister(
  scene: Scene,
  { office, from, to }: { readonly office: Office; readonly from: number; readonly to: number },
): string | null {
  const topic = scene.memory.topic.country(from);
  const town = capitalBefore(scene, from) ?? hostInNews(scene, office, from);
  if (town) return town;
  const home = spokeJust(scene, topic, from) ? topic : hereOrTopic(scene, topic, { from, to });
  return topic === null || topic === home || isOfHere(scene, topic, { from, to }) ? home : null;
}

/** "Assistant Secretary of State Ann Lee", "Secretary of State Bob Roe": others see to something of their own: "for Wales"; those of whom London writes are its own. */
const isAmerican = ({ tokens, here }: Scene, { office }: Office, to: number): boolean =>
  /Secretary of State$/.test(office) && lowerOf(tokens, to) !== 'for' && here?.country !== 'GBR';

/** Who acts or is quoted, in a sentence that speaks of the other state. */
const isOfHere = (
  scene: Scene,
  topic: string,
  { from, to }: { readonly from: number; readonly to: number },
): boolean =>
  (isActing(scene.tokens, from) || isQuoted(scene.tokens, from) || isTag(scene.tokens, from, to)) &&
  isNamedBeside(scene, topic, from);

/** In words: "In Addis Ababa, ". */
const LONGEST_CAPITAL = 3;

/** Where ministers of many states meet and speak. */
const SEATS = anyOf('brussels|vienna|luxembourg');

/** In tokens: "a military spokesman, Col.". */
const RANKED = 5;

/** "In Kabul, military spokesman Col. Ann Soto": of whichever army stands there. */
const isOfForces = ({ tokens }: Scene, from: number): boolean =>
  [from, from + 1].some((at) => isAny(tokens, at, MILITARY_COALITION)) &&
  tokens.slice(from, from + RANKED).some(({ lower }) => FORCES_RANKS.has(lower));

/** "In Lima, army spokesman Ann Soto said": of the state whose capital opens the sentence. */
function capitalBefore(scene: Scene, from: number): string | null {
  const { tokens } = scene;
  const comma = from - 1;
  if (tokens[comma]?.text !== ',' || isOfForces(scene, from)) return null;
  for (let at = comma - 1; at >= comma - LONGEST_CAPITAL; at--) {
    if (lowerOf(tokens, at - 1) !== 'in' || isAny(tokens, at, SEATS)) continue;
    const name = nameAt(scene, at);
    return name?.to === comma && name.value.kind === 'capital' ? name.value.country : null;
  }
  return null;
}

/** Where the story was written, else whoever it has just spoken of. */
function hereOrTopic(
  { tokens, here, memory, isQuoted }: Scene,
  topic: string | null,
  { from, to }: { readonly from: number; readonly to: number },
): string | null {
  const isOfTopic =
    isTag(tokens, from, to) || (isActing(tokens, from) && !isQuoted(from) && isMain(memory, topic));
  return here?.country ?? (isOfTopic ? topic : null);
}

/** "Peru's army said it had kept to its side. Foreign Minister Ann Soto said": of the state that spoke in the sentence before. */
function spokeJust({ tokens, memory }: Scene, topic: string | null, from: number): boolean {
  const { speakers } = memory;
  if (topic === null || speakers.one()?.country !== topic || !isMain(memory, topic)) return false;
  const between = tokens.slice(speakers.lastAt(), from);
  return between.length <= LONGEST_WORD && between.filter(({ text }) => text === '.').length <= 1;
}

/** In tokens: what was said just before. */
const LONGEST_WORD = 60;

/** Whether a state is one that the story is about. */
const isMain = ({ story }: Scene['memory'], country: string | null): boolean =>
  country !== null && story.leads(country);

/** At the head of a sentence or clause, behind the sentences that tell of his state. */
const isActing = (tokens: Scene['tokens'], from: number): boolean =>
  isAny(tokens, from - 1, OPENING);

/** "Peru will help, President Lopez said", "Peru will help, said President Lopez": behind what his state is said to do. */
const isTag = (tokens: Scene['tokens'], from: number, to: number): boolean =>
  (tokenAt(tokens, from - 1)?.text === ',' && isAny(tokens, to, SAID_SAYS)) ||
  (tokenAt(tokens, from - 2)?.text === ',' && isAny(tokens, from - 1, SAYS));

const HOME = anyOf('head|minister');
const BODY = anyOf(
  'foreign|defen[cs]e|interior|commerce|trade|government|ministry|military|army|navy|air|presidential',
);

/** "Foreign Minister Ann Soto", "government spokesman Ann Soto"; a spokesman alone may be anybody's. */
const isOfState = (tokens: Scene['tokens'], from: number, { level, office }: Office): boolean =>
  HOME.has(level) ||
  office.endsWith('Minister') ||
  office === 'State Secretary' ||
  (level === 'spokesperson' && [0, 1, 4].some((next) => isAny(tokens, from + next, BODY)));
