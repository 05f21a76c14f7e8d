import { FEATURE_NAMES } from '../extract/confidence-features.ts';
import type { Calibration, Measure } from './calibrated.ts';

/** The data file of confidences: how it came about, then a row for each feature. */
export function tableText({ fit, whole, unseen, basis }: Calibration): string {
  const weights = FEATURE_NAMES.flatMap((name) => {
    const weight = fit.weights.get(name);
    return weight === undefined ? [] : [`${name}\t${decimal(weight, 2)}`];
  });
  return [
    '# What each feature of a fact adds to the log-odds that it is right. Made by `npm run calibrate`; not to be edited.',
    '# Measured on coded articles, each foretold by a fit to all others:',
    ...measureLines('all', whole),
    ...unseenLines(whole, unseen),
    `basis\t${basis}`,
    `always\t${decimal(fit.always, 2)}`,
    ...weights,
    '',
  ].join('\n');
}

function unseenLines(whole: Measure, unseen: Measure): readonly string[] {
  if (unseen.facts === whole.facts) return [];
  return unseen.facts === 0
    ? ['# The rules were developed on all of them, and may read others less well.']
    : measureLines('those on which the rules were not developed', unseen);
}

const measureLines = (which: string, measure: Measure): readonly string[] => [
  `# ${which}: ${measure.facts} facts found in ${measure.articles} articles, ${measure.right} of them right; expected calibration error`,
  `#   ${decimal(measure.errorByMass, 3)} in ten bins of equal mass and ${decimal(measure.errorByWidth, 3)} in ten of equal width, ` +
    `Brier score ${decimal(measure.brier, 3)}, area under the ROC curve ${decimal(measure.discrimination, 3)}`,
];

/** Without a minus before nothing. */
const decimal = (value: number, places: number): string =>
  value.toFixed(places).replace(/^-(0(?:\.0+)?)$/, '$1');
