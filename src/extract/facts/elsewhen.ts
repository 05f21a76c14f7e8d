import type { Draft } from '../rules/rule.ts';
import { isInside } from './own-date.ts';

/** "in fiscal 2024", "some years ago", "not so long ago": whether a draft is of a time that its words tell and no calendar shows. */
export const isElsewhen = ({ frame, dated }: Draft): boolean =>
  frame.view.dates.some(
    (date) => date.edtf === null && !date.offset && !date.isLoose && isInside(date, dated),
  );
