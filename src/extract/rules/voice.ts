import type { Frame } from '../grammar/frame.ts';
import { isOutOfOffice } from '../grammar/out-of-office.ts';
import { hasWord, isAnyAt, lowerAt } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import type { Mention } from '../who/mention.ts';
import { isCalledEnemy } from './called-enemy.ts';

/** Whether somebody cannot speak for a state: media, those who hold no office any more or never held one, courts, an enemy without a name, and who is only spoken of. */
export const isNoVoice = (frame: Frame, one: Mention): boolean =>
  one.kind === 'media' ||
  isOutOfOffice(frame.view.scene, one) ||
  isOfCourt(frame, one) ||
  (!one.isNamed && isCalledEnemy(frame.view, one)) ||
  isOnlyQuoted(frame, one);

/** `"Peru has called its envoy home," the minister of Chile said`: who stands in a quotation does not say it. */
const isOnlyQuoted = ({ view, verb }: Frame, { from }: Mention): boolean =>
  view.scene.isQuoted(from) && !view.scene.isQuoted(verb.at) && verb.sense.family === 'say';

const COURT = anyOf('courts?|judges?|tribunal|jury|magistrates?');

/** "A Chilean judge", "the Supreme Court of Chile"; not "Chile's minister, a former judge", nor "the minister, court papers show". */
const isOfCourt = ({ view }: Frame, { from, to, isOwner, parties }: Mention): boolean =>
  (parties.every(({ office }) => office === null) && hasWord(view, { from, to }, COURT)) ||
  isCourtBehind(view, isOwner ? to + 1 : to) ||
  (lowerAt(view, from - 1) === 'of' && isAnyAt(view, from - 2, COURT));

const isCourtBehind = (view: Frame['view'], to: number): boolean =>
  isAnyAt(view, to, COURT) || (lowerAt(view, to) !== ',' && isAnyAt(view, to + 1, COURT));
