import type { Act } from '../../../events/detail.ts';
import type { Frame } from '../grammar/frame.ts';
import type { Party } from '../who/mention.ts';
import type { Draft } from './rule.ts';
import { statement } from './statement.ts';
import { namedAt } from './targets.ts';

const ACTS: ReadonlyMap<string, Act> = new Map<string, Act>([
  ['congratulate', 'greeting'],
  ['congratulated', 'greeting'],
  ['thank', 'praise'],
  ['thanked', 'praise'],
]);

/** What a call was made for, where its own verb tells: "Ann called to congratulate Bob", "I called and thanked Bob". */
export function rungFor(
  frame: Frame,
  callers: readonly Party[],
  called: readonly Party[],
): readonly Draft[] {
  const act = ACTS.get(frame.verb.sense.rest.at(-1) ?? '');
  if (!act) return [];
  const found = statement(frame, {
    act,
    stance: 'cooperative',
    speakers: callers,
    targets: namedAt(called, frame.verb.to),
    isStanding: false,
  });
  return found ? [found] : [];
}
