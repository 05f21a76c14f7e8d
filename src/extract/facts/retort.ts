import { lowerAt } from '../grammar/sentence-view.ts';
import type { Draft } from '../rules/rule.ts';

const VERDICT =
  /^(?:disappoint(?:ed|ment|ing)|unacceptable|disproportionate|unjustified|outrageous)$/;

/** "said Lima was disappointed": at something that was told. */
export const isVerdict = ({ toldBy, frame: { view } }: Draft): boolean =>
  toldBy !== undefined && VERDICT.test(lowerAt(view, toldBy.from));

/** "Lima said it would respond in kind": to something that was told. */
export const isRetort = ({ toldBy, frame: { view } }: Draft): boolean =>
  toldBy !== undefined && RETORT.test(lowerAt(view, toldBy.to - 1));

const RETORT = /^(?:retaliate|kind|unanswered)$/;
