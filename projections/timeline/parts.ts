import type { Draft } from './draft.ts';
import { parseShown, type Shown } from './shown.ts';

/** Notes that a fact was said or made at a meeting. */
export function notePart(draft: Draft, fact: number, meeting: string): void {
  const facts = JSON.parse(draft.get('part', meeting)?.facts ?? '[]') as number[];
  if (!facts.includes(fact))
    draft.put('part', { meeting, facts: JSON.stringify([...facts, fact]) });
}

/**
 * The entry of the meeting that a fact is part of; null when it is part of none, when that one does not count, or
 * when reviewers made one entry of both.
 */
export function underOf(draft: Draft, { partOf }: Shown, own: number): number | null {
  const meeting = partOf === null ? undefined : draft.find('report', 'factId', partOf);
  return apartFrom(own, meeting?.entry ?? null);
}

const apartFrom = (own: number, entry: number | null): number | null =>
  entry === own ? null : entry;

/** Puts the entries that show a part of this meeting under the entry where the meeting now stands. */
export function moveParts(draft: Draft, fact: number, factId: string): void {
  const row = draft.get('part', factId);
  if (!row) return;
  const meeting = draft.get('report', fact)?.entry ?? null;
  for (const part of JSON.parse(row.facts) as number[]) {
    const entry = draft.get('report', part)?.entry ?? null;
    const shows = entry === null ? undefined : draft.get('entry', entry);
    if (shows?.best !== part || parseShown(shows.shown).partOf !== factId) continue;
    draft.put('entry', { ...shows, under: apartFrom(shows.entry, meeting) });
  }
}
