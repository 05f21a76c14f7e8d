import type { Frame } from '../grammar/frame.ts';
import { isAnyAt } from '../grammar/sentence-view.ts';
import { subjectsOf } from '../grammar/subjects.ts';
import { anyOf } from '../text/any-of.ts';
import type { Mention } from '../who/mention.ts';
import { leadOf } from './goers.ts';
import { countriesOf } from './rule.ts';

const FOR_TO = anyOf('for|to');

/** "flew to Lima for a summit with Ann and Bob": whoever goes to talk with several. */
export function travellerTo(frame: Frame, found: readonly Mention[]): readonly Mention[] {
  const { view, clause, index, verb } = frame;
  const going = clause.verbs.findLast(({ at }) => at < verb.at);
  const isFor = isAnyAt(view, leadOf(view, verb.at), FOR_TO);
  if (found.length < 2 || going?.sense.family !== 'visit' || !isFor) return [];
  const [guest, ...more] = subjectsOf(view, index, going.at);
  const theirs = found.flatMap(({ parties }) => countriesOf(parties));
  const isOther =
    guest?.kind === 'person' && countriesOf(guest.parties).every((one) => !theirs.includes(one));
  return isOther && more.length === 0 ? [guest] : [];
}
