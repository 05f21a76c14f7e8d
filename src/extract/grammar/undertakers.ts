import { anyOf } from '../text/any-of.ts';
import type { Mention } from '../who/mention.ts';
import { BRINGING } from './brought-about.ts';
import type { Clause } from './clause.ts';
import { isAnyAt, lowerAt, type SentenceView } from './sentence-view.ts';
import { subjectsOf } from './subjects.ts';
import type { Verb } from './verb-at.ts';

/** "signed a protocol and agreed to hold talks": those who undertake a deed do it, where its own verb has no subject. */
export function undertakersOf(
  view: SentenceView,
  clause: Clause,
  index: number,
  verb: Verb,
): readonly Mention[] {
  if (lowerAt(view, verb.at - 1) !== 'to') return [];
  const brought = view.mentions.find(({ to }) => to === verb.at - 1);
  if (brought && isAnyAt(view, brought.from - 1, BRINGING)) return [brought];
  const before = clause.verbs.findLast(({ at }) => at < verb.at);
  const isNext = before !== undefined && before.to >= verb.at - 1;
  return isNext && UNDERTAKING.has(before.sense.base) ? subjectsOf(view, index, before.at) : [];
}

const UNDERTAKING = anyOf('agree|decide|resolve|vow|pledge|promise|undertake|plan|commit|intend');
