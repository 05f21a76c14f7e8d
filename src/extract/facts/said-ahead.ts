import { edtfOf } from '../../../events/edtf.ts';
import type { Frame } from '../grammar/frame.ts';
import type { Draft } from '../rules/rule.ts';
import type { When } from './timed.ts';

/** Whether the time found for what was said is still to come: "Next year we will open a port" was said before it. */
export function isAheadOfSaying(
  { detail, frame }: Draft,
  { edtf }: When,
  publishedOn: string,
): boolean {
  if (detail.type !== 'statement' || !isSaid(frame)) return false;
  const { earliest } = edtfOf(edtf);
  return earliest !== null && earliest > publishedOn;
}

/** Not "will say so on Monday". */
const isSaid = ({ verb: { sense }, aspect }: Frame): boolean =>
  sense.family === 'quoted' || (sense.family === 'say' && !aspect.isFuture);
