import { hasWord } from '../grammar/sentence-view.ts';
import type { Draft } from '../rules/rule.ts';
import { anyOf } from '../text/any-of.ts';

const PRESS = anyOf('media|press|journalists|reporters|interview|broadcasters');
const SAYING = anyOf('said|stated|noted|stressed|answering|told');
const TOGETHER = anyOf('joint|jointly|together');

/** "Ann told reporters after talks with Bob": the sentence that tells of a meeting tells what was said to the press. */
export const isSaidToPress = ({ frame: { view } }: Draft): boolean =>
  hasWord(view, view.sentence, PRESS) && hasWord(view, view.sentence, SAYING);

/** "said Ann, answering the media after talks with Bob": what she says alone to the press in a release is not said to Bob. */
export const isBeforePress = ({ frame: { view } }: Draft): boolean =>
  view.scene.publisher !== null &&
  hasWord(view, view.sentence, PRESS) &&
  !hasWord(view, view.sentence, TOGETHER);
