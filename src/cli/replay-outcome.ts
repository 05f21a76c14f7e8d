import type { Difference, Operation, RebuildOutcome } from '../views/port.ts';

/** What a rebuild came to, a line a view and one for each table that differs. */
export const outcomeText = ({ outcomes, ending }: Operation): string =>
  outcomes.map((outcome) => viewText(outcome, ending)).join('');

function viewText(outcome: RebuildOutcome, ending: Operation['ending']): string {
  const { view, position, generation, equal, after } = outcome;
  const same = equal ? 'the same rows' : 'other rows';
  const swapped = ending === 'swap' ? `, generation ${generation} in service` : '';
  const head = `${view.padEnd(12)} position ${position}: ${same} as before${swapped}\n`;
  const hash = `${' '.repeat(13)}sha256 ${after}\n`;
  return head + hash + outcome.differences.map(differenceText).join('');
}

const differenceText = ({ table, added, removed, changed }: Difference): string =>
  `${' '.repeat(13)}${table}: ${added} added, ${removed} removed, ${changed} changed\n`;
