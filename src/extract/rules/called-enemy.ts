import { hasWord, isAnyAt, leadIn, lowerAt, type SentenceView } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import type { Mention } from '../who/mention.ts';
import { isHostileDeed } from './hostile-deed.ts';

const ENEMY = anyOf(
  'occupiers?|invaders?|enemy|adversary|aggressors?|terrorist|occupying|occupation|invading',
);

/** Whether a state is called by what it is in a war: "the occupiers", "the Chadian aggressor". */
export const isCalledEnemy = (
  view: SentenceView,
  { from, to }: Pick<Mention, 'from' | 'to'>,
): boolean => hasWord(view, { from, to }, ENEMY);

/** "pressure on the aggressor", "help against the invaders": an enemy whom mild words name in passing, unless it does harm or will be fought. */
export const isOnlyEnemy = (view: SentenceView, mention: Mention): boolean =>
  isCalledEnemy(view, mention) &&
  !isAnyAt(view, mention.to, MUST) &&
  !isFought(view, mention) &&
  !doesHarm(view, mention);

/** "the aggressor must be stopped". */
const MUST = anyOf('must|should');

const FIGHTING = anyOf(
  'beat|defeat|fight|repel|resist|destroy|expel|crush|stop|oust|drive|throw|push|knock|confront|counter',
);
const AHEAD = anyOf("will|shall|'ll|continue|continues|going|ready|determined");
/** In tokens: "will continue to fight". */
const AHEAD_REACH = 5;

/** "will fight the invaders", "is ready to repel the aggressor". */
export function isFought(view: SentenceView, { from }: Pick<Mention, 'from'>): boolean {
  const at = lowerAt(view, from - 1) === 'out' ? from - 2 : from - 1;
  if (!isAnyAt(view, at, FIGHTING)) return false;
  return hasWord(view, { from: Math.max(view.sentence.from, at - AHEAD_REACH), to: at }, AHEAD);
}

/** "said the occupiers had shelled a school". */
const doesHarm = (view: SentenceView, { from, to }: Mention): boolean =>
  !isAnyAt(view, leadIn(view, from), BEHIND) &&
  view.clauses.some((clause) => {
    if (clause.from > from || clause.to <= from) return false;
    const verb = clause.verbs.find(({ at }) => at >= to);
    return verb !== undefined && isHostileDeed(verb);
  });

const BEHIND = anyOf('of|on|against|by|to|for|with|from|in|at');
