import type { Frame } from '../grammar/frame.ts';
import { isAnyAt, lowerAt, type SentenceView } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import type { Party } from '../who/mention.ts';
import { countriesOf, withContent } from './rule.ts';
import type { Targets } from './targets.ts';

/** Behind "it" these tell that it does nothing itself. */
const BEHIND = anyOf('[.,;]|by|if|when|unless|from|with|again|and|to|on|in|over|after|before');

/**
 * With whom "it" means behind the verb of a second clause: "China claims Taiwan and has threatened to attack it". In the news; as
 * they are where somebody is named, or the clauses before name no other state or more than one.
 */
export function orItNamedBefore(
  frame: Frame,
  own: readonly (string | null)[],
  targets: Targets,
): Targets {
  const parties = targets.parties.length > 0 ? [] : itNamedBefore(frame, own);
  return parties.length > 0 ? { ...targets, parties, isNamed: true, at: frame.verb.to } : targets;
}

function itNamedBefore(frame: Frame, own: readonly (string | null)[]): readonly Party[] {
  const { view, clause, verb } = frame;
  if (view.scene.publisher !== null || clause.link !== 'coordinate') return [];
  if (!hasIt(view, verb.to, withContent(frame).to)) return [];
  const named = view.mentions.filter(
    ({ from, to, kind, isPlace }) =>
      kind === 'state' && !isPlace && from >= view.sentence.from && to <= clause.from,
  );
  const others = named
    .flatMap(({ parties }) => parties)
    .filter(({ country }) => country !== null && !own.includes(country));
  return countriesOf(others).length === 1 ? others.slice(0, 1) : [];
}

function hasIt(view: SentenceView, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (lowerAt(view, at) === 'it' && isAnyAt(view, at + 1, BEHIND)) return true;
  return false;
}
