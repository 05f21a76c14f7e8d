import type { Frame } from '../grammar/frame.ts';
import { hasWord, isAnyAt, lowerAt, type Range } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';

const FIRE = anyOf('fire|attack');
const FOR_WHAT = anyOf('for|over');

/** "Peru came under fire from Chad for its stance": words that are told as blows, since it is told what they are about. */
export const isUnderCriticism = ({ view, verb, clause }: Frame): boolean =>
  verb.sense.base === 'come' &&
  isAnyAt(view, verb.to - 1, FIRE) &&
  lowerAt(view, verb.to) === 'from' &&
  !hasWord(view, { from: clause.from, to: verb.at }, UNDER_BLOWS) &&
  isAboutWords(view, { from: verb.to, to: clause.to });

/** Troops and places come under blows, whatever follows. */
const UNDER_BLOWS = anyOf(
  'troops|soldiers?|forces|patrols?|posts?|positions|villages?|towns?|bases?|camps?|convoys?|ships?|planes?|jets|embassy|embassies|border|outposts?|peacekeepers|boats?|trenches',
);
const TIME_OR_PLACE = anyOf(
  'a|an|one|two|three|four|five|six|several|some|hours|days|weeks|border|weekend|night|first|second|third|last|past',
);

/** "for its stance", "over the pipeline"; not "for three hours", "for the first time", "over the border". */
const isAboutWords = (view: Frame['view'], { from, to }: Range): boolean => {
  for (let at = from; at < to; at++) {
    if (!isAnyAt(view, at, FOR_WHAT)) continue;
    const next = lowerAt(view, at + 1) === 'the' ? at + 2 : at + 1;
    if (!isAnyAt(view, next, TIME_OR_PLACE) && !/^\d/.test(lowerAt(view, next))) return true;
  }
  return false;
};
