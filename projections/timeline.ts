import type { FactEventName, Recorded } from '../events/index.ts';
import { type Change, defineProjection, type Reader } from './projection.ts';
import { type Draft, draftOn } from './timeline/draft.ts';
import { addFact } from './timeline/facts.ts';
import { judge } from './timeline/judgements.ts';
import { say, unsay } from './timeline/merges.ts';
import {
  registerSource,
  reinstateSource,
  seeSource,
  withdrawSource,
} from './timeline/source-standing.ts';
import { type TimelineTables, tables } from './timeline/tables.ts';
import { touch } from './timeline/touched.ts';

type Fold<Event> = (event: Event, read: Reader<TimelineTables>) => readonly Change[];

const folding =
  <Event extends Recorded>(step: (draft: Draft, event: Event) => void): Fold<Event> =>
  (event, read) => {
    const draft = draftOn(read);
    step(draft, event);
    touch(draft, event.position);
    return draft.changes();
  };

const fact = folding<Recorded<FactEventName>>(addFact);

/** Facts, and the entries and reports they make in each pair's timeline. */
export const timeline = defineProjection({
  name: 'timeline',
  version: 5,
  tables,
  on: {
    SourceRegistered: folding(registerSource),
    SourceSeenAt: folding(seeSource),
    SourceWithdrawn: folding(withdrawSource),
    SourceReinstated: folding(reinstateSource),
    MeetingHeld: fact,
    StatementMade: fact,
    AgreementReached: fact,
    ActionTaken: fact,
    FactConfirmed: folding(judge),
    FactAmended: folding(judge),
    FactRetracted: folding(judge),
    FactReinstated: folding(judge),
    FactsMerged: folding(say),
    FactsSeparated: folding(say),
    MergeWithdrawn: folding(unsay),
  },
});
