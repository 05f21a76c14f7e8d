import type { Draft } from '../rules/rule.ts';
import type { Timed } from './timed.ts';
import { saysTheSame } from './within.ts';

/** "said that his country appreciates …": one statement, of the kind that its inner verb tells; the last of the facts takes it. */
export function tellsWithinLast(facts: Timed[], draft: Draft): boolean {
  const last = facts.at(-1);
  if (!last || !saysTheSame(last.draft, draft)) return false;
  const { detail, stance, frame } = draft;
  const toldBy = draft.toldBy ?? { from: frame.verb.at, to: frame.verb.to };
  const whole = { ...last.draft, detail, stance, toldBy };
  facts[facts.length - 1] = { ...last, draft: whole };
  return true;
}
