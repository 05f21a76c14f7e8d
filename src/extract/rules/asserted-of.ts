import { type Frame, frameOf } from '../grammar/frame.ts';
import { hasWord, type Range, type SentenceView } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { partiesOf } from '../who/mention.ts';
import { countriesOf } from './rule.ts';

/** What is told as done by one state and nobody besides, and on no condition: "Chad does not want peace", "Chad has sent us tents"; not "Chad will send", "if Chad sends". */
export function assertedOf(view: SentenceView, range: Range, country: string): readonly Frame[] {
  if (hasWord(view, view.sentence, CONDITION)) return [];
  return view.clauses.flatMap((clause, index) =>
    clause.verbs
      .filter(({ at }) => at >= range.from && at < range.to)
      .map((verb) => frameOf(view, clause, index, verb))
      .filter((told) => isOf(told, country) && isAsserted(told)),
  );
}

const isOf = ({ subjects }: Frame, country: string): boolean =>
  subjects.length > 0 && countriesOf(partiesOf(subjects)).join() === country;

const CONDITION = anyOf('if|unless');
const MODAL = anyOf("will|would|can|could|may|might|must|should|shall|'ll|to");
/** What stands before a form that tells nothing by itself: "does not want", "is preparing", "has sent". */
const AUXILIARY: Readonly<Record<string, (word: string) => boolean>> = {
  base: (word) => DO.has(word),
  ing: (word) => BE.has(word),
  participle: (word) => HAVE.has(word),
};
const DO = anyOf("do|does|did|don't|doesn't|didn't");
const BE = anyOf("is|are|was|were|been|isn't|aren't|wasn't|weren't");
const HAVE = anyOf("has|have|had|hasn't|haven't|hadn't");

/** Told as done, by what stands between who does it and the verb. */
function isAsserted({ view, aspect, subjects: [subject], verb }: Frame): boolean {
  if (aspect.isHypothetical || aspect.isFuture || aspect.isPassive) return false;
  const words = view.scene.tokens.slice(subject?.to ?? verb.at, verb.at).map(({ lower }) => lower);
  if (words.some((word) => MODAL.has(word))) return false;
  const auxiliary = AUXILIARY[verb.sense.tense];
  return auxiliary === undefined || words.some(auxiliary);
}
