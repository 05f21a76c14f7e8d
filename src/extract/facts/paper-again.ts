import { isAnyAt, lowerAt } from '../grammar/sentence-view.ts';
import type { Draft } from '../rules/rule.ts';
import { anyOf } from '../text/any-of.ts';

/** "signed a pact on Monday. The leaders inked the accord in Lomé": in the news one paper, by another word. */
export function isPaperAgain({ detail: known }: Draft, { detail, frame }: Draft): boolean {
  if (known.type !== 'agreement' || detail.type !== 'agreement') return false;
  const isOfOne = known.status === detail.status && known.instrument !== 'oral';
  return isOfOne && detail.instrumentName === null && speaksOfPaper(frame);
}

const PAPER = anyOf('treaty|pact|agreement|accord|deal|protocol|memorandum|contract|document');

/** "the accord", behind the verb. */
const speaksOfPaper = ({ view, verb }: Draft['frame']): boolean =>
  view.scene.publisher === null &&
  lowerAt(view, verb.at + 1) === 'the' &&
  (isAnyAt(view, verb.at + 2, PAPER) || isAnyAt(view, verb.at + 3, PAPER));
