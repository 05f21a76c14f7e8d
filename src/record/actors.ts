import { type FactEventName, SHORT_TYPES } from '../../events/index.ts';
import { ACTIVE_ROLES } from '../../events/vocabulary.ts';
import type { FieldProblem } from './problem.ts';

interface Participating {
  readonly role: string;
}

/** What is wrong with participants of whom nobody acts: a statement without a speaker says nothing. */
export function actorProblem(
  type: FactEventName,
  participants: readonly Participating[],
): FieldProblem | undefined {
  const short = SHORT_TYPES[type];
  const active: readonly string[] = ACTIVE_ROLES[short];
  if (participants.some(({ role }) => active.includes(role))) return undefined;
  const message = `has no ${active.join(' or ')}: ${article(short)} ${short} needs one who acts`;
  return { pointer: '/participants', message, value: participants };
}

const article = (word: string): string => (/^[aeiou]/.test(word) ? 'an' : 'a');
