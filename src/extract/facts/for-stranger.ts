import { lowerAt } from '../grammar/sentence-view.ts';
import type { Draft } from '../rules/rule.ts';

const NO_NAME =
  /^(?:i|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** "invited Ann Petrov": in the news, somebody who stands for no state. */
export function isForStranger({ detail, frame: { view, verb } }: Draft): boolean {
  if (view.scene.publisher !== null || detail.type !== 'statement') return false;
  if (verb.sense.family !== 'speak' || !PERSONAL.has(detail.act)) return false;
  const at = /^(?:the|a|an)$/.test(lowerAt(view, verb.to)) ? verb.to + 1 : verb.to;
  const isNamed = view.mentions.some(({ from, to }) => from <= at && at < to);
  const token = view.scene.tokens[at];
  return token?.capital === true && !isNamed && !NO_NAME.test(token.lower);
}

const PERSONAL: ReadonlySet<string> = new Set(['invite', 'greeting', 'praise', 'support']);
