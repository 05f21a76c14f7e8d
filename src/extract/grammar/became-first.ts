import type { Clause } from './clause.ts';
import { hasWordLike, lowerAt, type SentenceView } from './sentence-view.ts';
import type { Verb } from './verb-at.ts';

const RANK =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|latest|only|newest|[0-9]+(?:st|nd|rd|th))$/;
/** In tokens: "the fifth South American nation to". */
const REACH = 9;
const DEEDS: ReadonlySet<string> = new Set([
  'act',
  'instrument',
  'visit',
  'recognised',
  'obtained',
]);

/** The verb before a deed in "became the first country to recognise Peru": whoever became so did it. */
export function becameFirst(view: SentenceView, clause: Clause, verb: Verb): Verb | undefined {
  const { at, sense } = verb;
  if (sense.tense !== 'base' || !DEEDS.has(sense.family) || lowerAt(view, at - 1) !== 'to')
    return undefined;
  const before = clause.verbs.findLast((one) => one.at < at);
  if (before?.sense.base !== 'become' || at - before.at > REACH + 2) return undefined;
  return hasWordLike(view, before.at + 1, at - 1, RANK) ? before : undefined;
}
