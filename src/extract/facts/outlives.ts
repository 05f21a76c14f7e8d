import type { Frame } from '../grammar/frame.ts';
import { hasWordLike } from '../grammar/sentence-view.ts';

/** "The Soviet Union's last leader urged": he is still there when his state is not. */
export const outlives = ({ view, clause, verb, subjects }: Frame): boolean =>
  subjects.some(({ kind }) => kind === 'person') &&
  hasWordLike(view, clause.from, verb.at, /^(?:last|former|ex|onetime|erstwhile)$/);
