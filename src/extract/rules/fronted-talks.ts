import type { Frame } from '../grammar/frame.ts';
import { lowerAt } from '../grammar/sentence-view.ts';
import { subjectsOf } from '../grammar/subjects.ts';
import type { Mention } from '../who/mention.ts';
import { leadOf } from './goers.ts';
import { countriesOf } from './rule.ts';

const LEADING = /^(?:at|during|in|after|following)$/;

/** "After talks with the minister of B in Oslo on Monday, A said": whoever acts behind the talks that open the sentence, with those who are named in them. */
export function frontedTalks(frame: Frame, found: readonly Mention[]): readonly Mention[] {
  const { view, verb, clause, index } = frame;
  if (found.length !== 1 || !opens(frame)) return [];
  const acting = clause.verbs.find(({ at }) => at > verb.to);
  const [subject, ...more] = acting ? subjectsOf(view, index, acting.at) : [];
  const isPerson = subject?.kind === 'person' && lowerAt(view, subject.from - 1) === ',';
  if (!subject || !isPerson || more.length > 0) return [];
  const own = countriesOf(subject.parties);
  const theirs = found.flatMap(({ parties }) => countriesOf(parties));
  const isOther = theirs.length > 0 && theirs.every((one) => !own.includes(one));
  return own.length === 1 && isOther ? [subject, ...found] : [];
}

function opens({ view, verb }: Frame): boolean {
  const lead = leadOf(view, verb.at);
  const gap = lead - view.sentence.from;
  return gap >= 0 && gap <= 1 && LEADING.test(lowerAt(view, lead));
}
