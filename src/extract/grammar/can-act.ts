import type { Mention } from '../who/mention.ts';
import { lowerAt, type SentenceView } from './sentence-view.ts';

const OBJECT = /^(?:him|her)$/;

/** Whether a mention can be a subject: no place, owner, nationality or object. */
export const canAct = (
  view: SentenceView,
  { isPlace, isOwner, kind, from, to }: Mention,
): boolean =>
  !isPlace &&
  !isOwner &&
  kind !== 'adjective' &&
  !(to === from + 1 && OBJECT.test(lowerAt(view, from)));
