import type { Frame } from '../grammar/frame.ts';
import { mentionsWithin } from '../grammar/sentence-view.ts';
import type { Mention } from '../who/mention.ts';

/** Whose veto it is by which something fell: "The draft was killed by a Chilean veto". */
export const vetoedBy = ({ view, verb }: Frame): readonly Mention[] =>
  verb.sense.detail === 'vote-veto'
    ? mentionsWithin(view, { from: verb.at, to: verb.to }).slice(0, 1)
    : [];
