import type { Act } from '../../../events/detail.ts';
import { but } from '../grammar/aspect.ts';
import type { Frame } from '../grammar/frame.ts';
import { sayingBefore } from '../grammar/saying-before.ts';
import {
  hasWordLike,
  isAnyAt,
  lowerAt,
  mentionsWithin,
  type Range,
} from '../grammar/sentence-view.ts';
import { subjectsOf } from '../grammar/subjects.ts';
import { anyOf } from '../text/any-of.ts';
import { elementAt } from '../text/element-at.ts';
import { isImpeding } from '../verb-senses.ts';
import { type Mention, type Party, partiesOf } from '../who/mention.ts';
import { DEEDS } from './deed-words.ts';
import { isHarmed } from './harmed.ts';
import { isOfPrivate } from './passed-over.ts';
import { countriesOf, type Draft, defineRule } from './rule.ts';
import { statement } from './statement.ts';
import { namedAt } from './targets.ts';

/** "B continues to harbour rebels": an office, or somebody who is quoted, that tells the harm another state does accuses it. */
export const statementAccusing = defineRule({
  name: 'statement-accusing',
  families: ['harm'],
  examples: [
    {
      text: '"Peru shelters rebels and Peru knows it," said Chilean Foreign Minister Ana Lopez.',
      publishedOn: '2021-02-03',
      facts: ['statement/accuse CHL>PER 2021-02-03~'],
    },
    { text: 'Peru shelters rebels.', facts: [] },
  ],
  read: (frame) => {
    const { verb, aspect } = frame;
    const instance = doerOf(frame);
    const subjects = instance ? [instance] : accusedOf(frame);
    if (aspect.isNegated || aspect.isFuture || isByNobody(frame) || isOfEvent(frame))
      return undefined;
    if (aspect.isHypothetical && !aspect.isKept && !instance && !isOwn(frame)) return undefined;
    const accusers = accusersOf(frame);
    const [first] = subjects;
    const accused = countriesOf(partiesOf(subjects));
    if (!first || accused.length !== 1 || !areOthers(accusers, accused[0])) return undefined;
    if (isOfPrivate(frame.view, first) || isStricken(frame, first)) return undefined;
    const found = statement(saidNow(frame), {
      act: verb.sense.detail as Act, // verbs.tsv is checked for its acts at start
      stance: 'conflictual',
      speakers: accusers,
      targets: namedAt(partiesOf(subjects), first.from),
      isStanding: false,
    });
    return found && { ...found, dated: sayingOf(frame, found) };
  },
});

/** "sent arms to Peru, which poses a threat": what happens, and not Peru. */
const isOfEvent = ({ clause, verb }: Frame): boolean =>
  clause.link === 'relative' && verb.sense.base === 'pose';

/** In the plural: "Peru's actions pose a threat". */
const isOfDeeds = ({ view, verb }: Frame): boolean =>
  verb.sense.tense === 'base' &&
  /s$/.test(lowerAt(view, verb.at - 1)) &&
  DEEDS.test(lowerAt(view, verb.at - 1));

const isOwn = (frame: Frame): boolean => isOfDeeds(frame) || isOwnBelief(frame);

/** "I believe that Peru is trying to frighten us": a charge that is made by whoever believes it. */
function isOwnBelief({ view, index, clause }: Frame): boolean {
  const held =
    clause.link === 'content' ? elementAt(view.clauses, index - 1)?.verbs.at(-1) : undefined;
  return held !== undefined && BELIEVING.has(held.sense.base) && isAnyAt(view, held.at - 1, I_WE);
}

const BELIEVING = anyOf('believe|think');
const I_WE = anyOf('i|we');

/** "were violated", "talks that were blocked by Peru's friends"; not "talks that were blocked by Peru". */
const isByNobody = ({ verb, aspect, subjects }: Frame): boolean =>
  aspect.isPassive &&
  (!isImpeding(verb.sense) || subjects.length === 0 || subjects.some(({ isOwner }) => isOwner));

/** "the attack on Peru", "Chile's invasion of Peru violates the law": Peru suffers it. */
const isStricken = ({ view }: Frame, mention: Mention): boolean =>
  isAnyAt(view, mention.from - 1, ON_AGAINST) || isHarmed(view, mention);

const ON_AGAINST = anyOf('on|against');

/** What the other has done or is doing is of its own time; the accusation is made at the moment. */
const saidNow = (frame: Frame): Frame => ({
  ...frame,
  aspect: but(frame.aspect, { isProgressive: false, isPerfect: false }),
});

/** In what an office publishes the day of the harm is none of the saying. */
const sayingOf = ({ view, verb }: Frame, { dated }: Draft): Range =>
  view.scene.publisher === null || view.scene.isQuoted(verb.at)
    ? dated
    : { from: verb.at, to: verb.at };

/** "one more instance of Peru meddling in our affairs": who does it. */
function doerOf({ view, verb }: Frame): Mention | undefined {
  if (verb.sense.tense !== 'ing') return undefined;
  const doer = view.mentions.find(({ to }) => to === verb.at);
  const isOf = doer !== undefined && lowerAt(view, doer.from - 1) === 'of';
  return isOf && isAnyAt(view, doer.from - 2, INSTANCE) ? doer : undefined;
}

const INSTANCE = anyOf('instance|case|example|act|proof|evidence|attempt');

/** Who acts, or whose deed it is: "Peru's refusal has harmed our relations". */
function accusedOf({ view, clause, verb, subjects }: Frame): readonly Mention[] {
  if (subjects.length > 0) return subjects;
  const [first] = mentionsWithin(view, { from: clause.from, to: verb.at });
  if (!first || !(first.isOwner || first.kind === 'adjective')) return [];
  const next = first.isOwner ? first.to + 1 : first.to;
  const between = clause.verbs.filter(({ at }) => at >= next && at < verb.at);
  // "Peru's refusal to talk", "Peru's missile launches".
  const isOne = between.every(
    ({ at }) => lowerAt(view, at - 1) === 'to' || DEEDS.test(lowerAt(view, at)),
  );
  return isOne && hasWordLike(view, next, next + 2, DEEDS) ? [first] : [];
}

const areOthers = (accusers: readonly Party[], accused: string | undefined): boolean =>
  accusers.length > 0 && accusers.every(({ country }) => country !== accused);

/** Who is quoted, else those who publish: an office, or several states together. */
function accusersOf(frame: Frame): readonly Party[] {
  const { view, verb } = frame;
  const { publisher, isQuoted, memory } = view.scene;
  if (isQuoted(verb.at) && view.speaker) return [view.speaker];
  const together = isQuoted(verb.at) ? [] : memory.publishers();
  if (together.length > 0) return together;
  return publisher && !isOfOtherTeller(frame, publisher.country) ? [publisher] : [];
}

/** "The President of Malta said that Peru shelters rebels", as Chile publishes it: his words, which are read with "said". */
function isOfOtherTeller({ view, index, clause }: Frame, own: string | null): boolean {
  if (clause.link !== 'content') return false;
  const at = sayingBefore(view, index);
  const said = view.clauses[at]?.verbs.at(-1);
  const tellers = said ? countriesOf(partiesOf(subjectsOf(view, at, said.at))) : [];
  return tellers.length > 0 && tellers.every((country) => country !== own);
}
