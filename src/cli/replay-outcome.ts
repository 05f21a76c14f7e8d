import type { OperationAnswer, OutcomeAnswer } from '../client/view-answers.ts';
import type { Difference } from '../views/port.ts';

const INSET = ' '.repeat(13);

/** What a rebuild came to, a line a view and one for each table that differs. */
export const outcomeText = ({ outcomes }: OperationAnswer): string =>
  outcomes.map(viewText).join('');

function viewText(outcome: OutcomeAnswer): string {
  const { view, position, after, differences } = outcome;
  const hash = after === null ? '' : `${INSET}sha256 ${after}\n`;
  const head = `${view.padEnd(12)} position ${position}: ${whatCameOf(outcome)}\n`;
  return head + hash + differences.map(differenceText).join('');
}

/** A swap compares nothing. */
function whatCameOf({ equal, generation }: OutcomeAnswer): string {
  if (equal === null) return `built again, generation ${generation} in service`;
  return equal ? 'the same rows as before' : 'other rows than before';
}

const differenceText = ({ table, added, removed, changed }: Difference): string =>
  `${INSET}${table}: ${added} added, ${removed} removed, ${changed} changed\n`;
