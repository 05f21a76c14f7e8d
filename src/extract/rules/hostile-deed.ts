import type { Verb } from '../grammar/verb-at.ts';
import { anyOf } from '../text/any-of.ts';

const HOSTILE = anyOf('force|incursion|cyber|detention');
const HARMING = anyOf('harm|war');

/** Whether a verb tells of harm that one state does to another: "had shelled", "has broken its word". */
export const isHostileDeed = ({ sense }: Verb): boolean =>
  sense.tense !== 'base' &&
  (HARMING.has(sense.family) || (sense.family === 'act' && HOSTILE.has(sense.detail)));
