import { dayNumber } from '../../events/day.ts';
import { personId } from '../../events/person.ts';
import { COMMON_WORDS } from '../../projections/timeline/common-words.ts';
import type { Shown } from '../../projections/timeline/shown.ts';

/** A fact as FACTS section 8 speaks of it. */
export interface BookFact {
  readonly factId: string;
  readonly source: string;
  readonly shown: Shown;
}

/** The latest standing word on two facts. */
export type BookWord = (one: string, other: string) => 'same' | 'different' | undefined;

const remote = ({ shown }: BookFact): boolean => ['call', 'video'].includes(shown.detail);

const classOf = (fact: BookFact): string =>
  fact.shown.type === 'meeting' ? (remote(fact) ? 'remote' : 'in person') : fact.shown.detail;

const modalityOf = ({ shown }: BookFact): string =>
  shown.modality === 'ongoing' ? 'actual' : shown.modality;

const approximate = ({ shown }: BookFact): boolean => shown.occurred.edtf.endsWith('~');
const dayOf = ({ shown }: BookFact): number => dayNumber(shown.occurred.edtf.slice(0, 10));
const hasDay = ({ shown }: BookFact): boolean => /^\d{4}-\d{2}-\d{2}~?$/.test(shown.occurred.edtf);

function datesMeet(one: BookFact, other: BookFact): boolean {
  const slack = remote(one) && one.shown.type === 'meeting' ? 1 : 0;
  const [from, to] = [one, other].map((fact) => [
    dayOf(fact) - (approximate(fact) ? 2 : 0),
    dayOf(fact),
  ]) as [[number, number], [number, number]];
  return from[0] <= to[1] + slack && to[0] <= from[1] + slack;
}

const peopleOf = ({ shown }: BookFact, country?: string): readonly string[] =>
  shown.participants.flatMap((one) =>
    one.person !== null &&
    one.country !== null &&
    one.role !== 'mentioned' &&
    (country ?? one.country) === one.country
      ? [personId(one.country, one.person)]
      : [],
  );

const share = (one: readonly string[], other: readonly string[]): boolean =>
  one.some((each) => other.includes(each));

const runs = ({ shown }: BookFact): readonly string[] =>
  shown.quotes.flatMap((quote) => {
    const words = quote.toLowerCase().replaceAll(',', '').split(/\s+/);
    return words
      .slice(3)
      .map((_, at) => words.slice(at, at + 4))
      .filter((run) => run.filter((word) => !COMMON_WORDS.has(word)).length > 1)
      .map((run) => run.join(' '));
  });

function haveInCommon(one: BookFact, other: BookFact): boolean {
  if (one.shown.type === 'statement') {
    const same = (fact: BookFact): string =>
      JSON.stringify([peopleOf(fact), fact.shown.active, fact.shown.passive]);
    return same(one) === same(other) && share(runs(one), runs(other));
  }
  const countries = [...new Set(one.shown.pairs.flatMap((pair) => pair.split('-')))];
  if (countries.every((country) => share(peopleOf(one, country), peopleOf(other, country))))
    return true;
  const namesAll = (fact: BookFact) =>
    countries.every((country) => peopleOf(fact, country).length > 0);
  if (namesAll(one) || namesAll(other)) return false;
  const place = one.shown.place;
  return place !== null && place === other.shown.place && share(peopleOf(one), peopleOf(other));
}

function areLinked(one: BookFact, other: BookFact): boolean {
  return (
    one.source !== other.source &&
    hasDay(one) &&
    hasDay(other) &&
    one.shown.pairs.length > 0 &&
    one.shown.pairs.join() === other.shown.pairs.join() &&
    one.shown.type === other.shown.type &&
    classOf(one) === classOf(other) &&
    modalityOf(one) === modalityOf(other) &&
    datesMeet(one, other) &&
    haveInCommon(one, other)
  );
}

type Sets = readonly (readonly BookFact[])[];

/** Takes the links one by one in the order of the ids, `same` words first. */
function form(facts: readonly BookFact[], word: BookWord): Sets {
  const sorted = [...facts].sort((a, b) => (a.factId < b.factId ? -1 : 1));
  const couples = sorted.flatMap((one, at) =>
    sorted.slice(at + 1).map((other) => [one, other] as const),
  );
  const set = new Map<BookFact, BookFact[]>(sorted.map((fact) => [fact, [fact]]));
  const link = (one: BookFact, other: BookFact): void => {
    const [a, b] = [set.get(one) ?? [], set.get(other) ?? []];
    if (a === b || a.some((x) => b.some((y) => word(x.factId, y.factId) === 'different'))) return;
    const all = [...a, ...b];
    for (const fact of all) set.set(fact, all);
  };
  for (const [one, other] of couples)
    if (word(one.factId, other.factId) === 'same') link(one, other);
  for (const [one, other] of couples) if (areLinked(one, other)) link(one, other);
  return [...new Set(set.values())];
}

function units(facts: readonly BookFact[], word: BookWord): Sets {
  const left = new Set(facts);
  const all: BookFact[][] = [];
  for (const start of facts) {
    if (!left.delete(start)) continue;
    const unit = [start];
    for (const member of unit) {
      for (const other of left) {
        if (word(member.factId, other.factId) !== 'same') continue;
        left.delete(other);
        unit.push(other);
      }
    }
    all.push(unit);
  }
  return all;
}

function byDay(facts: readonly BookFact[], word: BookWord): Sets {
  const whole = units(facts, word).map((unit) => {
    const days = unit.filter((fact) => hasDay(fact) && !approximate(fact)).map(dayOf);
    return { unit, day: days.length > 0 ? Math.min(...days) : undefined };
  });
  const days = whole.flatMap(({ day }) => day ?? []);
  const tolerance = facts.every((fact) => fact.shown.type === 'meeting' && remote(fact)) ? 1 : 0;
  if (days.length === 0 || Math.max(...days) - Math.min(...days) <= tolerance) return [facts];
  return [
    ...[...new Set(days)].map((day) =>
      whole.filter((one) => one.day === day).flatMap(({ unit }) => unit),
    ),
    ...whole.filter(({ day }) => day === undefined).map(({ unit }) => unit),
  ];
}

/** The entries' facts, as the text of FACTS section 8 says it, with no thought of cost. */
export function entriesByTheBook(
  facts: readonly BookFact[],
  word: BookWord,
): readonly (readonly string[])[] {
  const groups = form(facts, word).flatMap((set): Sets => {
    const parts = units(set, word);
    const tellsTwice = (source: string): boolean =>
      parts.filter((unit) => unit.some((fact) => fact.source === source)).length > 1;
    const apart = parts.filter((unit) => unit.some(({ source }) => tellsTwice(source)));
    if (apart.length === 0) return byDay(set, word);
    const rest = parts.filter((unit) => !apart.includes(unit)).flat();
    return [...apart, ...form(rest, word).flatMap((again) => byDay(again, word))];
  });
  return groups.map((group) => group.map(({ factId }) => factId).sort()).sort();
}
