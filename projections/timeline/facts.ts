import type { FactEventName, Recorded } from '../../events/index.ts';
import { FIRST_STATUS } from '../../events/status.ts';
import { idOf } from '../../events/streams.ts';
import { changesOn } from './cells.ts';
import type { Draft, Rows } from './draft.ts';
import { joinEntry, startEntry } from './entries.ts';
import { makeMember } from './members.ts';
import { bringInWorded, join } from './move.ts';
import { notePart } from './parts.ts';
import { knownPersonId } from './person-ids.ts';
import { rankOf } from './rank.ts';
import { enter } from './sets.ts';
import { settle } from './settle.ts';
import { type Shown, shownOf, shownText } from './shown.ts';
import { isShown } from './standing.ts';
import type { Told } from './told.ts';
import { verdictsOf } from './verdicts.ts';

/** A new fact: one more report of a happening that is known, or an entry of its own. */
export function addFact(draft: Draft, event: Recorded<FactEventName>): void {
  const source = draft.find('source', 'sourceId', idOf(event.stream));
  if (!source) throw new Error(`stream ${event.stream} has facts but no source`);
  const shown = shownOf(event.type, event.data);
  const told = { report: reportOf(event, shown, source), shown: shownText(shown) };
  const { fact, factId } = told.report;
  if (shown.partOf !== null) notePart(draft, fact, shown.partOf);
  if (!isShown(told.report.status, source)) {
    draft.put('aside', { fact, shown: told.shown });
    draft.put('report', told.report);
    return;
  }
  const isWorded = draft.get('worded', factId) !== undefined;
  const member = makeMember(draft, { fact, factId, source: source.source, isWorded }, shown);
  if (!member) startEntry(draft, told);
  else link(draft, told, member);
}

function link(draft: Draft, told: Told, member: Rows['member']): void {
  const joining = member.worded ? undefined : enter(draft, member);
  if (joining?.kind === 'alone') startEntry(draft, told);
  else if (joining?.kind === 'follows') joinEntry(draft, entryOf(draft, joining.fact), told);
  else {
    draft.put('report', told.report);
    const changes = changesOn(draft, verdictsOf(draft));
    if (joining) join(changes, joining, member);
    else bringInWorded(changes, [member], []);
    settle(changes, { changed: new Map([[told.report.fact, told]]), hidden: [] });
  }
}

function entryOf(draft: Draft, fact: number): number {
  const entry = draft.get('report', fact)?.entry ?? null;
  if (entry === null) throw new Error(`fact ${fact} is in a set but in no entry`);
  return entry;
}

function reportOf(
  event: Recorded<FactEventName>,
  shown: Shown,
  source: Rows['source'],
): Rows['report'] {
  const { factId } = event.data;
  const status = FIRST_STATUS[event.data.derivedBy.method];
  return {
    fact: event.position,
    factId,
    source: source.source,
    entry: null,
    status,
    formerStatus: null,
    retractedBy: null,
    revision: event.revision,
    rank: rankOf(shown, { status, publishedOn: source.publishedOn, factId }),
    amendments: '[]',
    people: peopleIn(shown),
    publisher: source.publisher,
  };
}

/** The ids of the persons a fact names, as words between blanks; empty when it names none. */
export function peopleIn({ participants }: Shown): string {
  const ids: string[] = [];
  for (const { country, person } of participants) {
    const id = country === null || person === null ? '' : knownPersonId(country, person);
    if (id !== '' && !ids.includes(id)) ids.push(id);
  }
  return ids.length === 0 ? '' : ` ${ids.sort().join(' ')} `;
}
