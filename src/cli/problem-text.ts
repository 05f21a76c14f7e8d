import type { Problem, ProblemPart } from '../client/problem.ts';

/** A problem on one line, and each of its parts on a line of its own. */
export function problemText({ title, detail, errors = [] }: Problem): string {
  const [first] = errors;
  const isSaidBelow = !detail || detail === title || (first && detail.includes(first.message));
  const head = isSaidBelow ? title : `${title}: ${detail}`;
  return [head, ...errors.map((part) => `  ${partText(part)}`)].join('\n');
}

function partText({ pointer, parameter, message, value }: ProblemPart): string {
  const where = pointer ?? parameter;
  const what = where ? `${where}: ${message}` : message;
  return value === undefined || value === null
    ? what
    : `${what} (got ${shortened(JSON.stringify(value))})`;
}

const shortened = (text: string): string => (text.length > 120 ? `${text.slice(0, 117)}...` : text);
