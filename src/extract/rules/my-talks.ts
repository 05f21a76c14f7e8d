import type { Frame } from '../grammar/frame.ts';
import { sayingBefore } from '../grammar/saying-before.ts';
import { isAnyAt, lowerAt, mentionsWithin } from '../grammar/sentence-view.ts';
import { ownSubjects } from '../grammar/subjects.ts';
import { anyOf } from '../text/any-of.ts';
import { type Mention, partiesOf, plain } from '../who/mention.ts';
import { hasDay } from './meeting.ts';
import { countriesOf } from './rule.ts';

/** "my talks with Ann and Bob": whoever is quoted, or whose office publishes it. */
export function mineOf(
  { view, verb, clause }: Frame,
  found: readonly Mention[],
): Mention | undefined {
  const { publisher, isQuoted } = view.scene;
  if (!publisher) return undefined;
  const [other, ...more] = found;
  if (other && more.length === 0 && isTold({ view, verb, clause }, other))
    return plain(view.scene, clause.from, clause.from + 1, 'person', [publisher]);
  const at = verb.at - 1;
  if (lowerAt(view, at) !== 'my') return undefined;
  const speaker = isQuoted(at) ? view.speaker : publisher;
  return speaker ? plain(view.scene, at, at + 1, 'person', [speaker]) : undefined;
}

const WAS = anyOf('was|were');
/** In tokens: "There was also a very fruitful". */
const TOLD_REACH = 6;

/** "There was a long conversation with Ann of Chad", "The talks with Ann were long", in what a head of state or government tells of the day. */
const isTold = (frame: Pick<Frame, 'view' | 'verb' | 'clause'>, other: Mention): boolean => {
  const { view, verb, clause } = frame;
  const isWith = lowerAt(view, verb.to) === 'with' && verb.at - clause.from <= TOLD_REACH;
  if (!isWith || view.scene.publisher?.person === null || view.scene.isQuoted(verb.at))
    return false;
  if (lowerAt(view, clause.from) === 'there') return isAnyAt(view, clause.from + 1, WAS);
  const isHead = isAnyAt(view, clause.from, THE_TODAYS);
  return isHead && other.kind === 'person' && isAnyAt(view, other.to, WAS);
};

const THE_TODAYS = anyOf('the|today|this');

/** "Chad said talks with Mali would be held in May", in the news: whoever says so, where the clause names the other alone. */
export function sayerOf(frame: Frame, found: readonly Mention[]): Mention | undefined {
  const { view, clause, index } = frame;
  const [first] = mentionsWithin(view, clause);
  const isAlone = found.length === 1 && first === found[0];
  if (view.scene.publisher !== null || clause.link !== 'content' || !isAlone) return undefined;
  if (!hasDay(frame)) return undefined;
  const saying = sayingBefore(view, index);
  if (view.clauses[saying]?.verbs.at(-1)?.sense.family !== 'say') return undefined;
  const [sayer, ...more] = ownSubjects(view, saying);
  const states = countriesOf(partiesOf(sayer ? [sayer, ...found] : []));
  return more.length === 0 && states.length === 2 ? sayer : undefined;
}

/** "A and B signed a plan following talks on Monday": those of two states who act, where nobody is named beside the talks. */
export function signersOf(frame: Frame): readonly Mention[] {
  const { view, verb, index } = frame;
  if (!isAnyAt(view, verb.at - 1, AFTER) || !hasDay(frame)) return [];
  const acting = ownSubjects(view, index);
  const isBefore = acting.every(({ to }) => to <= verb.at);
  return isBefore && countriesOf(partiesOf(acting)).length === 2 ? acting : [];
}

const AFTER = anyOf('after|following');
