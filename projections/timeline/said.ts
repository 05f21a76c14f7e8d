import { DETAIL_FIELDS } from '../../events/detail.ts';
import type { Draft, Rows } from './draft.ts';
import { parseShown, type Shown } from './shown.ts';
import { boundsOf, COUNTED, type TallyRow } from './tally.ts';
import type { Told } from './told.ts';

/** Fields in which two values contradict each other. */
const ALL_EQUAL: ReadonlySet<string> = new Set([
  'type',
  ...Object.values(DETAIL_FIELDS),
  'stance',
  'modality',
  'place',
  'agreementStatus',
]);

/** Texts of numbers from 0 to 1 that sort as the numbers do; the number follows the blank. */
const sortable = (confidence: number): string => `${confidence.toFixed(9)} ${confidence}`;

function valuesOf({ report, shown }: Told): readonly (readonly [string, string | null])[] {
  const says: Shown = parseShown(shown);
  const { low, high } = boundsOf(says);
  return [
    ['type', says.type],
    [DETAIL_FIELDS[says.type], says.detail],
    ['stance', says.stance],
    ['modality', says.modality === 'ongoing' ? 'actual' : says.modality],
    ['place', says.place?.toLowerCase() ?? null],
    ['agreementStatus', says.agreementStatus],
    ['low', low],
    ['high', high],
    ['confidence', sortable(says.confidence)],
    ['id', report.factId],
    ['rank', report.rank],
  ];
}

/** Begins to count what the reports of an entry say: from then on one that leaves is taken off. */
export function countAll(draft: Draft, entry: number, reports: readonly Told[]): TallyRow {
  stopCounting(draft, entry);
  const said = new Map<string, Rows['said']>();
  for (const [field, value] of reports.flatMap(valuesOf)) {
    if (value === null) continue;
    const key = `${field} ${value}`;
    said.set(key, { entry, field, value, reports: (said.get(key)?.reports ?? 0) + 1 });
  }
  for (const row of said.values()) draft.put('said', row);
  const fields = new Set([...said.values()].map(({ field }) => field));
  const tally = { entry, reports: reports.length, disputed: '', seen: COUNTED };
  return { ...tally, disputed: disputedIn(draft, tally, [...fields]) };
}

/** The tally of a counted entry with one more report. */
export function countOne(draft: Draft, tally: TallyRow, told: Told): TallyRow {
  const fields = tell(draft, tally.entry, told, 1);
  return { ...tally, reports: tally.reports + 1, disputed: disputedIn(draft, tally, fields) };
}

/** The tally of a counted entry without some reports. */
export function takeOff(draft: Draft, tally: TallyRow, reports: readonly Told[]): TallyRow {
  const fields = reports.flatMap((told) => tell(draft, tally.entry, told, -1));
  const disputed = disputedIn(draft, tally, fields);
  return { ...tally, reports: tally.reports - reports.length, disputed };
}

export function stopCounting(draft: Draft, entry: number): void {
  for (const { field, value } of draft.scan('said', 'key', { prefix: [entry] }))
    draft.remove('said', [entry, field, value]);
}

/** A report of a counted entry has another rank now. */
export function countRank(
  draft: Draft,
  entry: number,
  { from, to }: Readonly<Record<'from' | 'to', string>>,
): void {
  if (from === to) return;
  draft.remove('said', [entry, 'rank', from]);
  draft.put('said', { entry, field: 'rank', value: to, reports: 1 });
}

/** The smallest id, the best rank and the highest confidence of the reports of a counted entry. */
export function extremesOf(draft: Draft, entry: number) {
  const end = (field: string, reverse: boolean): string =>
    draft.scan('said', 'key', { prefix: [entry, field], reverse, limit: 1 })[0]?.value ?? '';
  const confidence = Number(end('confidence', true).split(' ')[1]);
  return { entryId: end('id', false), rank: end('rank', false), confidence };
}

/** Counts what a report says, or with -1 no longer does: the fields that have a value more or less now. */
function tell(draft: Draft, entry: number, told: Told, by: 1 | -1): readonly string[] {
  return valuesOf(told).flatMap(([field, value]) => {
    if (value === null) return [];
    const before = draft.get('said', [entry, field, value])?.reports ?? 0;
    const reports = before + by;
    if (reports === 0) draft.remove('said', [entry, field, value]);
    else draft.put('said', { entry, field, value, reports });
    return reports === 0 || before === 0 ? [field] : [];
  });
}

/** The disputed fields, as words between blanks, after values of some fields came or went. */
function disputedIn(
  draft: Draft,
  { entry, disputed }: TallyRow,
  fields: readonly string[],
): string {
  const all = new Set(disputed.split(' ').filter(Boolean));
  const set = (field: string, isDisputed: boolean): unknown =>
    isDisputed ? all.add(field) : all.delete(field);
  const values = (field: string, reverse = false): readonly Rows['said'][] =>
    draft.scan('said', 'key', { prefix: [entry, field], reverse, limit: 2 });
  for (const field of fields) if (ALL_EQUAL.has(field)) set(field, values(field).length > 1);
  if (fields.includes('low') || fields.includes('high')) {
    const [low, high] = [values('low', true)[0]?.value, values('high')[0]?.value];
    set('occurred', low !== undefined && high !== undefined && low > high);
  }
  return all.size === 0 ? '' : ` ${[...all].sort().join(' ')} `;
}
