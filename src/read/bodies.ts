import type { Fact } from '../../events/index.ts';
import { FACT_TYPES, type FactType } from '../../events/index.ts';
import { type Decoded, decode } from '../log/codec.ts';
import type { LogReader } from '../log/port.ts';
import type { ReportRow } from './entry-rows.ts';

type Told = Pick<ReportRow, 'fact' | 'amendments'>;

/** The facts as they stand, by the number of the fact: read from the log, with their amendments. */
export async function readFacts(
  log: LogReader,
  reports: readonly Told[],
): Promise<ReadonlyMap<number, Fact>> {
  const wanted = reports.map((report) => [report.fact, ...amendmentsOf(report)] as const);
  const positions = [...new Set(wanted.flat())];
  const events = new Map<number, Decoded>();
  for (const stored of await log.readAt(positions)) events.set(stored.position, decode(stored));
  return new Map(wanted.map((places) => [places[0], factAt(places, events)]));
}

const amendmentsOf = ({ amendments }: Told): readonly number[] =>
  amendments === '[]' ? [] : (JSON.parse(amendments) as number[]); // written by the projection

function factAt(
  [fact, ...amendments]: readonly [number, ...number[]],
  events: ReadonlyMap<number, Decoded>,
): Fact {
  const event = events.get(fact);
  const type = event && SHORT.get(event.type);
  if (!event || !type) throw new Error(`position ${fact} of the log holds no fact`);
  const changes = amendments.map((at) => {
    const amendment = events.get(at);
    return amendment?.type === 'FactAmended' ? amendment.data.changes : {};
  });
  // What was amended was checked whole against the fact's type before it was recorded.
  return Object.assign({ type }, event.data, ...changes) as Fact;
}

const SHORT = new Map<string, FactType>(
  (Object.keys(FACT_TYPES) as FactType[]).map((type) => [FACT_TYPES[type], type]),
);
