import { eventTypes, FACT_TYPES, type FactEventName } from '../../events/index.ts';
import type { FoundFact } from '../extract/types.ts';
import { contentHash } from '../log/codec.ts';
import { factId } from './ids.ts';
import type { Proposed } from './state.ts';

/**
 * The events of what was found in a source's text. Facts that are equal in extractor, type and first
 * evidence are told apart by their order; a part names its meeting by id.
 */
export function factEvents(sourceId: string, found: readonly FoundFact[]): readonly Proposed[] {
  const ids = idsOf(sourceId, found);
  return found.map((fact, index) => {
    const { type: short, partOf, ...rest } = fact;
    const type = FACT_TYPES[short];
    const id = idAt(ids, index);
    const whole = { ...rest, factId: id, partOf: partOf === null ? null : idAt(ids, partOf) };
    // The schema is that of the type, so the two belong together.
    const data = eventTypes[type].parse(whole) as never;
    return { type, id, data, content: contentHash({ type, data: fact }) } satisfies Proposed;
  });
}

function idsOf(sourceId: string, found: readonly FoundFact[]): readonly string[] {
  const equals = new Map<string, number>();
  return found.map((fact) => {
    const type: FactEventName = FACT_TYPES[fact.type];
    const [first] = fact.evidence;
    if (!first) throw new Error(`a ${fact.type} was found in ${sourceId} without evidence`);
    const extractor = fact.derivedBy.name;
    const place = `${extractor} ${type} ${first.start} ${first.end}`;
    const ordinal = equals.get(place) ?? 0;
    equals.set(place, ordinal + 1);
    return factId({ sourceId, extractor, type, anchor: first, ordinal });
  });
}

function idAt(ids: readonly string[], index: number): string {
  const id = ids[index];
  if (id === undefined) throw new Error(`there is no fact ${index} among ${ids.length} found`);
  return id;
}
