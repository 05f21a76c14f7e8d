import { anyOf } from '../text/any-of.ts';
import { isAny, tokenAt } from '../text/token-at.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Verb } from './verb-at.ts';

const ASK = anyOf('ask|question|quiz|press');
const WHAT = anyOf(
  'about|whether|if|why|what|how|when|who|for|on|at|in|during|repeatedly|later|earlier|to',
);

/** Whether somebody was asked, who stands right before: "Bush, asked about it in Lima, said"; not "thanked Peru, asked for proof and left". */
export function isAskedAside(
  { scene, mentions, clauses, sentence }: SentenceView,
  { sense, at, to }: Verb,
): boolean {
  const { tokens } = scene;
  if (!ASK.has(sense.base) || tokenAt(tokens, at - 1)?.text !== ',') return false;
  if (!isAny(tokens, at + 1, WHAT)) return false;
  const asked = mentions.find((one) => one.to === at - 1);
  if (!asked || !tokens.slice(to, sentence.to).some(({ text }) => text === ',')) return false;
  return !clauses.some(({ verbs }) => verbs.some((one) => one.at < at));
}
