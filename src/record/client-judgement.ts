import type { FieldProblem } from './problem.ts';

type Said = Readonly<Record<string, unknown>>;

/**
 * What a client may not say in a judgement, though its schema could hold it: a reason that says nothing, and that a
 * re-reading judged, which only a re-reading can. Problems point into the data.
 */
export function clientProblems({ reason, by = 'person' }: Said): readonly FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (typeof reason === 'string' && reason.trim() === '') {
    problems.push({ pointer: '/reason', message: 'says nothing', value: reason });
  }
  if (by !== 'person') {
    const message = 'can only be "person": what a re-reading finds, it records itself';
    problems.push({ pointer: '/by', message, value: by });
  }
  return problems;
}
