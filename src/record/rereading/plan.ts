import type { FactState, StreamState } from '../state.ts';
import type { Change, ExtractorName, Plan } from './answer.ts';
import { addition, amendment, reinstatement, retraction } from './changes.ts';
import { differences } from './differences.ts';
import { type FoundAgain, type KnownFact, matched } from './match.ts';

/**
 * What changes when a source's text is read again: facts that are found otherwise are amended, new ones added, and those
 * that are found no more retracted; what a re-reading had retracted and finds again is reinstated. Facts of other
 * extractors stay as they are, and so do those that a person confirmed or retracted, which are not told a second time.
 */
export function planOf(
  state: StreamState,
  found: readonly FoundAgain[],
  extractor: ExtractorName,
): Plan {
  const known = knownTo(state, extractor);
  const matches = matched(known, found);
  const by = `${extractor.method} ${extractor.version}`.trim();
  const again = found.map((one) => {
    const fact = matches.get(one)?.state;
    return { fact, changes: changesTo(fact, withMeeting(one, found, matches), by) };
  });
  const kept = new Set([...matches.values()].map(({ id }) => id));
  const lost = known.filter(({ id, state: one }) => one.status === 'proposed' && !kept.has(id));
  return {
    changes: [
      // What is amended may become part of a new meeting, so that comes first.
      ...again.filter(({ fact }) => !fact).flatMap(({ changes }) => changes),
      ...again.filter(({ fact }) => fact).flatMap(({ changes }) => changes),
      ...lost.map((one) => retraction(one.state, by)),
    ],
    unchanged: again.filter(({ fact, changes }) => fact && isOpen(fact) && changes.length === 0)
      .length,
    kept: known.filter((one) => !isOpen(one.state)).length,
  };
}

/** Facts of the same extractor, whatever its version: those that others have sent are theirs. */
function knownTo({ facts, events }: StreamState, { name }: ExtractorName): readonly KnownFact[] {
  return [...facts].flatMap(([id, state]): readonly KnownFact[] => {
    const first = events.get(id);
    if (state.data.derivedBy.name !== name || !first || !('derivedBy' in first.data)) return [];
    return [{ id, state, first: first.data }];
  });
}

/** A re-reading may change it: nobody but machines has decided about it. */
const isOpen = ({ status, before, retractedBy }: FactState): boolean =>
  status === 'proposed' || (before === 'proposed' && retractedBy === 'rereading');

function changesTo(fact: FactState | undefined, found: FoundAgain, by: string): readonly Change[] {
  if (!fact) return [addition(found)];
  if (!isOpen(fact)) return [];
  const changes = differences(fact.data, found.data);
  return [
    ...(fact.status === 'retracted' ? [reinstatement(fact, by)] : []),
    ...(Object.keys(changes).length > 0 ? [amendment(fact, changes, by)] : []),
  ];
}

/** A found fact with its meeting under the id that it has; what a person retracted is no meeting. */
function withMeeting(
  one: FoundAgain,
  found: readonly FoundAgain[],
  matches: ReadonlyMap<FoundAgain, KnownFact>,
): FoundAgain {
  const meeting = found.find(({ id }) => id === one.data.partOf);
  const known = meeting && matches.get(meeting);
  if (!known) return one;
  const stands = known.state.status !== 'retracted' || isOpen(known.state);
  const data = { ...one.data, partOf: stands ? known.id : null };
  return { ...one, data } as FoundAgain; // of the same type still
}
