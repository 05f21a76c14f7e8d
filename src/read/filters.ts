import { z } from 'zod';
import {
  ACTS,
  INSTRUMENTS,
  KINDS,
  MODALITIES,
  MODES,
  PRECISIONS,
  STANCES,
  TOPICS,
  VOICES,
} from '../../events/vocabulary.ts';
import type { Condition } from '../../projections/table.ts';
import { day, flag, oneOf, publishers, some, someCountries, word } from './parameters.ts';

const TYPES = ['meeting', 'statement', 'agreement', 'action'] as const;
const STATUSES = ['proposed', 'imported', 'confirmed', 'retracted'] as const;

/** What a timeline can be narrowed by. Each tests what an entry shows; `publisher` and `person` any of its reports. */
export const filterShape = {
  from: day('earliest'),
  to: day('latest'),
  type: oneOf(TYPES),
  mode: oneOf(MODES),
  act: oneOf(ACTS),
  kind: oneOf(KINDS),
  instrument: oneOf(INSTRUMENTS),
  topic: oneOf(TOPICS),
  country: someCountries,
  actor: someCountries,
  source: someCountries,
  target: someCountries,
  person: some,
  publisher: publishers,
  status: oneOf(STATUSES),
  modality: oneOf(MODALITIES),
  stance: oneOf(STANCES),
  voice: oneOf(VOICES),
  background: flag.optional(),
  multilateral: flag.optional(),
  precision: oneOf(PRECISIONS),
  ongoing: flag.optional(),
  minConfidence: z
    .string()
    .regex(/^(?:0|1|0?\.\d+|1\.0+|0\.\d+)$/, 'is not a number from 0 to 1')
    .transform(Number)
    .optional(),
  q: word,
} as const;

const shape = z.object(filterShape);
export type Filters = z.output<typeof shape>;

/** The filters as tests on the rows of a pair. */
export const conditionsOf = (filters: Filters, pair: string): readonly Condition[] => [
  ...windowOf(filters),
  ...among('type', filters.type),
  ...among('detail', detailsOf(filters)),
  ...among('status', filters.status ?? STATUSES.filter((status) => status !== 'retracted')),
  ...among('modality', modalitiesOf(filters)),
  ...among('stance', filters.stance),
  ...among('voice', filters.voice),
  ...among('precision', filters.precision),
  ...among('background', bit(filters.background)),
  ...among('multilateral', bit(filters.multilateral)),
  ...having('topics', filters.topic),
  ...having('countries', filters.country),
  ...having('active', filters.actor),
  ...having('directions', directionsOf(filters, pair)),
  ...(filters.minConfidence === undefined
    ? []
    : [{ column: 'confidence', atLeast: filters.minConfidence }]),
];

function* windowOf({ from, to }: Filters): Generator<Condition> {
  if (from !== undefined) yield { column: 'latest', atLeast: from, orNull: true };
  if (to !== undefined) yield { column: 'earliest', atMost: to, orNull: true };
}

/** A mode is a meeting's, an act a statement's: who asks for both wants either. */
function detailsOf({ mode, act, kind, instrument }: Filters): readonly string[] | undefined {
  const asked = [mode, act, kind, instrument].filter((values) => values !== undefined);
  return asked.length === 0 ? undefined : asked.flat();
}

const USUAL = ['actual', 'ongoing', 'planned'] as const;

function modalitiesOf({ modality, ongoing }: Filters): readonly string[] {
  const asked: readonly string[] = modality ?? (ongoing ? ['ongoing'] : USUAL);
  if (ongoing === undefined) return asked;
  return asked.filter((one) => (one === 'ongoing') === ongoing);
}

/** Who acts towards whom; the side that is not asked for is any of the pair. */
function directionsOf({ source, target }: Filters, pair: string): readonly string[] | undefined {
  if (source === undefined && target === undefined) return undefined;
  const both = pair.split('-');
  const targets = target ?? both;
  return (source ?? both).flatMap((from) =>
    targets.filter((to) => to !== from).map((to) => `${from}>${to}`),
  );
}

const bit = (value: boolean | undefined): readonly number[] | undefined =>
  value === undefined ? undefined : [value ? 1 : 0];

const among = (
  column: string,
  values: readonly (string | number)[] | undefined,
): readonly Condition[] => (values === undefined ? [] : [{ column, in: values }]);

const having = (column: string, words: readonly string[] | undefined): readonly Condition[] =>
  words === undefined ? [] : [{ column, has: words }];
