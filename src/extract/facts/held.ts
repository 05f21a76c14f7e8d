import { countriesOf, type Draft } from '../rules/rule.ts';
import type { Party } from '../who/mention.ts';
import { isOld } from './background.ts';
import type { Timed } from './timed.ts';

/** Whether a fact is a meeting of named people to which later sentences may refer. */
export const isHeld = ({ draft, modality }: Timed): boolean =>
  draft.detail.type === 'meeting' &&
  (modality === 'actual' || modality === 'ongoing') &&
  draft.participants.some(({ party }) => party.person !== null);

/** "The day before, the guest was received by …": told beside the talks themselves. */
const isDayBefore = ({ when }: Timed): boolean =>
  when.hangsOn !== undefined && when.edtf < when.hangsOn.edtf;

/** Whether a meeting that is no news can be what words are about: told on its own, and lately or in the same sentence. */
const isStillSpokenOf = (fact: Timed, { frame }: Draft, publishedOn: string): boolean =>
  fact.draft.frame.clause.link !== 'relative' &&
  (!isOld(fact.when, publishedOn) || fact.draft.frame.view === frame.view);

/** "visited Chad in March. … He thanked": what is told on, in the past, from one sentence to the next is of one occasion, old as it is. */
function isToldOn(held: Held, last: Timed | undefined, { frame }: Draft): boolean {
  const { aspect, verb, view } = frame;
  const isPast = verb.sense.tense === 'past' && !aspect.isPerfect && !aspect.isPluperfect;
  if (!isPast || !last || view.scene.publisher === null) return false;
  const isOfIt = last === held.fact || last.partOf === held.index;
  const isNext = view.sentence.from - last.draft.frame.view.sentence.to <= 1;
  return (
    isOfIt &&
    isNext &&
    held.fact.draft.frame.clause.link !== 'relative' &&
    !view.scene.isQuoted(verb.at)
  );
}

/** Whether somebody took part in what is told: by name, or as the one of his country where neither is named. */
export function tookPart({ participants }: Draft, { country, person, office }: Party): boolean {
  const own = participants.filter(({ party }) => party.country === country);
  if (own.some(({ party }) => party.person === person)) return true;
  if (own.length === 0 || office === 'Spokesperson') return false;
  return person === null || own.some(({ party }) => party.person === null);
}

/** One of each country, the first. */
export const oneEach = (parties: readonly Party[]): readonly Party[] =>
  countriesOf(parties).flatMap((code) => parties.find(({ country }) => country === code) ?? []);

/** "Germany has been an advocate of …": a reporter's perfect tells of the time before. */
export const isLongStory = ({ aspect, clause, view }: Draft['frame']): boolean =>
  aspect.isPerfect && clause.link === 'main' && view.scene.publisher === null;

/** A meeting that was told, with its place among the article's facts. */
export interface Held {
  readonly fact: Timed;
  readonly index: number;
}

interface Told {
  readonly draft: Draft;
  readonly publishedOn: string;
}

/** What "the talks" are: the last meeting that is told as news, else an older one that is still told of. */
export function anchorOf(
  held: readonly Held[],
  last: Timed | undefined,
  { draft, publishedOn }: Told,
): Held | undefined {
  const latest = held.at(-1);
  return (
    held.findLast(({ fact }) => !fact.background && !isDayBefore(fact)) ??
    held.findLast(({ fact }) => isStillSpokenOf(fact, draft, publishedOn)) ??
    (latest && isToldOn(latest, last, draft) ? latest : undefined)
  );
}
