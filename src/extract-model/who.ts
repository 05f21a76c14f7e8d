import type { Span } from '../../events/span.ts';
import type { Actor } from '../extract/who/actor.ts';
import { onlyParty, type Party, partyOf } from '../extract/who/mention.ts';
import { nameAt } from '../extract/who/name-at.ts';
import type { ToldParticipant } from './answer.ts';
import type { Finder } from './finder.ts';
import { isRefused, type Refused, refused } from './refused.ts';
import { overlapping, type TextReading, type TokenRange, tokensAt } from './text-reading.ts';

export interface WhoLook {
  readonly reading: TextReading;
  readonly finder: Finder;
  readonly evidence: Span;
  /** Resolves a name on a day. */
  readonly resolve: (name: string, on: string) => Actor;
}

/**
 * Who took part. The model's words must stand in the text; which country and person they mean, our own readers
 * say. Where these disagree, or the words mean no one country there, the participant is refused.
 */
export function partyOfTold(told: ToldParticipant, look: WhoLook): Party | Refused {
  const missing = unfound(told, look);
  if (missing) return missing;
  const country = told.country === null ? null : countryOf(told.country, look);
  if (typeof country === 'object' && country !== null) return country;
  const body = told.organization === null ? partyOf(null) : bodyOf(told.organization, look);
  const person = personOf(told, country ?? body.country, look);
  if (isRefused(person)) return person;
  return named({ ...person, organization: body.organization }, told);
}

/** An organisation may be of no country; whoever else takes part is somebody's. */
function named(party: Party, { person, office }: ToldParticipant): Party | Refused {
  if (party.country !== null || party.organization !== null) return party;
  const who = person ?? office;
  const message = who === null ? 'a participant is not named' : `no country is known for "${who}"`;
  return refused('country', message);
}

function unfound(told: ToldParticipant, { finder, evidence }: WhoLook): Refused | undefined {
  for (const field of ['country', 'person', 'office', 'organization'] as const) {
    const words = told[field];
    if (words === null || finder.find(words, evidence)) continue;
    return refused('not-in-text', `${field} "${words}" is not in the text`);
  }
  return undefined;
}

const tokensOfWords = (words: string, { reading, finder, evidence }: WhoLook): TokenRange => {
  const span = finder.find(words, evidence) ?? evidence;
  return tokensAt(reading.scene, span);
};

/** The country that words stand for where they are: "Georgia" may be a state, and "Jordan" a man. */
export function countryOf(words: string, look: WhoLook): string | Refused {
  const { reading, resolve } = look;
  const { scene } = reading;
  const range = tokensOfWords(words, look);
  const around = overlapping(reading.people, range);
  const name = nameIn(range, look);
  if (name?.to === range.to && name.value.country) {
    const isMeant = around.length > 0;
    return isMeant ? name.value.country : refused('country', `"${words}" means no country here`);
  }
  const countries = new Set(around.flatMap(({ parties }) => parties.map(({ country }) => country)));
  const [country, other] = [...countries].filter((one) => one !== null);
  if (other) return refused('country', `"${words}" may be ${country} or ${other}`);
  if (country) return country;
  const hasOtherMeaning =
    scene.lexicon.names.at(scene.tokens, nameStart(range, look)) !== undefined;
  const elsewhere = hasOtherMeaning ? null : resolve(words, scene.publishedOn).country;
  return elsewhere ?? refused('country', `"${words}" is no country that is known`);
}

const nameIn = (range: TokenRange, look: WhoLook) =>
  nameAt(look.reading.scene, nameStart(range, look));

/** The token after an article. */
const nameStart = ({ from }: TokenRange, { reading: { scene } }: WhoLook): number =>
  scene.tokens[from]?.lower === 'the' ? from + 1 : from;

function bodyOf(words: string, look: WhoLook): Party {
  const range = tokensOfWords(words, look);
  const name = nameIn(range, look);
  if (name?.value.kind !== 'organisation') return partyOf(null, { organization: words });
  return partyOf(name.value.country, { organization: name.value.name });
}

/** Somebody as the officials' table knows him, who holds an office where no name is given; else as he is written. */
function personOf(
  { person, office }: ToldParticipant,
  country: string | null,
  look: WhoLook,
): Party | Refused {
  const words = person ?? office;
  if (words === null) return partyOf(country);
  const readings = [readAt(words, look), resolved(person, look)].filter((one) => one !== undefined);
  const known = readings.find((one) => !areOfTwo(one.country, country));
  if (known) return { ...known, country: country ?? known.country, office: known.office ?? office };
  const [other] = readings;
  return other && person !== null
    ? refused('country', `"${person}" is of ${other.country}, not of ${country}`)
    : partyOf(country, { person, office });
}

const areOfTwo = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && one !== other;

function readAt(words: string, look: WhoLook): Party | undefined {
  const found = overlapping(look.reading.people, tokensOfWords(words, look));
  const party = found.length === 1 ? onlyParty(found[0]) : undefined;
  return party?.person ? party : undefined;
}

function resolved(person: string | null, { reading, resolve }: WhoLook): Party | undefined {
  const actor = person === null ? undefined : resolve(person, reading.scene.publishedOn);
  return actor?.person ? partyOf(actor.country, { ...actor }) : undefined;
}
