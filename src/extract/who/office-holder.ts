import { isShortOf } from '../officials.ts';
import { anyOf } from '../text/any-of.ts';
import { isAny, lowerOf } from '../text/token-at.ts';
import type { Office } from '../titles.ts';
import { speaksForOther } from './for-other-state.ts';
import { HEADS } from './heads.ts';
import { stateSpokenOf } from './his-country.ts';
import { holderOnDay } from './holder-on-day.ts';
import { holderSpokenOf, holds, mayBe } from './holder-spoken-of.ts';
import { type Party, partyOf } from './mention.ts';
import { isNoMore } from './no-more.ts';
import { ofStory } from './office-of-story.ts';
import type { Parts } from './office-parts.ts';
import { othersMet } from './others-met.ts';
import type { Scene } from './scene.ts';

const OF_FOR = anyOf('of|for|in|at|to');
const COPTIC_ORTHODOX = anyOf('coptic|orthodox|alexandrian');
const WHILE = anyOf('(?:[.“"]|and|but|while)?');
const HIS_HER = anyOf('his|her');
const ITS_THEIR = anyOf('its|their');

/** Half-open, in tokens. */
interface Range {
  readonly from: number;
  readonly to: number;
}

const INDEFINITE = new Set(['a', 'an']);
const HELD_BY_ONE: ReadonlySet<Office['level']> = new Set(['head', 'minister'] as const);
const DEFINITE = new Set(['the', 'his', 'her', 'its', 'their']);

/**
 * Who is meant by an office without a name: somebody the article named, else who held it on the day,
 * else the office itself. Undefined where neither country nor person can be told.
 */
export function holderOf(
  scene: Scene,
  office: Office,
  { country: told, namesakes, hasPortfolio }: Pick<Parts, 'country' | 'namesakes' | 'hasPortfolio'>,
  determiner: string,
  at: Range,
): Party | undefined {
  const country = told ?? seatOf(scene, office, at);
  if (country === null)
    return hasPortfolio && office.office === 'Minister'
      ? ofPortfolio(scene, office, determiner)
      : ofNoCountry(scene, office, determiner, at);
  const remembered = scene.memory.lastPerson(
    (party) => isOf(party, country, namesakes) && holds(party, office),
  );
  const known = remembered ?? inShort(scene, office, country, determiner, at);
  if (known) return known;
  if (office.level === 'counterpart') return partyOf(country);
  const person = isHeldNow(scene, office, determiner, at)
    ? holderOnDay(scene, office, country)
    : null;
  return partyOf(country, { person, office: office.office });
}

/** "the President": of whom there is one, and who is it still. */
const isHeldNow = ({ tokens }: Scene, { level }: Office, determiner: string, at: Range): boolean =>
  HELD_BY_ONE.has(level) && !INDEFINITE.has(determiner) && !isNoMore(tokens, at.from, at.to);

/** "the Malian minister", "Russia's top diplomat": the minister of that state who was named last. */
const inShort = (
  { memory, tokens }: Scene,
  { office }: Office,
  country: string,
  determiner: string,
  { from, to }: Range,
): Party | undefined => {
  // "the Chinese minister of commerce", "its top diplomat in Ottawa", "the minister, Ann Lee".
  const isAnother = [determiner, lowerOf(tokens, from - 1)].some((word) => ANOTHER.has(word));
  const goesOn = isAny(tokens, to, OF_FOR);
  const isNamed = tokens[to]?.text === ',' && tokens[to + 1]?.capital === true;
  return isAnother || goesOn || isNamed
    ? undefined
    : memory.lastPerson(
        (party) => party.country === country && isShortOf(office, party.office ?? ''),
      );
};

const ANOTHER = anyOf('an?|another|one|some|other');

const ofNoCountry = (
  scene: Scene,
  office: Office,
  determiner: string,
  at: Range,
): Party | undefined =>
  (DEFINITE.has(determiner) ? unnamed(scene, office, determiner, at) : undefined) ??
  ownSpokesperson(scene, office);

/** "the Pope": of no other state, wherever the story is; another church has its own. */
const seatOf = ({ tokens }: Scene, { office }: Office, { from, to }: Range): string | null =>
  office === 'Pope' && !isOfChurch(tokens.slice(Math.max(0, from - 2), to)) ? 'VAT' : null;

const isOfChurch = (words: Scene['tokens']): boolean =>
  words.some(({ lower }) => COPTIC_ORTHODOX.has(lower));

/** Of the country, or of one of the same name. */
const isOf = (party: Party, country: string, namesakes: readonly string[]): boolean =>
  party.country === country || (party.country !== null && namesakes.includes(party.country));

function unnamed(scene: Scene, office: Office, determiner: string, at: Range): Party | undefined {
  const { memory, publisher } = scene;
  if (publisher?.office === office.office || isShortOf(office.office, publisher?.office ?? ''))
    return publisher ?? undefined;
  if (office.level === 'counterpart') return otherThanHe(scene, determiner, at);
  if (office.office === 'Leader') return undefined;
  const owner = isOwnEnvoy(scene, office, determiner)
    ? memory.lastActor(() => true)?.country
    : null;
  const known = (country: string | null | undefined) =>
    memory.lastPerson(
      (party) => mayBe(party, office) && (country === null || party.country === country),
    );
  // "President Ann spoke with President Bob. The President thanked him", as her own ministry tells it.
  const ownHead = HEADS.has(office.office) && publisher ? known(publisher.country) : undefined;
  return (
    ownHead ??
    holderSpokenOf(scene, office, at.from) ??
    known(owner) ??
    own(scene, office, determiner, at) ??
    ofTopic(scene, office, determiner, at) ??
    storied(scene, office, at)
  );
}

/** "Her counterpart thanked", of whom no more is said: with whom she met. */
function otherThanHe({ memory, tokens }: Scene, determiner: string, at: Range): Party | undefined {
  const isActing = isAny(tokens, at.from - 1, WHILE);
  const own = isActing && HIS_HER.has(determiner) ? memory.subject()?.country : null;
  const [other, ...more] = own ? othersMet(memory, own) : [];
  return more.length === 0 ? other : undefined;
}

/** "Peru called its ambassador home", in the news: no envoy of another state. */
const isOwnEnvoy = ({ publisher }: Scene, { level }: Office, determiner: string): boolean =>
  publisher === null && level === 'envoy' && ITS_THEIR.has(determiner);

/** In the news "the foreign minister" is that of the state of which the story tells. */
function storied(scene: Scene, office: Office, at: Range): Party | undefined {
  const country = ofStory(scene, office, at);
  if (country === null || speaksForOther(scene, country, at.to)) return undefined;
  const person = HELD_BY_ONE.has(office.level) ? holderOnDay(scene, office, country) : null;
  return partyOf(country, { person, office: office.office });
}

/** In what an office of state publishes, "the Foreign Minister" is the state's own. */
function own(scene: Scene, office: Office, determiner: string, at: Range): Party | undefined {
  const country = scene.publisher?.country;
  if (!country || determiner !== 'the') return undefined;
  const person = HELD_BY_ONE.has(office.level) ? holderOnDay(scene, office, country) : null;
  const isKnown =
    person !== null ||
    (OF_A_MINISTRY.test(office.office) && !speaksForOther(scene, country, at.to));
  return isKnown ? partyOf(country, { person, office: office.office }) : undefined;
}

/** "The Minister for Trade", in what a state publishes: its own, and not the one for foreign affairs. */
function ofPortfolio(
  { memory, publisher }: Scene,
  { office }: Office,
  determiner: string,
): Party | undefined {
  if (!publisher?.country || determiner !== 'the') return undefined;
  const named = memory.lastPerson((party) => party.office === office);
  return named ?? partyOf(publisher.country, { office });
}

/** "The Deputy Minister", "the Trade Minister", of whom nobody was named before. */
const OF_A_MINISTRY =
  /^(?!Prime)(?:[A-Z]\w+ ){0,2}Minister$|^(?:State|Permanent|Foreign) Secretary$|^Political Director$/;

/** "The Spokesperson said", in what an office of state publishes: whoever was named as that, else nobody by name. */
function ownSpokesperson(scene: Scene, { level, office }: Office): Party | undefined {
  const country = scene.publisher?.country;
  if (!country || level !== 'spokesperson') return undefined;
  const named = scene.memory.lastPerson(
    (party) => party.office === office && party.country === country,
  );
  return named ?? partyOf(country, { office });
}

/** In the news "its foreign minister" is that of the state spoken of, and "His foreign minister said" that of his state. */
function ofTopic(scene: Scene, office: Office, determiner: string, at: Range): Party | undefined {
  const country = scene.publisher === null ? stateSpokenOf(scene, determiner, at.from) : null;
  const isIts = HELD_BY_ONE.has(office.level) || office.level === 'spokesperson';
  if (!country || !isIts) return undefined;
  return partyOf(country, { person: holderOnDay(scene, office, country), office: office.office });
}
