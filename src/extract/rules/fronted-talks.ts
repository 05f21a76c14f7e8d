import type { Frame } from '../grammar/frame.ts';
import { isAnyAt, lowerAt, mentionsWithin, type SentenceView } from '../grammar/sentence-view.ts';
import { subjectsOf } from '../grammar/subjects.ts';
import { anyOf } from '../text/any-of.ts';
import { type Mention, partiesOf } from '../who/mention.ts';
import { leadOf } from './goers.ts';
import { countriesOf } from './rule.ts';
import { isTraveller } from './visited-places.ts';

const AN_THE = anyOf('an?|the');

const LEADING = anyOf('at|during|in|after|following');

/** "After talks with the minister of B in Oslo on Monday, A said": whoever acts behind the talks that open the sentence, with those who are named in them. */
export function frontedTalks(frame: Frame, found: readonly Mention[]): readonly Mention[] {
  const { view, verb, clause, index } = frame;
  if (found.length === 0) return bothBehind(frame);
  if (found.length !== 1 || !opens(frame)) return [];
  const acting = clause.verbs.find(({ at }) => at > verb.to);
  const [subject, ...more] = acting
    ? subjectsOf(view, index, acting.at)
    : mentionsWithin(view, { from: found[0]?.to ?? verb.to, to: clause.to }).slice(0, 1);
  if (!subject || !isParty(view, subject) || more.length > 0) return [];
  const own = countriesOf(subject.parties);
  const theirs = found.flatMap(({ parties }) => countriesOf(parties));
  const isOther = theirs.length > 0 && theirs.every((one) => !own.includes(one));
  return own.length === 1 && isOther ? [subject, ...found] : [];
}

/** Somebody, those whom a state sends, or in the news the state itself, behind the comma. */
function isParty(view: SentenceView, one: Mention): boolean {
  const lead = isAnyAt(view, one.from - 1, AN_THE) ? one.from - 2 : one.from - 1;
  const isState = one.kind === 'state' && !one.isPlace && view.scene.publisher === null;
  return lowerAt(view, lead) === ',' && (isState || isTraveller(view, one));
}

function opens({ view, verb }: Frame): boolean {
  const lead = leadOf(view, verb.at);
  const gap = lead - view.sentence.from;
  return gap >= 0 && gap <= 1 && isAnyAt(view, lead, LEADING);
}

/** In words: "their first face-to-face". */
const MOST_BEFORE = 3;
const BETWEEN_THEM = anyOf('their|bilateral|two-way|one-on-one|face-to-face');

/** "After bilateral talks in Oslo, Ann of A and Bob of B opened": both who act behind the talks that they alone held. */
function bothBehind({ view, verb, clause, index }: Frame): readonly Mention[] {
  const { from } = view.sentence;
  const words = view.scene.tokens.slice(from + 1, verb.at).map(({ lower }) => lower);
  const isTheirs = words.length <= MOST_BEFORE && words.some((word) => BETWEEN_THEM.has(word));
  if (!isTheirs || !isAnyAt(view, from, LEADING)) return [];
  const acting = clause.verbs.find(({ at }) => at > verb.to);
  const subjects =
    acting && !JOINING.has(acting.sense.base) ? subjectsOf(view, index, acting.at) : [];
  const [first] = subjects;
  const areTwo = subjects.length <= 2 && new Set(countriesOf(partiesOf(subjects))).size === 2;
  return first && areTwo && lowerAt(view, first.from - 1) === ',' && subjects.every(areNamed)
    ? subjects
    : [];
}

/** What follows is then told of those whom both join, and not of the two. */
const JOINING = anyOf('take|attend|join|participate');

const areNamed = ({ kind, isPlace }: Mention): boolean =>
  !isPlace && (kind === 'person' || kind === 'group' || kind === 'state');
