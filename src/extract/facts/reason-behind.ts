import { isAnyAt, lowerAt, type Range } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import type { Mention } from '../who/mention.ts';
import type { Scene } from '../who/scene.ts';
import type { Timed } from './timed.ts';

/** A fact is told in no fewer words than these. */
const FEWEST = 5;

/**
 * Where the words end that tell of a fact itself: before the reason for it and what it was part of, unless its day or one
 * of its states is told only there. "Chad closed its embassy | because it feared attacks", "spoke | as part of a campaign".
 */
export function withoutReason({ draft, when }: Timed, scene: Scene, { from, to }: Range): Range {
  const { view, verb } = draft.frame;
  for (let at = Math.max(from + FEWEST, verb.to); at < to; at++) {
    if (!isReason(view, at) || scene.isQuoted(at)) continue;
    if (when.words && when.words.from >= at && when.words.from < to) return { from, to };
    return areNamedBefore({ draft, view }, at, { from, to }) ? { from, to: at } : { from, to };
  }
  return { from, to };
}

const OPENERS = anyOf('as|because|since|after');
const DATED_SINCE = anyOf('then|the|last|late|early|mid|its|their|his|her|yesterday');

/** "as part of", "because", "since it joined", "after visiting". */
function isReason(view: Timed['draft']['frame']['view'], at: number): boolean {
  const word = lowerAt(view, at);
  if (!isAnyAt(view, at, OPENERS)) return false;
  const next = lowerAt(view, at + 1);
  if (word === 'as') return next === 'part' && lowerAt(view, at + 2) === 'of';
  if (word === 'after') return next.endsWith('ing') && next.length > SHORTEST_DOING;
  if (word === 'since') return !/^\d/.test(next) && !isAnyAt(view, at + 1, DATED_SINCE);
  return true;
}

/** "after being", "after seeing"; not "after King". */
const SHORTEST_DOING = 4;

/** Whether each state of the fact that is named in its words is named before a place in them. */
function areNamedBefore(
  {
    draft,
    view,
  }: Pick<Timed, 'draft'> & { readonly view: { readonly mentions: readonly Mention[] } },
  at: number,
  { from, to }: Range,
): boolean {
  const named = (range: Range) =>
    new Set(
      view.mentions
        .filter((mention) => mention.from >= range.from && mention.from < range.to)
        .flatMap(({ parties }) => parties.map(({ country }) => country)),
    );
  const [before, behind] = [named({ from, to: at }), named({ from: at, to })];
  return draft.participants.every(
    ({ party: { country } }) => before.has(country) || !behind.has(country),
  );
}
