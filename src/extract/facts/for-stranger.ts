import { MONTH_WORDS, WEEKDAY_WORDS } from '../dates/calendar.ts';
import { lowerAt } from '../grammar/sentence-view.ts';
import type { Draft } from '../rules/rule.ts';
import { kinNoun } from '../who/kin-at.ts';

const NO_NAME: ReadonlySet<string> = new Set(['i', ...WEEKDAY_WORDS, ...MONTH_WORDS]);

/** "lent money to its ally": in the news, of a state that nobody can tell. */
const isForSomeKin = ({ detail, evidence, frame: { view } }: Draft): boolean => {
  if (detail.type === 'statement' && detail.act !== 'intent') return false;
  for (let at = evidence.from; at < evidence.to; at++)
    if (kinNoun(view.scene, at) !== undefined) return true;
  return false;
};

/** "invited Ann Petrov": in the news, somebody who stands for no state. */
export function isForStranger(draft: Draft): boolean {
  const { detail, frame } = draft;
  const { view, verb } = frame;
  if (view.scene.publisher !== null) return false;
  if (isForSomeKin(draft)) return true;
  if (detail.type !== 'statement') return false;
  if (verb.sense.family !== 'speak' || !PERSONAL.has(detail.act)) return false;
  const at = /^(?:the|a|an)$/.test(lowerAt(view, verb.to)) ? verb.to + 1 : verb.to;
  const isNamed = view.mentions.some(({ from, to }) => from <= at && at < to);
  const token = view.scene.tokens[at];
  return token?.capital === true && !isNamed && !NO_NAME.has(token.lower);
}

const PERSONAL: ReadonlySet<string> = new Set(['invite', 'greeting', 'praise', 'support']);
