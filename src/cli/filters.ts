import type { Command } from 'commander';
import type { Query } from '../client/service.ts';

/** The filters of a timeline under the API's names, with what they take. */
const FILTERS: readonly (readonly [name: string, takes: string, says: string])[] = [
  ['from', 'date', 'what may have happened on or after it: 2022, 2022-02 or 2022-02-04'],
  ['to', 'date', 'what may have happened on or before it'],
  ['type', 'types', 'meeting, statement, agreement, action; several by comma'],
  ['mode', 'modes', 'of meetings: visit, call, summit …'],
  ['act', 'acts', 'of statements: praise, accuse, threaten …'],
  ['kind', 'kinds', 'of actions: sanction, aid, exercise …'],
  ['instrument', 'instruments', 'of agreements: treaty, memorandum …'],
  ['topic', 'topics', 'energy, trade, space …'],
  ['country', 'countries', 'that take any part'],
  ['actor', 'countries', 'on the active side'],
  ['source', 'countries', 'the side that acts or speaks'],
  ['target', 'countries', 'the side acted on or spoken to'],
  ['person', 'people', 'who takes part, by name or id (CHN-xi-jinping)'],
  ['publisher', 'names', 'of any report; a name that holds a comma in double quotes'],
  ['status', 'statuses', 'proposed, imported, confirmed, retracted'],
  ['modality', 'modalities', 'default: actual,ongoing,planned'],
  ['stance', 'stances', 'cooperative, neutral, conflictual'],
  ['voice', 'voices', 'official, narrator, media, anonymous'],
  ['background', 'yes', 'true or false'],
  ['multilateral', 'yes', 'true or false'],
  ['ongoing', 'yes', 'true or false'],
  ['precision', 'precisions', 'day, month, year, decade, interval'],
  ['minConfidence', 'share', 'from 0 to 1'],
  ['q', 'words', 'in titles, names, quotes and evidence'],
  ['group', 'how', 'meeting (statements under their meeting) or none'],
  ['asOf', 'when', 'as known at a position or an instant'],
  ['after', 'position', 'wait until the view has passed it'],
  ['order', 'order', 'desc (newest first) or asc'],
  ['limit', 'number', 'entries, at most 1000 (default 100)'],
  ['cursor', 'cursor', "where the answer before ended: its 'next'"],
  ['lang', 'tag', 'language of country names'],
];

/** Adds the timeline's filters as options: `minConfidence` becomes `--min-confidence`. */
export function withFilters(command: Command): Command {
  for (const [name, takes, says] of FILTERS) {
    const option = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    command.option(`${option.length === 1 ? '-' : '--'}${option} <${takes}>`, says);
  }
  return command;
}

/** The query that the options make. */
export const queryOf = (options: Readonly<Record<string, unknown>>): Query =>
  Object.fromEntries(
    FILTERS.flatMap(([name]) => {
      const value = options[name];
      return typeof value === 'string' ? [[name, value]] : [];
    }),
  );
