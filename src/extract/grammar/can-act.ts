import type { Mention } from '../who/mention.ts';
import { isObject } from '../who/object-at.ts';
import { lowerAt, type SentenceView } from './sentence-view.ts';

/** Whether a mention can be a subject: no place, owner, nationality or object. */
export const canAct = (
  view: SentenceView,
  { isPlace, isOwner, kind, from, to }: Mention,
): boolean =>
  !isPlace &&
  !isOwner &&
  kind !== 'adjective' &&
  !(to === from + 1 && isObject(lowerAt(view, from)));
