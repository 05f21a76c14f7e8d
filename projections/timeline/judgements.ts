import type { Recorded } from '../../events/index.ts';
import type { Draft, Rows } from './draft.ts';
import { raise } from './entries.ts';
import { peopleIn } from './facts.ts';
import { notePart } from './parts.ts';
import { rankOf } from './rank.ts';
import { relink } from './relink.ts';
import { amend, parseShown, type Shown, shownText } from './shown.ts';
import { type Told, toldBy } from './told.ts';

type Judgement = 'FactConfirmed' | 'FactAmended' | 'FactRetracted' | 'FactReinstated';

/** A judgement on a fact. One on a fact that is not there changes nothing. */
export function judge(draft: Draft, event: Recorded<Judgement>): void {
  const report = draft.find('report', 'factId', event.data.factId);
  if (!report) return;
  const told = toldBy(draft, report);
  const shown =
    event.type === 'FactAmended' ? amend(parseShown(told.shown), event.data.changes) : undefined;
  if (shown && shown.partOf !== null) notePart(draft, report.fact, shown.partOf);
  const after = retold(draft, told, { event, shown: shown ?? parseShown(told.shown) });
  if (event.type === 'FactConfirmed' && report.entry !== null) raise(draft, report.entry, after);
  else relink(draft, [after]);
}

interface Judged {
  readonly event: Recorded<Judgement>;
  readonly shown: Shown;
}

function retold(draft: Draft, { report }: Told, { event, shown }: Judged): Told {
  const after = { ...report, ...statusAfter(report, event), revision: event.revision };
  const { status, factId } = after;
  const publishedOn = draft.get('source', report.source)?.publishedOn ?? '';
  return {
    report: {
      ...after,
      rank: rankOf(shown, { status, publishedOn, factId }),
      people: peopleIn(shown),
      amendments:
        event.type === 'FactAmended' ? added(report.amendments, event.position) : report.amendments,
    },
    shown: shownText(shown),
  };
}

const added = (list: string, position: number): string =>
  JSON.stringify([...(JSON.parse(list) as number[]), position]);

type Status = Pick<Rows['report'], 'status' | 'formerStatus' | 'retractedBy'>;

/** DESIGN section 2: what was refused there is never in the log, so every step here is a lawful one. */
function statusAfter(
  { status, formerStatus, retractedBy }: Rows['report'],
  event: Recorded<Judgement>,
): Status {
  const same = { status, formerStatus, retractedBy };
  switch (event.type) {
    case 'FactConfirmed':
      return { ...same, status: 'confirmed' };
    case 'FactAmended':
      return event.data.by === 'person' ? { ...same, status: 'confirmed' } : same;
    case 'FactRetracted':
      return {
        status: 'retracted',
        formerStatus: status === 'retracted' ? formerStatus : status,
        retractedBy: event.data.by,
      };
    case 'FactReinstated':
      return { status: formerStatus ?? status, formerStatus: null, retractedBy: null };
  }
}
