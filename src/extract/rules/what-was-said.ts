import type { Frame } from '../grammar/frame.ts';
import { isAnyAt, lowerAt, mentionsWithin, type SentenceView } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { elementAt } from '../text/element-at.ts';
import type { Mention } from '../who/mention.ts';

const BE = anyOf('is|are|was|were');
const SAID_DONE = anyOf('said|says|did|does|claimed|claims|has|is|was');
/** In tokens: "has been doing". */
const LONGEST_VERB = 4;

/** "What the Peruvian side said is absurd": whose words or deeds are judged by the verb that follows them. */
export function judgedWords({ view, clause, index, verb }: Frame): Mention | undefined {
  if (!isAnyAt(view, verb.at, BE)) return undefined;
  const start = [clause, elementAt(view.clauses, index - 1)].find(
    (one) => one && opensWithWhat(view, one.from),
  );
  const [doer] = start ? mentionsWithin(view, { from: start.from, to: verb.at }) : [];
  if (!start || !doer || doer.isPlace || doer.from - start.from > 2) return undefined;
  const isStraight = isAnyAt(view, doer.to, SAID_DONE) && verb.at - doer.to <= LONGEST_VERB;
  return isStraight && verb.at > doer.to ? doer : undefined;
}

const opensWithWhat = (view: SentenceView, from: number): boolean => lowerAt(view, from) === 'what';

/** Whether "said" tells only which words are judged: "What Peru said is absurd". */
export const isJudgedSaying = ({ view, clause, verb }: Frame): boolean =>
  opensWithWhat(view, clause.from) && isAnyAt(view, verb.to, BE);
