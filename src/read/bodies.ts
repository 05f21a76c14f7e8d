import { FACT_TYPES, type Fact, type FactType } from '../../events/index.ts';
import { type Decoded, decode } from '../log/codec.ts';
import type { LogReader } from '../log/port.ts';
import type { ReportRow } from './entry-rows.ts';

type Told = Pick<ReportRow, 'fact' | 'amendments'>;

/** So many facts are kept at hand: they never change. About 5 KB each, written out. */
const KEPT = 5_000;

const kept = new WeakMap<LogReader, Map<string, Fact>>();

/** The facts as they stand, by the number of the fact: read from the log, with their amendments. */
export async function readFacts(
  log: LogReader,
  reports: readonly Told[],
): Promise<ReadonlyMap<number, Fact>> {
  const known = kept.get(log) ?? new Map<string, Fact>();
  kept.set(log, known);
  const facts = new Map<number, Fact>();
  const missing: Told[] = [];
  for (const report of reports) {
    const fact = known.get(keyOf(report));
    if (fact) facts.set(report.fact, fact);
    else missing.push(report);
  }
  if (missing.length === 0) return facts;
  const events = await eventsOf(log, missing);
  if (known.size + missing.length > KEPT) known.clear();
  for (const report of missing) {
    const fact = factAt(report, events);
    known.set(keyOf(report), fact);
    facts.set(report.fact, fact);
  }
  return facts;
}

const keyOf = ({ fact, amendments }: Told): string => `${fact} ${amendments}`;

async function eventsOf(
  log: LogReader,
  reports: readonly Told[],
): Promise<ReadonlyMap<number, Decoded>> {
  const positions = new Set(reports.flatMap((report) => [report.fact, ...amendmentsOf(report)]));
  const events = new Map<number, Decoded>();
  for (const stored of await log.readAt([...positions])) {
    events.set(stored.position, decode(stored));
  }
  return events;
}

const amendmentsOf = ({ amendments }: Told): readonly number[] =>
  amendments === '[]' ? [] : (JSON.parse(amendments) as number[]); // written by the projection

function factAt(report: Told, events: ReadonlyMap<number, Decoded>): Fact {
  const event = events.get(report.fact);
  const type = event && SHORT.get(event.type);
  if (!event || !type) throw new Error(`position ${report.fact} of the log holds no fact`);
  const changes = amendmentsOf(report).map((at) => {
    const amendment = events.get(at);
    return amendment?.type === 'FactAmended' ? amendment.data.changes : {};
  });
  // What was amended was checked whole against the fact's type before it was recorded.
  return Object.assign({ type }, event.data, ...changes) as Fact;
}

const SHORT = new Map<string, FactType>(
  (Object.keys(FACT_TYPES) as FactType[]).map((type) => [FACT_TYPES[type], type]),
);
