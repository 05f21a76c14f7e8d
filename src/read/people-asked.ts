import { countries } from '../../events/country.ts';
import { personId, personKey } from '../../events/person.ts';
import type { TimelineTables } from '../../projections/timeline/tables.ts';
import type { Directory } from '../extract/who/directory.ts';
import type { ViewReader } from '../views/port.ts';
import { badParameter, type ReadRefusal } from './refusal.ts';

interface Asking {
  readonly pair: string;
  readonly directory: Directory;
  readonly view: ViewReader<TimelineTables>;
}

export type PeopleAsked = { readonly ok: true; readonly ids: string[] } | ReadRefusal;

/**
 * The ids of the people that a query asks for, each by id or by name. A name is one of the officials table, or that of
 * somebody of the pair's countries whom the view knows; refused when it is nobody's, or several people's.
 */
export function peopleAsked(given: readonly string[], asking: Asking): PeopleAsked {
  const ids: string[] = [];
  for (const one of given) {
    const found = isId(one) ? [idOf(one)] : named(one, asking);
    if (typeof found === 'string') {
      return badParameter('person', `"${one.slice(0, 60)}" ${found}`, one);
    }
    ids.push(...found);
  }
  return { ok: true, ids };
}

const codes = new Set(countries.map(({ code }) => code));

const isId = (given: string): boolean =>
  given.charAt(3) === '-' && codes.has(given.slice(0, 3).toUpperCase());

const idOf = (given: string): string => given.slice(0, 3).toUpperCase() + personKey(given.slice(3));

/** The ids of one person, who may have stood for a state and its successor; or why there are none. */
function named(name: string, { pair, directory, view }: Asking): readonly string[] | string {
  const both = pair.split('-');
  const official = directory.named(name);
  const here = official.filter(({ country }) => both.includes(country));
  const people = isOne(official) || here.length === 0 ? official : here;
  if (people.length > 0) {
    return isOne(people) ? people.map((one) => personId(one.country, one.name)) : severalOf(people);
  }
  const ids = both.map((country) => personId(country, name)).filter((id) => isKnown(view, id));
  if (ids.length === 1) return ids;
  if (ids.length > 1) return `may be ${ids.join(' or ')}: ask by id`;
  return 'is nobody known here: give a full name, or an id such as CHN-xi-jinping';
}

type People = ReturnType<Directory['named']>;

const isOne = (people: People): boolean => new Set(people.map(({ name }) => name)).size === 1;

const severalOf = (people: People): string => {
  const each = people.map(({ name, country }) => `${name} (${personId(country, name)})`);
  return `may be ${each.join(' or ')}: ask by id or full name`;
};

const isKnown = (view: Asking['view'], id: string): boolean =>
  [...view.scan('person', 'key', { prefix: [id], limit: 1 })].length > 0;
