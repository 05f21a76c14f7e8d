import type { Name } from '../name-rows.ts';
import { anyOf } from '../text/any-of.ts';
import type { Found } from '../text/phrases.ts';
import { isAny, lowerOf, tokenAt } from '../text/token-at.ts';
import type { Scene } from './scene.ts';

const WHO_IN = anyOf('who|in|of|from|living|held|and|,');

/** Whether an adjective names a people: "the Russians", "the Israelis": whoever acts for the state. */
export const isPeople = (scene: Scene, at: number, found: Found<Name>): boolean =>
  isWithArticle(scene, at, found) || isOfNoState(scene, at, found);

/** "Palestinians blamed Israel", at the head of a sentence: so the news calls those who have no state. */
const isOfNoState = ({ tokens, publisher }: Scene, at: number, { to }: Found<Name>): boolean =>
  publisher === null &&
  lowerOf(tokens, at) === 'palestinians' &&
  HEAD.has(tokenAt(tokens, at - 1)?.text ?? '') &&
  isAny(tokens, to, ACCUSING);

const HEAD = new Set(['', '.', '-', '_', ')']);
const ACCUSING = anyOf(
  'blamed?|accused?|rejected|reject|demanded?|condemned?|denounced?|insisted?|called|urged?|threatened|warned|said|say|want|wanted|refused?|protested|agreed',
);

const isWithArticle = ({ tokens }: Scene, at: number, { value, to }: Found<Name>): boolean =>
  value.kind === 'adjective' &&
  lowerOf(tokens, at - 1) === 'the' &&
  (/s$/.test(lowerOf(tokens, to - 1))
    ? !isAny(tokens, to, WHO_IN)
    : COLLECTIVE.test(lowerOf(tokens, to - 1)) && isAny(tokens, to, BARE));

/** "the Chinese have", "with the French.": a people whose name has no plural. */
const COLLECTIVE = /(?:ese|ish|ch)$/;
const BARE = anyOf('[.,;:]|have|had|are|were|will|would|say|said|also|to|on|at|over|about|by|for');
