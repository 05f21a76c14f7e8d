import { isAnyAt } from '../grammar/sentence-view.ts';
import type { Draft } from '../rules/rule.ts';
import { anyOf } from '../text/any-of.ts';

const VERDICT = anyOf(
  'disappoint(?:ed|ment|ing)|unacceptable|disproportionate|unjustified|outrageous',
);

/** "said Lima was disappointed": at something that was told. */
export const isVerdict = ({ toldBy, frame: { view } }: Draft): boolean =>
  toldBy !== undefined && isAnyAt(view, toldBy.from, VERDICT);

/** "Lima said it would respond in kind": to something that was told. */
export const isRetort = ({ toldBy, frame: { view } }: Draft): boolean =>
  toldBy !== undefined && isAnyAt(view, toldBy.to - 1, RETORT);

const RETORT = anyOf(
  'retaliate|kind|unanswered|decisively|firmly|forcefully|resolutely|strongly|harshly|appropriately|proportionately',
);
