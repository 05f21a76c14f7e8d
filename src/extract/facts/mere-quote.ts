import { hasWord, isAnyAt, type Range, type SentenceView } from '../grammar/sentence-view.ts';
import type { Draft } from '../rules/rule.ts';
import { anyOf } from '../text/any-of.ts';
import { WordList } from '../text/word-list.ts';

const WE_OUR = anyOf('we|our');

/** What a reporter quotes, or passes on of kindness, that has no word for anybody else: whoever speaks may mean his own. */
export function isMereQuote({ detail, stance, evidence, frame: { view, verb } }: Draft): boolean {
  if (view.scene.publisher !== null || detail.type !== 'statement' || stance === 'conflictual')
    return false;
  const isQuoted = verb.sense.family === 'quoted';
  if (isQuoted && detail.act === 'comment') return !isOfTalks(view, evidence);
  if (isQuoted) return !hasWord(view, evidence, IN_QUOTES);
  return KIND.has(detail.act) && !hasWord(view, evidence, OTHERS);
}

/** "We have gone through the list and discussed what comes next": with the other side. */
const isOfTalks = (view: SentenceView, { from, to }: Range): boolean =>
  isAnyAt(view, from, WE_OUR) && hasWord(view, { from, to }, TALKS);

const TALKS = anyOf('discussed|talks|talked|talking|negotiated|agreed|negotiations');

const KIND: ReadonlySet<string> = new Set(['support', 'praise', 'comment']);

const OTHERS = anyOf(
  'they|their|theirs|you|your|it|its|he|him|his|both|together|each|neighbour|neighbor',
);

/** "133 of them", a reporter says of whatever he counts; "we will help them" is of somebody. */
const IN_QUOTES = new WordList([...OTHERS, 'them']);
