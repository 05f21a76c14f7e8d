import { hasWord } from '../grammar/sentence-view.ts';
import type { Draft } from '../rules/rule.ts';

const PRESS = new Set(['media', 'press', 'journalists', 'reporters', 'interview', 'broadcasters']);
const TOGETHER = new Set(['joint', 'jointly', 'together']);

/** "said Ann, answering the media after talks with Bob": what she says alone to the press in a release is not said to Bob. */
export const isBeforePress = ({ frame: { view } }: Draft): boolean =>
  view.scene.publisher !== null &&
  hasWord(view, view.sentence, PRESS) &&
  !hasWord(view, view.sentence, TOGETHER);
