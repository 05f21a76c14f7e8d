import type { Frame } from '../grammar/frame.ts';
import { type Party, partiesOf } from '../who/mention.ts';
import { askedBefore, metBefore } from './elsewhere.ts';
import { pointedTo } from './named-before.ts';

/** Who asked for help, to whom it points, or who was met before it was given. */
export function aidedOf(frame: Frame, own: readonly (string | null)[]): readonly Party[] {
  const found = [...askedBefore(frame, own), ...pointedTo(frame, own)];
  return partiesOf(found.length > 0 ? found : metBefore(frame, own));
}
