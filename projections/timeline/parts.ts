import type { Draft } from './draft.ts';
import { parseShown, type Shown } from './shown.ts';

/** Notes that a fact was said or made at a meeting. */
export function notePart(draft: Draft, fact: number, meeting: string): void {
  const facts = JSON.parse(draft.get('part', meeting)?.facts ?? '[]') as number[];
  if (!facts.includes(fact))
    draft.put('part', { meeting, facts: JSON.stringify([...facts, fact]) });
}

/** The entry of the meeting that a fact is part of; null when it is part of none, or that one does not count. */
export const underOf = (draft: Draft, { partOf }: Shown): number | null =>
  (partOf === null ? undefined : draft.find('report', 'factId', partOf))?.entry ?? null;

/** Puts the entries that show a part of this meeting under the entry where the meeting now stands. */
export function moveParts(
  draft: Draft,
  meeting: { readonly factId: string; readonly entry: number | null },
): void {
  const row = draft.get('part', meeting.factId);
  if (!row) return;
  for (const part of JSON.parse(row.facts) as number[]) {
    const entry = draft.get('report', part)?.entry ?? null;
    const shows = entry === null ? undefined : draft.get('entry', entry);
    const isPart = shows?.best === part && parseShown(shows.shown).partOf === meeting.factId;
    if (shows && isPart) draft.put('entry', { ...shows, under: meeting.entry });
  }
}
