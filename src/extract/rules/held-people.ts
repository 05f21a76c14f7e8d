import type { Frame } from '../grammar/frame.ts';
import { hasWord, isAnyAt } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import type { Mention } from '../who/mention.ts';

const CHARGED = anyOf(
  'accused|suspected|wanted|charged|convicted|blamed|believed|linked|alleged|allegedly|whose',
);

/** "a man accused of bombing the Peruvian embassy was arrested": not the embassy; "a suspected Peruvian spy" is one of them. */
export const heldOf = ({ view, clause }: Frame, named: readonly Mention[]): readonly Mention[] =>
  named.filter(({ from, to, kind }) => {
    const isSuspect = (kind === 'adjective' || to - from > 1) && isAnyAt(view, from - 1, CHARGED);
    return !hasWord(view, { from: clause.from, to: isSuspect ? from - 1 : from }, CHARGED);
  });

const LISTING = anyOf('including|among|them|whom');

/** "Ten were arrested, including two Peruvians". */
export const listsSome = ({ view, verb, clause }: Frame): boolean =>
  hasWord(view, { from: verb.to, to: clause.to }, LISTING);
