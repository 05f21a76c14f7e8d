import type { Frame } from '../grammar/frame.ts';
import { hasWord } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';

const LAST_FORMER = anyOf('last|former|ex|onetime|erstwhile');

/** "The Soviet Union's last leader urged": he is still there when his state is not. */
export const outlives = ({ view, clause, verb, subjects }: Frame): boolean =>
  subjects.some(({ kind }) => kind === 'person') &&
  hasWord(view, { from: clause.from, to: verb.at }, LAST_FORMER);
