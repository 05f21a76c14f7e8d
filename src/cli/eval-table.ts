import { type Evaluation, intervalOf, type Scores } from '../eval/scores.ts';

type Row = readonly string[];

const FIELDS: readonly (readonly [string, string])[] = [
  ['dateAccepted', 'date accepted'],
  ['pairsRight', 'pairs right'],
  ['directionRight', 'direction right'],
  ['stanceRight', 'stance right'],
  ['modalityRight', 'modality right'],
  ['backgroundRight', 'background right'],
  ['actRight', 'act right'],
  ['placeRight', 'place right'],
  ['speakerRight', 'speaker right'],
  ['quotesRecall', 'quotes recall'],
  ['quotesPrecision', 'quotes precision'],
  ['spansVerbatim', 'spans verbatim'],
];

/** Scores as a table: each figure with what it was counted on, the overall ones with 95 % Wilson intervals. */
export function evaluationTable({ articles, overall, byType, confidences }: Evaluation): string {
  const types = Object.entries(byType);
  const head: Row = ['', 'all', '', '95 %', ...types.map(([type]) => type)];
  const all = types.map(([, scores]) => scores);
  const numbers = (name: string, of: (scores: Scores) => number): Row => [
    name,
    String(of(overall)),
    '',
    '',
    ...all.map((scores) => String(of(scores))),
  ];
  const rows: readonly Row[] = [
    head,
    numbers('required', ({ required }) => required),
    numbers('found', ({ predicted }) => predicted),
    numbers('of them optional', ({ matchedOptional }) => matchedOptional),
    shareRow('precision', overall, all, found),
    shareRow('recall', overall, all, ({ required, missed }) => [required - missed, required]),
    ['F1', decimal(overall.f1), '', '', ...all.map(({ f1 }) => decimal(f1))],
    ['strict F1', decimal(overall.strictF1), '', '', ...all.map((one) => decimal(one.strictF1))],
    ...FIELDS.map(([field, name]) =>
      shareRow(name, overall, all, ({ counts }) => counts[field] ?? [0, 0]),
    ),
    numbers('finer than the words', ({ finer }) => finer),
  ];
  const { gold, badDates, trapHits, nothingHits, duplicates, otherType } = overall;
  return (
    `${articles} articles, ${gold} coded facts\n\n${aligned(rows)}\n` +
    `of the ${overall.extras} found that are not coded: ${duplicates} twice, ${otherType} of another type, ` +
    `${trapHits} on traps, ${nothingHits} in sentences without facts; ${badDates} dates cannot be right\n${confidenceLine(confidences)}`
  );
}

function confidenceLine(confidences: Evaluation['confidences']): string {
  if (!confidences) return '';
  const { facts, right, mean, discrimination } = confidences;
  return (
    `confidences: ${decimal(mean)} on average, ${right} of ${facts} facts right (${decimal(right / facts)}); expected calibration error ` +
    `${decimal(confidences.errorByMass)} in bins of equal mass, ${decimal(confidences.errorByWidth)} of equal width; ` +
    `ROC area ${decimal(discrimination)}\n`
  );
}

const found = ({ predicted, matchedOptional, extras }: Scores) => {
  const counted = predicted - matchedOptional;
  return [counted - extras, counted] as const;
};

function shareRow(
  name: string,
  overall: Scores,
  all: readonly Scores[],
  of: (scores: Scores) => readonly [number, number],
): Row {
  const [right, counted] = of(overall);
  const interval = intervalOf(right, counted);
  return [
    name,
    decimal(counted === 0 ? null : right / counted),
    counted === 0 ? '' : `${right}/${counted}`,
    interval ? `${decimal(interval[0])}–${decimal(interval[1])}` : '',
    ...all.map((scores) => {
      const [part, whole] = of(scores);
      return whole === 0 ? '' : `${decimal(part / whole)} (${whole})`;
    }),
  ];
}

const decimal = (share: number | null): string => (share === null ? '–' : share.toFixed(3));

function aligned(rows: readonly Row[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .map((line) => `${line}\n`)
    .join('');
}
