import type { Entry, TimelineAnswer } from '../client/answers.ts';
import { dateInWords, dayInWords, periodOf } from '../client/date-in-words.ts';
import { confidenceInWords, detailOf, statusInWords } from '../client/fact-in-words.ts';
import { bold, faint, type Style, safe, wrapped } from './style.ts';

const MARKS = { meeting: '●', statement: '“', agreement: '◆', action: '▲' } as const;
const WIDEST = 100;

/** The head of a timeline: who, as of when. */
export function timelineHead({ countries, pair, asOf }: TimelineAnswer, style: Style): string {
  const names = countries.map(({ name }) => name).join(' – ');
  const known = asOf
    ? `as known at ${asOf.recordedAt.slice(0, 16).replace('T', ' ')} UTC, position ${asOf.position}`
    : 'nothing recorded yet';
  return `${bold(names, style)}  ${faint(`${pair} · ${known}`, style)}\n`;
}

/** Entries under their months, what was said at a meeting under the meeting. */
export function entriesTable(entries: readonly Entry[], style: Style): string {
  let period = '';
  let table = '';
  for (const entry of entries) {
    const own = periodOf(entry.occurred);
    if (own !== period) table += `\n${bold(own, style)}\n`;
    period = own;
    table += entryLines(entry, notesOf(entry), style, 2);
    for (const part of entry.parts ?? []) {
      table += entryLines(part, beyond(notesOf(part), notesOf(entry)), style, 6);
    }
  }
  return table;
}

function entryLines(entry: Entry, about: readonly string[], style: Style, indent: number): string {
  const inset = ' '.repeat(indent);
  const width = Math.max(30, Math.min(style.columns, WIDEST) - indent - 2);
  const [first = '', ...rest] = wrapped(safe(entry.title), width);
  const title = [`${inset}${MARKS[entry.type]} ${bold(first, style)}`];
  for (const line of rest) title.push(`${inset}  ${bold(line, style)}`);
  const notes = wrapped(about.join(' · '), width);
  return [...title, ...notes.map((line) => `${inset}  ${faint(line, style)}`), ''].join('\n');
}

const notesOf = (entry: Entry): readonly string[] =>
  [dateInWords(entry.occurred), kindOf(entry), trust(entry), sourceOf(entry)].filter(Boolean);

/** What a part has to say that its meeting has not said: most share its date and source. */
const beyond = (part: readonly string[], whole: readonly string[]): readonly string[] =>
  part.filter((note) => !whole.includes(note));

/** "visit, planned": the detail, and the modality where it is not plainly actual. */
function kindOf(entry: Entry): string {
  const marks = [
    `${entry.type}: ${detailOf(entry)}`,
    entry.modality === 'actual' ? '' : entry.modality,
    entry.background ? 'background' : '',
  ];
  return marks.filter(Boolean).join(', ');
}

const trust = (entry: Entry): string =>
  entry.status === 'confirmed'
    ? statusInWords(entry.status)
    : `${statusInWords(entry.status)}, ${confidenceInWords(entry)}`;

function sourceOf({ reports, reportCount }: Entry): string {
  const best = reports[0];
  if (!best) return '';
  const others = reportCount > 1 ? ` and ${reportCount - 1} more` : '';
  return safe(`${best.publisher ?? 'unnamed source'}, ${dayInWords(best.publishedOn)}${others}`);
}
