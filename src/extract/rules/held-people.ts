import type { Frame } from '../grammar/frame.ts';
import { hasWord, lowerAt } from '../grammar/sentence-view.ts';
import type { Mention } from '../who/mention.ts';

const CHARGED = new Set(
  'accused suspected wanted charged convicted blamed believed linked alleged allegedly whose'.split(
    ' ',
  ),
);

/** "a man accused of bombing the Peruvian embassy was arrested": not the embassy; "a suspected Peruvian spy" is one of them. */
export const heldOf = ({ view, clause }: Frame, named: readonly Mention[]): readonly Mention[] =>
  named.filter(({ from, to, kind }) => {
    const isSuspect =
      (kind === 'adjective' || to - from > 1) && CHARGED.has(lowerAt(view, from - 1));
    return !hasWord(view, { from: clause.from, to: isSuspect ? from - 1 : from }, CHARGED);
  });

const LISTING = new Set(['including', 'among', 'them', 'whom']);

/** "Ten were arrested, including two Peruvians". */
export const listsSome = ({ view, verb, clause }: Frame): boolean =>
  hasWord(view, { from: verb.to, to: clause.to }, LISTING);
