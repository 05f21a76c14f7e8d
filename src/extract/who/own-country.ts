import { MONTH_WORDS, WEEKDAY_WORDS } from '../dates/calendar.ts';
import type { Office } from '../titles.ts';
import { FORCES_RANKS, isHonorific } from './honorifics.ts';
import { hostInNews, hostOfTrip } from './host-of-trip.ts';
import type { Party } from './mention.ts';
import { nameAt } from './name-at.ts';
import { isNamedBeside } from './named-beside.ts';
import type { Parts } from './office-parts.ts';
import type { Scene } from './scene.ts';

/** "On 3 May, Deputy Minister Ana Soto received": who opens a sentence in what a state publishes is its own. */
export function ownCountryOf(scene: Scene, parts: Parts, from: number): string | null {
  const { publisher } = scene;
  const { office } = parts;
  if (publisher === null) return homeOf(scene, parts, from);
  if (office?.level === 'spokesperson')
    return isOpening(scene, from) || isSet(scene, from) ? publisher.country : null;
  if (office === null || !isServing(office, publisher)) return null;
  if (isOpening(scene, from)) return publisher.country;
  return office.level === 'envoy' ? null : (scene.post ?? hostOfTrip(scene, from));
}

/** Whether somebody opens a sentence, or is quoted. */
function isOpening({ tokens }: Scene, from: number): boolean {
  if (isQuoted(tokens, from)) return true;
  let first = from;
  while (isHonorific(tokens[first - 1]) || isOfOffice(tokens[first - 1])) first--;
  // "Lima - Deputy Minister Ana Soto": behind a dateline.
  const isHead = /^[.:–—-]?$/.test(tokens[first - 1]?.text ?? '') && !isHyphen(tokens, first - 1);
  return (
    isHead || isAfterLead(tokens, first) || isAfterDay(tokens, first) || isLeading(tokens, first)
  );
}

/** "National Cyber Director Ana Soto": words of an office that the table of offices does not hold. */
const isOfOffice = (token: Scene['tokens'][number] | undefined): boolean =>
  token?.capital === true && OF_OFFICE.test(token.lower);

const OF_OFFICE =
  /^(?:national|federal|cyber|cybersecurity|homeland|intelligence|drug|climate|budget|domestic|policy|acting|principal|presidential)$/;

/** "In reply to a query, the Spokesperson, Ann Rao, said", `"…," Spokesperson Ann Rao said`: behind a comma or a quotation. */
const isSet = ({ tokens }: Scene, from: number): boolean =>
  /^[,"”»]$/.test(tokens[from - 1]?.text ?? '');

/** `"…," Deputy Minister Ana Soto said`, `"…," said Deputy Minister Ana Soto`: who is quoted. */
function isQuoted(tokens: Scene['tokens'], from: number): boolean {
  const last = SAYING.test(tokens[from - 1]?.lower ?? '') ? from - 2 : from - 1;
  return /^["”»]$/.test(tokens[last]?.text ?? '');
}

const SAYING = /^(?:said|added|stressed|noted|stated|declared|explained|remarked)$/;

const isHyphen = (tokens: Scene['tokens'], at: number): boolean =>
  tokens[at]?.text === '-' && tokens[at]?.start === tokens[at - 1]?.end;

/** In tokens: "In Lima, …", "At a meeting of the Security Council on Tuesday, …". */
const LONGEST_LEAD = 12;
const LEADS = /^(?:on|in|at|during|from|over|last|today|yesterday|earlier|this|later|also)$/;

/** A minister, official or special envoy; what a mission writes also tells of its ambassador. */
const isServing = ({ level, office }: Office, publisher: Party): boolean =>
  /^(?:head|minister|official)$/.test(level) ||
  (level === 'envoy' && (ENVOY.test(publisher.office ?? '') || SPECIAL.test(office)));

/** Sent from home, and not to one state. */
const SPECIAL = /^(?:Special |Envoy)/;
const ENVOY = /^(?:Ambassador|High Commissioner|Permanent Representative|Consul General)$/;

/** "The session was chaired by Minister Ana Soto and …". */
const isLeading = (tokens: Scene['tokens'], first: number): boolean =>
  tokens[first - 1]?.lower === 'by' && LED.test(tokens[first - 2]?.lower ?? '');

const LED = /^(?:chaired|led|headed|signed|represented)$/;

/** A mark, unless it is the comma of "May 3, 2024". */
const endsLead = (tokens: Scene['tokens'], at: number): boolean =>
  /^[.:;,!?]$/.test(tokens[at]?.text ?? '') &&
  !(tokens[at]?.text === ',' && tokens[at + 1]?.kind === 'number');

/** Behind a lead of time or place that opens the sentence. */
function isAfterLead(tokens: Scene['tokens'], from: number): boolean {
  if (tokens[from - 1]?.text !== ',') return false;
  let at = from - 2;
  while (at >= Math.max(0, from - LONGEST_LEAD) && !endsLead(tokens, at)) at--;
  const first = tokens[at + 1];
  return first?.capital === true && LEADS.test(first.lower);
}

/** "On 3 May Minister Ana Soto received": behind a day that opens the sentence without a comma. */
function isAfterDay(tokens: Scene['tokens'], from: number): boolean {
  let at = from - 1;
  while (at > 0 && isOfDay(tokens[at])) at--;
  const first = tokens[at];
  const isOpen = first?.capital === true && /^(?:on|today|yesterday)$/.test(first.lower);
  return (
    isOpen && (at < from - 1 || first.lower !== 'on') && (at === 0 || endsLead(tokens, at - 1))
  );
}

const isOfDay = (token: Scene['tokens'][number] | undefined): boolean =>
  token?.kind === 'number' ||
  MONTH_WORDS.has(token?.lower ?? '') ||
  WEEKDAY_WORDS.has(token?.lower ?? '');

/** In the news a minister who is given no state is of the one that is spoken of, in a story written there. */
function homeOf(scene: Scene, { office, to }: Parts, from: number): string | null {
  const { tokens, memory } = scene;
  const topic = memory.topic.country(from);
  // "Its spokesman, Ann Soto, said": of whoever was spoken of.
  if (tokens[from]?.lower === 'its' && office?.level === 'spokesperson') return topic;
  if (office === null || !isOfState(tokens, from, office)) return null;
  const town = capitalBefore(scene, from) ?? hostInNews(scene, office, from);
  if (town) return town;
  const home = spokeJust(scene, topic, from) ? topic : hereOrTopic(scene, topic, { from, to });
  return topic === null || topic === home || isOfHere(scene, topic, { from, to }) ? home : null;
}

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
const SEATS = /^(?:brussels|vienna|luxembourg)$/;

/** In tokens: "a military spokesman, Col.". */
const RANKED = 5;

/** "In Kabul, military spokesman Col. Ann Soto": of whichever army stands there. */
const isOfForces = ({ tokens }: Scene, from: number): boolean =>
  [from, from + 1].some((at) => /^(?:military|coalition)$/.test(tokens[at]?.lower ?? '')) &&
  tokens.slice(from, from + RANKED).some(({ lower }) => FORCES_RANKS.has(lower));

/** "In Lima, army spokesman Ann Soto said": of the state whose capital opens the sentence. */
function capitalBefore(scene: Scene, from: number): string | null {
  const { tokens } = scene;
  const comma = from - 1;
  if (tokens[comma]?.text !== ',' || isOfForces(scene, from)) return null;
  for (let at = comma - 1; at >= comma - LONGEST_CAPITAL; at--) {
    if (tokens[at - 1]?.lower !== 'in' || SEATS.test(tokens[at]?.lower ?? '')) continue;
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
  /^(?:[.“”"]|but|while|as)?$/.test(tokens[from - 1]?.lower ?? '');

/** "Peru will help, President Lopez said": behind what his state is said to do. */
const isTag = (tokens: Scene['tokens'], from: number, to: number): boolean =>
  tokens[from - 1]?.text === ',' &&
  /^(?:said|says|announced|added|warned|declared|told|confirmed)$/.test(tokens[to]?.lower ?? '');

const HOME = /^(?:head|minister)$/;
const BODY =
  /^(?:foreign|defen[cs]e|interior|commerce|trade|government|ministry|military|army|navy|air|presidential)$/;

/** "Foreign Minister Ann Soto", "government spokesman Ann Soto"; a spokesman alone may be anybody's. */
const isOfState = (tokens: Scene['tokens'], from: number, { level, office }: Office): boolean =>
  HOME.test(level) ||
  office.endsWith('Minister') ||
  (level === 'spokesperson' &&
    [0, 1, 4].some((next) => BODY.test(tokens[from + next]?.lower ?? '')));
