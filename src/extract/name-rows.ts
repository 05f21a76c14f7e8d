import { valuesOf } from './table.ts';
import { folded } from './text/token.ts';
import type { VocabularyRows } from './vocabulary-rows.ts';

/** What a capitalised name stands for. `blocked` names hold a country's name and mean something else. */
export interface Name {
  readonly kind:
    | 'country'
    | 'adjective'
    | 'capital'
    | 'seat'
    | 'organisation'
    | 'media'
    | 'blocked';
  readonly country: string | null;
  readonly name: string;
  /** Written in capitals throughout, and only so: "US" is a country, "us" is not. */
  readonly isAcronym: boolean;
}

/** The names of countries, organisations and media, and those that only look so; of two alike the later counts. */
export const nameRows = (rows: Rows): readonly NameRow[] => [
  ...countryNames(rows),
  ...otherNames(rows),
];

type Rows = VocabularyRows['cellsIn'];

type NameRow = readonly [string, Name];

const nameRow = (
  phrase: string,
  kind: Name['kind'],
  country: string | null,
  name = phrase,
): NameRow => [
  phrase,
  { kind, country, name, isAcronym: phrase === phrase.toUpperCase() && phrase.length <= 5 },
];

function countryNames(rows: Rows): readonly NameRow[] {
  return rows('countries.tsv', 5).flatMap(([code = '', names, adjectives, capitals, seats]) => [
    ...valuesOf(capitals).map((phrase) => nameRow(phrase, 'capital', code)),
    ...valuesOf(adjectives).map((phrase) => nameRow(phrase, 'adjective', code)),
    ...valuesOf(seats).map((phrase) => nameRow(phrase, 'seat', code)),
    ...valuesOf(names).map((phrase) => nameRow(phrase, 'country', code)),
  ]);
}

function otherNames(rows: Rows): readonly NameRow[] {
  const organisations = rows('organisations.tsv', 3);
  return [
    ...organisations.flatMap(([name = '', aliases, code]) =>
      [name, ...valuesOf(aliases)].map((phrase) =>
        nameRow(phrase, 'organisation', code === '' ? null : (code ?? null), name),
      ),
    ),
    ...rows('media.txt', 1).map(([phrase = '']) => nameRow(phrase, 'media', null)),
    ...rows('not-countries.txt', 1).map(([phrase = '']) =>
      nameRow(phrase, 'blocked', null, folded(phrase)),
    ),
  ];
}
