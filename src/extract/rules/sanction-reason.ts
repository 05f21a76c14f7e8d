import type { Frame } from '../grammar/frame.ts';
import {
  isAnyAt,
  leadIn,
  lowerAt,
  mentionsWithin,
  type SentenceView,
} from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { elementAt } from '../text/element-at.ts';
import type { Mention } from '../who/mention.ts';
import { DEEDS } from './deed-words.ts';
import { HARMS, isHarmed } from './harmed.ts';
import { hasOther } from './rule.ts';

const SUFFERING = anyOf(
  'sovereignty|integrity|independence|territory|children|civilians|civilian|people|population|grain|infrastructure|cities|towns|prisoners|land|lands|heritage|culture',
);

/** "for the violation of Peru's sovereignty", "the deportation of Peruvian children": who suffered what is punished, and is not the one who is. */
export const isVictim = (view: SentenceView, { kind, isOwner, to }: Mention): boolean => {
  const next = isOwner ? to + 1 : to;
  return (
    (isOwner || kind === 'adjective') &&
    [0, 1].some((more) => isAnyAt(view, next + more, SUFFERING))
  );
};

/** "imposed sanctions on ten men who back Peru's war in Chad": whose wrong the men are said to have helped, where nobody else is named to whom it is done. */
export function wrongdoerBehind(
  { view, index }: Frame,
  own: readonly (string | null)[],
): readonly Mention[] {
  const reason = elementAt(view.clauses, index + 1);
  if (reason?.link !== 'relative') return [];
  const doer = mentionsWithin(view, reason).find(
    (one) =>
      hasOther(one.parties, own) &&
      !isHarmed(view, one) &&
      !isVictim(view, one) &&
      doesWrong(view, one),
  );
  return doer ? [doer] : [];
}

/** "Peru's war", "the Peruvian military campaign", "the shelling by Peru". */
function doesWrong(view: SentenceView, { kind, isOwner, from, to }: Mention): boolean {
  if (lowerAt(view, leadIn(view, from)) === 'by') return true;
  if (!isOwner && kind !== 'adjective') return false;
  const next = isOwner ? to + 1 : to;
  return [0, 1, 2].some((more) => isWrong(lowerAt(view, next + more)));
}

const isWrong = (word: string): boolean => HARMS.has(word) || DEEDS.test(word);
