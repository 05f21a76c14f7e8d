import type { Frame } from '../grammar/frame.ts';
import { hasWord } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';

const TAKING = anyOf('received|receives|receive|got|accepted|accepts|took|collected');
const COMING = anyOf('handed|delivered|arrived|reached|landed|unloaded|docked|given|distributed');

/** "Samoa received 20 tractors donated by Japan", "The tractors donated by Japan were handed over": the sentence tells of the giving itself, on its day. */
export const isOnItsWay = ({ view, verb, clause }: Frame): boolean =>
  hasWord(view, { from: clause.from, to: verb.at }, TAKING) ||
  hasWord(view, { from: verb.to, to: clause.to }, COMING);

/** "Peru received ten buses donated by Chile": a verb by which Peru took what was given. */
export const isTaking = ({ sense }: Frame['verb']): boolean => TAKES.has(sense.base);
const TAKES = anyOf('receive|get|take|accept|collect');
