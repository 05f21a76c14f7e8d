import type { Rows } from './draft.ts';

/** Whether a source's facts count: it was neither withdrawn nor replaced, but for what a reviewer confirmed. */
export const isShown = (status: string, source: Rows['source']): boolean =>
  !source.withdrawn &&
  (source.replacedBy === null || source.reinstated === 1 || status === 'confirmed');

/** Whether a fact may be one of several reports: it is shown, and was not retracted. */
export const isLinked = (status: string, source: Rows['source']): boolean =>
  status !== 'retracted' && isShown(status, source);
