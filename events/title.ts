import { nameOf } from './country.ts';
import type { Detailed, Mode } from './detail.ts';
import {
  ABOUT,
  ACT_PHRASES,
  IN_FAVOUR,
  INSTRUMENT_NOUNS,
  KIND_PHRASES,
  type Phrase,
  past,
  SAID_TO,
  STATUS_VERBS,
  TOGETHER,
} from './title-phrases.ts';
import type { MODALITIES, STANCES } from './vocabulary.ts';

interface Named {
  readonly country: string | null;
  readonly role: string;
  readonly person: string | null;
  readonly office: string | null;
  readonly organization: string | null;
}

export type Titled = Detailed & {
  readonly modality: (typeof MODALITIES)[number];
  readonly stance?: (typeof STANCES)[number];
  readonly participants: readonly Named[];
  readonly place: { readonly name: string } | null;
  readonly calledBy?: string | null;
  readonly instrumentName?: string | null;
};

/** Who does what, verb first, and to whom or where. */
interface Sentence {
  readonly who: string;
  readonly does: string;
  readonly rest: string;
}

const LONGEST = 300;
const MARKS: Readonly<Record<Titled['modality'], string>> = {
  actual: '',
  ongoing: '',
  planned: 'Planned: ',
  cancelled: 'Cancelled: ',
  hypothetical: 'Hypothetical: ',
  denied: 'Denied: ',
};

/**
 * A title in English that names who acts, persons in meetings and statements where they are known, else
 * countries: "Claire Duval met Arno Weiss in Berlin", "Planned: France and Germany to sign a treaty".
 */
export function titleOf(fact: Titled): string {
  const { who, does, rest } = sentenceOf(fact);
  const isAhead = fact.modality === 'planned' || fact.modality === 'cancelled';
  const verb = isAhead ? `to ${does}` : past(does);
  const text = `${MARKS[fact.modality]}${[upperFirst(who), verb, rest].filter(Boolean).join(' ')}`;
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`;
}

function sentenceOf(fact: Titled): Sentence {
  switch (fact.type) {
    case 'meeting':
      return meeting(fact);
    case 'statement': {
      const sides = SAID_TO.has(fact.act) ? ['addressee', 'subject'] : ['subject', 'addressee'];
      return towards(fact, 'speaker', sides, phraseOf(fact), personOrCountry);
    }
    case 'agreement': {
      const name = fact.instrumentName ? ` (${fact.instrumentName})` : '';
      const rest = INSTRUMENT_NOUNS[fact.instrument] + name;
      return { who: listed(fact, ['party'], countryOf), does: STATUS_VERBS[fact.status], rest };
    }
    case 'action':
      return towards(fact, 'initiator', ['recipient'], KIND_PHRASES[fact.kind], countryOf);
  }
}

/** In a country's favour one opposes what others do to it; several who speak without an addressee speak of each other. */
function phraseOf(fact: Titled & { readonly type: 'statement' }): Phrase {
  const phrase = ACT_PHRASES[fact.act];
  const speakers = new Set(
    fact.participants.filter(({ role }) => role === 'speaker').map(({ country }) => country),
  );
  const isAddressed = fact.participants.some(({ role }) => role === 'addressee');
  const towards = isAddressed ? phrase.towards : (ABOUT[fact.act] ?? phrase.towards);
  return {
    towards: fact.stance === 'cooperative' ? (IN_FAVOUR[fact.act] ?? towards) : towards,
    alone: speakers.size > 1 ? (TOGETHER[fact.act] ?? phrase.alone) : phrase.alone,
  };
}

type Naming = (participant: Named) => string;

/** The first of the roles that someone has is the one it is done to. */
function towards(
  fact: Titled,
  active: string,
  passive: readonly string[],
  phrase: Phrase,
  naming: Naming,
): Sentence {
  const who = listed(fact, [active], naming);
  const role = passive.find((one) =>
    fact.participants.some((participant) => participant.role === one),
  );
  if (role === undefined) return { who, does: phrase.alone, rest: '' };
  return { who, does: phrase.towards, rest: listed(fact, [role], naming) };
}

const MEETING_VERBS: Readonly<Record<Mode, { both: string; many: string; how: string }>> = {
  'in-person': { both: 'meet', many: 'meet', how: '' },
  visit: { both: 'meet', many: 'meet', how: '' },
  sidelines: { both: 'meet', many: 'meet', how: '' },
  call: { both: 'speak with', many: 'speak', how: 'by phone' },
  video: { both: 'speak with', many: 'speak', how: 'by video' },
  summit: { both: 'hold a summit with', many: 'hold a summit', how: '' },
  commission: { both: 'hold commission talks with', many: 'hold commission talks', how: '' },
};

function meeting(fact: Titled & { readonly type: 'meeting' }): Sentence {
  const where = fact.place ? `in ${fact.place.name}` : '';
  const visit = fact.mode === 'visit' ? visitOf(fact) : undefined;
  if (visit) return visit;
  const present = inOrderOfCalling(fact);
  const { both, many, how } = MEETING_VERBS[fact.mode];
  const names = unique(present.map(personOrCountry));
  const [one = 'Participants', other] = names;
  const rest = [how, where].filter(Boolean).join(' ');
  if (other === undefined) return { who: one, does: 'hold a meeting', rest };
  if (names.length > 2) return { who: joined(names), does: many, rest };
  return { who: one, does: both, rest: [other, rest].filter(Boolean).join(' ') };
}

/** A visit to a country of which no one is named. */
function visitOf(fact: Titled): Sentence | undefined {
  const hosts = fact.participants.filter(({ role }) => role === 'host');
  const guests = fact.participants.filter(({ role }) => role === 'guest');
  if (hosts.length === 0 || guests.length === 0 || hosts.some(({ person }) => person)) {
    return undefined;
  }
  const isNamed = guests.some(({ person }) => person);
  const who = joined(unique(guests.map(isNamed ? personOrCountry : countryOf)));
  return {
    who: isNamed ? who : `a delegation from ${who}`,
    does: 'visit',
    rest: joined(unique(hosts.map(countryOf))),
  };
}

/** Whoever rang comes first. */
function inOrderOfCalling({ participants, calledBy }: Titled): readonly Named[] {
  const present = participants.filter(({ role }) => ['host', 'guest', 'party'].includes(role));
  if (!calledBy) return present;
  const callers = present.filter(({ country }) => country === calledBy);
  return [...callers, ...present.filter(({ country }) => country !== calledBy)];
}

const listed = (fact: Titled, roles: readonly string[], naming: Naming): string =>
  joined(unique(fact.participants.filter(({ role }) => roles.includes(role)).map(naming)));

const unique = (names: readonly string[]): readonly string[] => [...new Set(names)];

function joined(names: readonly string[]): string {
  const shown = names.length > 5 ? [...names.slice(0, 4), `${names.length - 4} others`] : names;
  const last = shown.at(-1) ?? 'participants not named';
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(', ')} and ${last}`;
}

const personOrCountry: Naming = (participant) => participant.person ?? countryOf(participant);

function countryOf({ country, person, office, organization }: Named): string {
  if (country === null) return organization ?? person ?? office ?? 'someone';
  return (WITH_ARTICLE.has(country) ? 'the ' : '') + nameOf(country);
}

const WITH_ARTICLE: ReadonlySet<string> = new Set(
  'ARE BHS CAF COG COM CYM DOM EUE FLK FRO GBR GMB MDV MHL NLD PHL SLB SUN SYC USA VAT'.split(' '),
);

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
