import { dayNumber } from '../../events/day.ts';
import { COMMON_WORDS } from './common-words.ts';
import { knownPersonId } from './person-ids.ts';
import type { Shown } from './shown.ts';

/**
 * What may tie a fact to others by rule (FACTS section 8): two facts of different sources are linked when they
 * share a token. A token holds all that must be common, one common day included.
 */
export interface Ties {
  /** Its day as a number, of `D~` the day D; null when it has no such day. */
  readonly day: number | null;
  readonly approximate: boolean;
  readonly remote: boolean;
  /** Empty when no rule can link the fact. */
  readonly tokens: readonly string[];
}

const REMOTE = new Set(['call', 'video']);
const DAY = /^\d{4}-\d{2}-\d{2}([~?%]?)$/;
/** Delegations of many countries could multiply without end: past this, only the first combinations by name tie. */
const MOST_COMBINATIONS = 10_000;
const MOST_RUNS = 500;
const RUN = 4;

export function tiesOf(shown: Shown): Ties {
  const remote = shown.type === 'meeting' && REMOTE.has(shown.detail);
  const date = DAY.exec(shown.occurred.edtf);
  if (!date) return { day: null, approximate: false, remote, tokens: [] };
  const approximate = date[1] === '~' || date[1] === '%';
  const when = { day: dayNumber(shown.occurred.edtf.slice(0, 10)), approximate, remote };
  return { ...when, tokens: tokensOf(shown, when) };
}

function tokensOf(
  shown: Shown,
  { day, approximate, remote }: Omit<Ties, 'tokens'>,
): readonly string[] {
  if (day === null || shown.method === 'dataset' || shown.pairs.length === 0) return [];
  const common = shown.type === 'statement' ? saidBy(shown) : takenPartBy(shown);
  const block = blockOf(shown, remote);
  const tokens = daysOf(day, approximate, remote).flatMap((when) =>
    common.map((what) => `${block}|${when}|${what}`),
  );
  return [...new Set(tokens)];
}

function blockOf({ type, detail, modality, pairs }: Shown, remote: boolean): string {
  const inPerson = remote ? 'remote' : 'in-person';
  const kind = type === 'meeting' ? inPerson : detail;
  return `${type}|${kind}|${modality === 'ongoing' ? 'actual' : modality}|${pairs.join(' ')}`;
}

/**
 * The days a date may meet another on. Calls may differ by one day: they are tied by the gaps between days, so
 * that two days meet when they are the same or neighbours.
 */
function daysOf(day: number, approximate: boolean, remote: boolean): readonly number[] {
  const first = (approximate ? day - 2 : day) - (remote ? 1 : 0);
  return Array.from({ length: day - first + 1 }, (_, index) => first + index);
}

/**
 * A person of each country of the pairs; where one country's are not named, a person and the place. Who is named on
 * both sides may meet one guest after another at one place on one day.
 */
function takenPartBy(shown: Shown): readonly string[] {
  const people = countriesIn(shown).map((country) => peopleOf(shown, country));
  if (people.every(({ length }) => length > 0)) return combinations(people);
  const place = shown.place?.trim().toLowerCase();
  return place ? people.flatMap((named) => named.map((person) => `${person}@${place}`)) : [];
}

/** The countries of the pairs, sorted. */
function countriesIn({ pairs, active, passive }: Shown): readonly string[] {
  return [...new Set([...active, ...passive])]
    .filter((country) => pairs.some((pair) => pair.includes(country)))
    .sort();
}

function peopleOf({ participants }: Shown, country: string): readonly string[] {
  const ids: string[] = [];
  for (const one of participants) {
    if (one.country !== country || one.person === null) continue;
    if (one.role === 'mentioned' || one.role === 'mediator') continue;
    const id = knownPersonId(country, one.person);
    if (!ids.includes(id)) ids.push(id);
  }
  return ids.sort();
}

/** One of each list, joined: every choice there is. */
const combinations = (lists: readonly (readonly string[])[]): readonly string[] =>
  lists.reduce((made, list) =>
    made.flatMap((some) => list.map((one) => `${some}+${one}`)).slice(0, MOST_COMBINATIONS),
  );

/** The speaker and the target with every run of four words of a quote. */
function saidBy({ participants, passive, quotes }: Shown): readonly string[] {
  const speakers = participants
    .flatMap(({ role, country, person }) =>
      role === 'speaker' && country !== null
        ? [person === null ? country : knownPersonId(country, person)]
        : [],
    )
    .sort();
  const who = `${speakers.join('+')}>${passive.join('+')}`;
  return [...new Set(quotes.flatMap(runsOf))].slice(0, MOST_RUNS).map((run) => `${who}:${run}`);
}

const TELLING_WORDS = 2;

/** Every run of four words, whatever their case and marks, but for those that anybody says: "that there are no". */
function runsOf(quote: string): readonly string[] {
  const plain = quote.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .slice(RUN - 1)
    .map((_, index) => words.slice(index, index + RUN))
    .filter((run) => run.filter((word) => !COMMON_WORDS.has(word)).length >= TELLING_WORDS)
    .map((run) => run.join(' '));
}
