import type { Recall } from '../who/memory.ts';
import type { Party } from '../who/mention.ts';
import type { Timed } from './timed.ts';

/** What a draft without another side is completed by. */
export interface Surroundings {
  /** The meeting at which it was said. */
  readonly meeting: Timed | undefined;
  /** The facts told before it. */
  readonly told: readonly Timed[];
  /** The two countries that the story is about. */
  readonly pair: readonly string[];
  /** The state that stands over what is told, as a heading; none as a rule. */
  readonly land: readonly Party[];
  readonly memory: Recall;
}
