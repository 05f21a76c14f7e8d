import type { Frame } from '../grammar/frame.ts';
import { anyOf } from '../text/any-of.ts';
import { daysBefore } from './days-before.ts';
import type { When } from './timed.ts';

const AFTER_WHEN = anyOf('after|when|once');

/** In days, after which a story told in the news is an old one. */
const OLD_DAYS = 31;

interface Around {
  readonly publishedOn: string;
  /** The happening told last before, with a date of its own. */
  readonly previous: When | undefined;
}

/** Whether what was told last before was long ago, in the news. */
export const isOfOld = ({ view }: Frame, { previous, publishedOn }: Around): boolean =>
  view.scene.publisher === null &&
  previous !== undefined &&
  previous.basis !== 'publication' &&
  (daysBefore(previous, publishedOn) ?? 0) > OLD_DAYS;

/** "They were freed after A met B and agreed …", behind a story of last spring: of that story, not of the day of the news. */
export function isOfOldStory(frame: Frame, around: Around): boolean {
  const { view, index } = frame;
  const last = view.clauses
    .slice(0, index + 1)
    .findLast(({ link }) => link !== 'coordinate' && link !== 'participle');
  const isAfter = last?.link === 'subordinate' && AFTER_WHEN.has(last.conjunction);
  return isAfter && isOfOld(frame, around);
}
