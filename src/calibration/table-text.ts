import { FEATURE_NAMES } from '../extract/confidence-features.ts';
import type { Calibration } from './calibrated.ts';

/** The data file of confidences: how it came about, then a row for each feature. */
export function tableText(calibration: Calibration): string {
  const { fit, facts, right, articles, basis } = calibration;
  const measured = [
    `${decimal(calibration.errorByMass, 3)} in ten bins of equal mass`,
    `${decimal(calibration.errorByWidth, 3)} in ten of equal width`,
  ];
  const weights = FEATURE_NAMES.flatMap((name) => {
    const weight = fit.weights.get(name);
    return weight === undefined ? [] : [`${name}\t${decimal(weight, 2)}`];
  });
  return [
    '# What each feature of a fact adds to the log-odds that it is right. Made by `npm run calibrate`; not to be edited.',
    `# ${facts} facts found in ${articles} coded articles, ${right} of them right. Cross-validated by article: expected`,
    `# calibration error ${measured.join(' and ')}, Brier score ${decimal(calibration.brier, 3)},`,
    `# area under the ROC curve ${decimal(calibration.discrimination, 3)}.`,
    `basis\t${basis}`,
    `always\t${decimal(fit.always, 2)}`,
    ...weights,
    '',
  ].join('\n');
}

/** Without a minus before nothing. */
const decimal = (value: number, places: number): string =>
  value.toFixed(places).replace(/^-(0(?:\.0+)?)$/, '$1');
