import { daysOf, isSameDays, isVague, widthOf } from './days.ts';
import type { GoldFact } from './gold.ts';
import type { PredictedFact } from './predicted.ts';
import { relationsOf } from './relations.ts';
import { areSpeakersRight } from './speakers.ts';

export type FieldName =
  | 'dateAccepted'
  | 'pairsRight'
  | 'directionRight'
  | 'stanceRight'
  | 'modalityRight'
  | 'backgroundRight'
  | 'actRight'
  | 'approxRight'
  | 'placeRight'
  | 'speakerRight';

/** One field of a found fact beside the gold's. */
interface Field {
  readonly name: FieldName;
  readonly isRight: boolean;
  readonly want: string;
  readonly got: string;
}

/** What of a found fact is right about a gold fact; only fields that the gold lets be compared. */
export interface Comparison {
  readonly fields: readonly Field[];
  /** The date is wrong and narrower than every accepted one. */
  readonly isFiner: boolean;
}

/** Right in all of these, a fact is right. */
const STRICT: ReadonlySet<FieldName> = new Set<FieldName>([
  'dateAccepted',
  'pairsRight',
  'directionRight',
  'stanceRight',
  'modalityRight',
]);

/** Whether a fact that matches in type and evidence is right in date, pairs, direction, stance and modality. */
export const isAllRight = ({ fields }: Comparison): boolean =>
  fields.every(({ name, isRight }) => isRight || !STRICT.has(name));

export const isFieldRight = ({ fields }: Comparison, name: FieldName): boolean =>
  fields.some((field) => field.name === name && field.isRight);

/** Compares a found fact with a gold fact. */
export function comparisonOf(predicted: PredictedFact, gold: GoldFact): Comparison {
  const date = dateOf(predicted, gold);
  return {
    fields: [date.field, ...relationFields(predicted, gold), ...valueFields(predicted, gold)],
    isFiner: date.isFiner,
  };
}

const acceptedDates = ({ date }: GoldFact): readonly string[] => [
  ...new Set([date.edtf, ...(date.accept ?? [])]),
];

function dateOf({ occurred }: PredictedFact, gold: GoldFact) {
  const accepted = acceptedDates(gold);
  const days = accepted.flatMap((edtf) => [daysOf(edtf)].filter((one) => one !== undefined));
  const got = daysOf(occurred?.edtf);
  const isRight = got !== undefined && days.some((one) => isSameDays(one, got));
  const isFiner = got !== undefined && !isRight && widthOf(got) < Math.min(...days.map(widthOf));
  const field: Field = {
    name: 'dateAccepted',
    isRight,
    want: accepted.join(' or '),
    got: String(occurred?.edtf),
  };
  return { field, isFiner };
}

const shown = (set: Iterable<string>): string => [...set].sort().join(' ') || 'none';

function relationFields(predicted: PredictedFact, gold: GoldFact): readonly Field[] {
  const { pairs, directions } = relationsOf(predicted);
  const want = new Set(gold.pairs);
  const allowed = new Set([...gold.pairs, ...gold.acceptPairs]);
  const isRight =
    [...want].every((pair) => pairs.has(pair)) && [...pairs].every((pair) => allowed.has(pair));
  const field: Field = { name: 'pairsRight', isRight, want: shown(want), got: shown(pairs) };
  if (want.size === 0) return [field];
  const onPairs = (all: Iterable<string>) =>
    shown([...new Set(all)].filter((one) => want.has(one.split('>').sort().join('-'))));
  const [wanted, got] = [onPairs(gold.direction.map((one) => one.join('>'))), onPairs(directions)];
  return [field, { name: 'directionRight', isRight: wanted === got, want: wanted, got }];
}

const oneOf = (
  name: FieldName,
  accepted: readonly (string | null | undefined)[],
  got: string | null | undefined,
): Field => ({
  name,
  isRight: accepted.includes(got),
  want: accepted.join(' or '),
  got: String(got),
});

const OLDER: Readonly<Record<string, string>> = { historical: 'actual', negated: 'denied' };

function valueFields(predicted: PredictedFact, gold: GoldFact): readonly Field[] {
  const modality = predicted.modality ?? 'actual';
  const areStatements = predicted.type === 'statement' && gold.type === 'statement';
  return [
    oneOf('stanceRight', [gold.stance, ...gold.acceptStance], predicted.stance),
    oneOf('modalityRight', [gold.modality, ...gold.acceptModality], OLDER[modality] ?? modality),
    ...(gold.backgroundUnsure
      ? []
      : [oneOf('backgroundRight', [yesNo(gold.background)], yesNo(predicted.background))]),
    ...(areStatements ? [oneOf('actRight', [gold.act, ...gold.acceptActs], predicted.act)] : []),
    ...informative(predicted, gold),
  ];
}

const yesNo = (value: boolean | null | undefined): string => String(value ?? false);

/** Fields that are counted and decide nothing. */
function informative(predicted: PredictedFact, gold: GoldFact): readonly Field[] {
  const edtf = predicted.occurred?.edtf;
  const accepted = acceptedDates(gold);
  const speaker = gold.attribution?.speaker;
  const approx: Field = {
    name: 'approxRight',
    isRight: isVague(edtf, /[~?%]/),
    want: accepted.join(' or '),
    got: String(edtf),
  };
  return [
    ...(accepted.some((date) => isVague(date, /~/)) ? [approx] : []),
    ...(gold.place
      ? [oneOf('placeRight', [gold.place.name.toLowerCase()], predicted.place?.name?.toLowerCase())]
      : []),
    ...(speaker
      ? [
          {
            name: 'speakerRight' as const,
            isRight: areSpeakersRight(predicted, gold, speaker),
            want: speaker,
            got: String(predicted.attribution?.speaker),
          },
        ]
      : []),
  ];
}
