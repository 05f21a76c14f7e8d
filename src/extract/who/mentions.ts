import type { Name } from '../name-rows.ts';
import { anyOf } from '../text/any-of.ts';
import { bears, MARK } from '../text/mark.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/token.ts';
import { isAny, lowerOf, tokenAt } from '../text/token-at.ts';
import { isAbout, OPENING } from './about.ts';
import { bodyAt } from './body-at.ts';
import { bodyOfAt, STATES } from './body-of.ts';
import { definedEnd } from './defined.ts';
import { emigrantsAt } from './emigrants-at.ts';
import { capitalOf } from './ended.ts';
import { enemyAt } from './enemy-at.ts';
import { bothKoreasAt, epithetAt, itsBodyAt } from './epithet.ts';
import { groupAt, OF_GROUPS, OF_STATES } from './group-at.ts';
import { isInExile } from './in-exile.ts';
import { DETERMINERS, MODIFIERS } from './introduced.ts';
import { bareBodyAt, itAt } from './its-body.ts';
import { jointBodyAt } from './joint-body.ts';
import { keepCalled } from './keep-called.ts';
import { keepTopic } from './keep-topic.ts';
import { describedAt, kinAt } from './kin-at.ts';
import { BETWEEN, OWNING, ownCountryAt, severalAt } from './listed.ts';
import { changed, type Mention, type MentionKind, partyOf, plain } from './mention.ts';
import { nameAt } from './name-at.ts';
import { objectAt } from './object-at.ts';
import { ownBodyAt } from './own-body.ts';
import { isPeople } from './peoples.ts';
import { personAt } from './person-at.ts';
import type { Scene } from './scene.ts';
import { isSeatOfUnion } from './seat-of-union.ts';
import { areSeveral, areThey } from './several.ts';
import { shipAt } from './ship-at.ts';
import { standsForPlace } from './stands-for-place.ts';
import { isOfRelative, isStranger } from './stranger.ts';
import { thereAt } from './there-at.ts';
import { tiedBy } from './tied-by.ts';
import { hereAt, townAt } from './town-at.ts';
import { capitalCourtAt, townCourtAt } from './town-court.ts';
import { unionAt } from './union-at.ts';

const LEADERS_CHAIRS = anyOf('leaders|chairs|chairmen|presidents|sponsors|founders');

/** Everybody who is named or meant in a sentence, in order; what is learnt is kept in the scene's memory. */
export function mentionsIn(scene: Scene, { from, to }: Sentence): readonly Mention[] {
  const mentions: Mention[] = [];
  for (let at = from; at < to; ) {
    const found = mentionAt(scene, at, to);
    if (typeof found === 'object') {
      learn(scene, mentions, found, from);
      keepTopic(scene, mentions, found, to);
      mentions.push(found);
      if (isOfRelative(scene, found)) scene.memory.who.stranger();
    } else if (found === undefined && isStranger(scene, at, from, to)) scene.memory.who.stranger();
    at = Math.max(endOf(found) ?? 0, at + 1);
  }
  return mentions;
}

/** A mention, or the end of a name that means something else. */
type Reading = Mention | number | undefined;

const endOf = (found: Reading): number | undefined =>
  typeof found === 'object' ? found.to : found;

/** Keeps whom "he" and "they" mean from here on. */
function learn(scene: Scene, before: readonly Mention[], found: Mention, from: number): void {
  const [party] = found.parties;
  if (!party) return;
  keepCalled(scene, found);
  if (isAbout(scene, before, found, from)) scene.memory.who.about(party, found.from);
  else if (found.kind === 'person' && found.parties.length === 1)
    scene.memory.who.beside(party, found.from);
  const isFirst = before.length === 0 || isAny(scene.tokens, found.from - 1, OPENING);
  if (areThey(scene, found) || (isFirst && areSeveral(scene, found)))
    scene.memory.several(party, found.from);
  const tied = tiedBy(scene, before, found);
  if (tied) scene.memory.tied(tied, found.from);
}

const OPENERS = new Set([
  ...DETERMINERS,
  ...MODIFIERS,
  ...OF_STATES,
  ...'both each either they he she him her i we it here there police authorities'.split(' '),
]);

/** Whether a mention can begin with a word in small letters that is neither an office nor a name. */
export const opensSmall = (word: string): boolean => OPENERS.has(word);

/** Words with which somebody begins who is no person and no name. */
const IMPERSONAL = new Set([
  ...OF_GROUPS,
  ...BETWEEN,
  ...OWNING,
  ...STATES,
  ...'north south it of this him her police authorities'.split(' '),
]);

export const opensImpersonal = (word: string): boolean => IMPERSONAL.has(word);

/** Most words begin no mention: one look tells. */
const canBegin = (token: Token): boolean => token.capital || bears(token, MARK.mention);

function mentionAt(scene: Scene, at: number, limit: number): Reading {
  const token = scene.tokens[at];
  if (token?.kind !== 'word' || !canBegin(token) || areJointly(scene.tokens, at)) return undefined;
  const name = nameAt(scene, at);
  if (name?.value.kind === 'blocked') return name.to;
  if (name?.value.kind === 'media') return plain(scene, at, name.to, 'media', []);
  const isOpener = bears(token, MARK.opener) || isOfBody(scene.tokens, at);
  return (
    emigrantsAt(scene, at) ??
    shipAt(scene, at) ??
    capitalCourtAt(scene, at, name) ??
    (isOpener ? impersonalAt(scene, at, limit) : undefined) ??
    personOrOffice(scene, at, limit) ??
    (isOpener ? (bodyAt(scene, at) ?? stateAt(scene, at)) : undefined) ??
    townCourtAt(scene, at) ??
    townAt(scene, at) ??
    hereAt(scene, at) ??
    thereAt(scene, at) ??
    unionAt(scene, at)
  );
}

/** "the Peruvian prime minister's office", "President Lopez's office": the state, through whoever leads it. */
function personOrOffice(scene: Scene, at: number, limit: number): Mention | undefined {
  const person = personAt(scene, at, limit);
  if (!person || lowerOf(scene.tokens, person.to + 1) !== 'office') return person;
  if (lowerOf(scene.tokens, person.to + 2) === 'of') return person;
  const [party, ...more] = person.parties;
  const isOffice = lowerOf(scene.tokens, person.to) === "'s" && more.length === 0 && party?.country;
  return isOffice ? plain(scene, at, person.to + 2, 'state', [partyOf(party.country)]) : person;
}

/** "the co-leaders of the coalition for Peru": of a body, and of no state. */
const areJointly = (tokens: readonly Token[], at: number): boolean =>
  tokenAt(tokens, at - 1)?.text === '-' &&
  lowerOf(tokens, at - 2) === 'co' &&
  isAny(tokens, at, LEADERS_CHAIRS);

/** "a court in Peru". */
const isOfBody = (tokens: readonly Token[], at: number): boolean =>
  bears(tokens[at + 1], MARK.body) && /^an?$/.test(lowerOf(tokens, at));

/** Several states, or one by what it is, has or is called after it was named. */
function impersonalAt(scene: Scene, at: number, limit: number): Mention | undefined {
  return (
    ownCountryAt(scene, at) ??
    severalAt(scene, at) ??
    jointBodyAt(scene, at) ??
    bothKoreasAt(scene, at) ??
    bodyOfAt(scene, at) ??
    objectAt(scene, at) ??
    groupAt(scene, at, limit) ??
    enemyAt(scene, at) ??
    epithetAt(scene, at) ??
    itsBodyAt(scene, at) ??
    ownBodyAt(scene, at) ??
    kinAt(scene, at) ??
    describedAt(scene, at) ??
    itAt(scene, at) ??
    bareBodyAt(scene, at)
  );
}

const KINDS: Readonly<Record<string, MentionKind>> = {
  country: 'state',
  capital: 'state',
  seat: 'state',
  adjective: 'adjective',
  organisation: 'organisation',
};

/** Of a capital the state that it was the capital of then. */
const countryOf = ({ publishedOn }: Scene, { kind, country }: Name): string | null =>
  kind === 'capital' || kind === 'seat' ? capitalOf(country, publishedOn) : country;

function stateAt(scene: Scene, at: number): Mention | undefined {
  const found = nameAt(scene, at);
  const kind = found && (isPeople(scene, at, found) ? 'state' : KINDS[found.value.kind]);
  if (!found || !kind || isInExile(scene, at, found.to)) return undefined;
  const { name } = found.value;
  const country = countryOf(scene, found.value);
  const party = partyOf(country, kind === 'organisation' ? { organization: name } : {});
  const to = kind === 'adjective' ? found.to : definedEnd(scene, found.to, found.value.country);
  const mention = plain(scene, at, to, kind, [party]);
  const isPlace =
    kind === 'state' && found.value.kind !== 'seat' && standsForPlace(scene, at, found.to);
  if (isPlace || kind !== 'state') return changed(mention, { isPlace });
  const actor = isSeatOfUnion(scene, at) ? partyOf('EUE') : party;
  scene.memory.actor(actor);
  return changed(mention, { parties: [actor] });
}
