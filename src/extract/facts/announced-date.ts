import type { Draft } from '../rules/rule.ts';
import type { When } from './timed.ts';

/** The day that a title names for what its text only speaks of. */
export const announcedDate = ({ announcedFor }: Draft): When | undefined =>
  announcedFor === undefined
    ? undefined
    : { edtf: announcedFor, basis: 'context', extent: 'point', words: null };
