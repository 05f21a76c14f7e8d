import { rowsOf, valuesOf } from './table.ts';
import { folded } from './text/token.ts';
import type { Vocabulary } from './vocabulary.ts';

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
export const nameRows = (vocabulary: Vocabulary): readonly NameRow[] => [
  ...countryNames(vocabulary),
  ...otherNames(vocabulary),
];

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

function countryNames(vocabulary: Vocabulary): readonly NameRow[] {
  return rowsOf('countries.tsv', vocabulary['countries.tsv'], 5).flatMap(
    ([code = '', names, adjectives, capitals, seats]) => [
      ...valuesOf(capitals).map((phrase) => nameRow(phrase, 'capital', code)),
      ...valuesOf(adjectives).map((phrase) => nameRow(phrase, 'adjective', code)),
      ...valuesOf(seats).map((phrase) => nameRow(phrase, 'seat', code)),
      ...valuesOf(names).map((phrase) => nameRow(phrase, 'country', code)),
    ],
  );
}

function otherNames(vocabulary: Vocabulary): readonly NameRow[] {
  const organisations = rowsOf('organisations.tsv', vocabulary['organisations.tsv'], 3);
  return [
    ...organisations.flatMap(([name = '', aliases, code]) =>
      [name, ...valuesOf(aliases)].map((phrase) =>
        nameRow(phrase, 'organisation', code === '' ? null : (code ?? null), name),
      ),
    ),
    ...rowsOf('media.txt', vocabulary['media.txt'], 1).map(([phrase = '']) =>
      nameRow(phrase, 'media', null),
    ),
    ...rowsOf('not-countries.txt', vocabulary['not-countries.txt'], 1).map(([phrase = '']) =>
      nameRow(phrase, 'blocked', null, folded(phrase)),
    ),
  ];
}
