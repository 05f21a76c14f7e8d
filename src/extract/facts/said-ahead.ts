import { edtfOf } from '../../../events/edtf.ts';
import type { Draft } from '../rules/rule.ts';
import type { When } from './timed.ts';

/** Whether the time found for a quotation is still to come: "Next year we will open a port" was said before it. */
export function isAheadOfSaying(
  { detail, frame }: Draft,
  { edtf }: When,
  publishedOn: string,
): boolean {
  if (detail.type !== 'statement' || frame.verb.sense.family !== 'quoted') return false;
  const { earliest } = edtfOf(edtf);
  return earliest !== null && earliest > publishedOn;
}
