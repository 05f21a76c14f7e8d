import { lowerAt } from '../grammar/sentence-view.ts';
import type { Draft } from '../rules/rule.ts';
import { anyOf } from '../text/any-of.ts';

const FIGHTING = anyOf('force|incursion');

/** "Chadian troops entered Mali. They shelled a town": there. */
export const goOnFighting = ({ detail, frame: { view, subjects } }: Draft): boolean =>
  detail.type === 'action' &&
  FIGHTING.has(detail.kind) &&
  subjects.length === 1 &&
  lowerAt(view, subjects[0]?.from ?? 0) === 'they';
