import type { RereadAnswer } from '../client/service.ts';
import { safe } from './style.ts';

const COUNTS = ['added', 'amended', 'reinstated', 'retracted', 'unchanged', 'kept'] as const;

/** How many facts of several sources were added, amended and so on. */
export type Sums = Readonly<Record<(typeof COUNTS)[number], number>>;

export function sumOf(answers: readonly RereadAnswer[]): Sums {
  const of = (name: (typeof COUNTS)[number]) =>
    answers.reduce((sum, answer) => sum + answer[name], 0);
  return {
    added: of('added'),
    amended: of('amended'),
    reinstated: of('reinstated'),
    retracted: of('retracted'),
    unchanged: of('unchanged'),
    kept: of('kept'),
  };
}

/** "2 facts amended, 1 retracted; 9 as before, 1 left as a person decided". */
export function inWords(sums: Sums, isDryRun: boolean): string {
  const done = (['added', 'amended', 'reinstated', 'retracted'] as const)
    .filter((name) => sums[name] > 0)
    .map((name) => `${sums[name]} ${name}`);
  const what = done.length > 0 ? done.join(', ') : 'nothing changed';
  const kept = sums.kept > 0 ? `, ${sums.kept} left as a person decided` : '';
  return `${isDryRun ? 'would be: ' : ''}${what}; ${sums.unchanged} as before${kept}`;
}

/** What became of each fact, one a line. */
export const changeLines = ({ changes }: RereadAnswer): string =>
  changes
    .map(({ did, type, title, fields }) => {
      const which = fields.length > 0 ? ` (${fields.join(', ')})` : '';
      return `  ${did.padEnd(10)}  ${type.padEnd(9)}  ${safe(title)}${which}\n`;
    })
    .join('');
