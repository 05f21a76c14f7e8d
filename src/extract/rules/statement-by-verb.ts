import type { Act } from '../../../events/detail.ts';
import { but } from '../grammar/aspect.ts';
import { isExpectedGuest } from '../grammar/expected-guest.ts';
import type { Frame } from '../grammar/frame.ts';
import { frameWith } from '../grammar/frame-with.ts';
import { performed } from '../grammar/performed.ts';
import { lowerAt, type Range } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { isPast } from '../verb-senses.ts';
import { actOf } from './act-of-verb.ts';
import { answeredIn } from './answered-in.ts';
import { askedByOffice } from './asked-by-office.ts';
import { isQuestion } from './asks-only.ts';
import { isOfBacked } from './backed-rebels.ts';
import { isByOffice } from './by-office.ts';
import { saidByBoth } from './discussed-with.ts';
import { isForFighters } from './for-fighters.ts';
import { insistedIn } from './insisted.ts';
import { isOwnPromise } from './own-promise.ts';
import { patientFrom } from './patient-from.ts';
import { isOfUnnamed, isToMany } from './pointed-at.ts';
import { isToStrangers } from './pronoun-object.ts';
import { relativesEnd } from './relatives-end.ts';
import { type Draft, defineRule, type Stance, withContent } from './rule.ts';
import { isSaidNow } from './said-now.ts';
import { spokenOf } from './spoken-of.ts';
import { speakersOf, statement } from './statement.ts';
import { ofTag, taggedFrom } from './tagged.ts';
import type { Targets } from './targets.ts';
import { isForNobodyThere, isHabit } from './to-nobody-there.ts';
import { isAdviceToOwn, isForJobs, isOfSelf, isToOwnPeople } from './to-own-people.ts';
import { targetsOf } from './verb-targets.ts';
import { toneOf } from './verb-tone.ts';
import { toYourself } from './you.ts';

const TEAM_JOIN = anyOf('team|join');
const EXPECT_WANT = anyOf('expect|want|push|order');

/** The verb itself tells what kind of statement it is: "condemned", "urged", "opposes", "thanked". */
export const statementByVerb = defineRule({
  name: 'statement-by-verb',
  examples: [
    {
      text: 'Peru condemned the shelling of a hospital by Eritrea.',
      publishedOn: '2021-02-03',
      facts: ['statement/criticise PER>ERI 2021-02-03~'],
    },
    {
      text: 'Peru welcomed the decision of Eritrea.',
      publishedOn: '2021-02-03',
      facts: ['statement/praise PER>ERI 2021-02-03~'],
    },
    {
      text: 'On 7 May 2020 Kenya decided to help the farmers of Uganda.',
      publishedOn: '2020-05-09',
      facts: ['statement/intent KEN>UGA 2020-05-07'],
    },
    {
      text: 'Peru calls on Eritrea to free the crew and urges restraint.',
      publishedOn: '2021-02-03',
      facts: ['statement/appeal PER>ERI 2021-02-03~'],
    },
    {
      text: 'Belgium opposes the embargo on Cuba.',
      publishedOn: '2021-02-03',
      facts: ['statement/oppose BEL>CUB ../2021-02-03'],
    },
    {
      text: 'Belgium called the Cuban ruling a sham.',
      publishedOn: '2021-02-03',
      facts: ['statement/criticise BEL>CUB 2021-02-03~'],
    },
    { text: 'Denmark could support Iceland in the vote.', facts: [] },
  ],
  read: (given) => {
    const answered = answeredIn(given) ?? insistedIn(given);
    if (answered) return answered;
    const frame = performed(given);
    const { family, detail } = frame.verb.sense;
    const told = actOf(frame);
    const { act } = told;
    if (family !== 'speak' && act === detail) return undefined;
    return isToNobody(frame)
      ? undefined
      : (askedByOffice(frame, act as Act) ?? spoken(frame, act, told.stance));
  },
});

/** What somebody says by the verb, unless it is only what may be said. */
function spoken(frame: Frame, act: string, stance: Stance | undefined): Draft | undefined {
  const { aspect } = frame;
  if (aspect.isPassive && act === 'comment') return spokenOf(frame);
  if (act === 'comment' && isReaction(frame)) return undefined;
  if (aspect.isNegated || aspect.isHypothetical || isByNobody(frame)) return undefined;
  if (aspect.isFuture && !isOwnPromise(frame)) return undefined;
  const said = aspect.isFuture
    ? frameWith(frame, { aspect: but(aspect, { isFuture: false, isStanding: false }) })
    : frame;
  return read(said, act as Act, stance); // verbs.tsv is checked for its acts at start
}

/** "Chad, reacting to the raid, condemned Mali": what it says then tells. */
const isReaction = ({ verb, clause }: Frame): boolean =>
  verb.sense.base === 'react' &&
  verb.sense.tense === 'ing' &&
  clause.verbs.some(({ at, sense }) => at > verb.at && sense.family === 'speak');

const isToNobody = (frame: Frame): boolean =>
  isQuestion(frame) ||
  isHabit(frame) ||
  isForecast(frame) ||
  isOfSelf(frame) ||
  isOfUnnamed(frame) ||
  isToMany(frame) ||
  isForJobs(frame) ||
  isForFighters(frame) ||
  isToOwnPeople(frame) ||
  isAdviceToOwn(frame) ||
  isDoneTogether(frame);

/** "joined forces to invade Egypt": what was done, and no words. */
const isDoneTogether = ({ verb: { sense } }: Frame): boolean =>
  TEAM_JOIN.has(sense.base) && sense.detail === 'intent' && isPast(sense.tense);

/**
 * "expects to sign", "expects prices to fall", "expects Ann to visit Peru in May": asks nothing of a state, as "expects Peru to"
 * and "expects help from Peru" do.
 */
function isForecast({ view, verb, clause }: Frame): boolean {
  if (!EXPECT_WANT.has(verb.sense.base)) return false;
  if (clause.verbs.some((next) => isExpectedGuest(view, clause, next))) return true;
  if (verb.sense.rest.at(-1) === 'from')
    return !view.mentions.some(({ from }) => from >= verb.to && from - verb.to <= 2);
  const asked = view.mentions.find(({ from }) => from >= verb.at);
  return !asked || asked.from - verb.at > 2 || asked.isOwner || asked.to > verb.to;
}

/** "was condemned", by nobody who is named; "Peru, backed by Ghana, …" in passing, not "Peru, accused by Ghana of …". */
const isByNobody = (frame: Frame): boolean =>
  frame.aspect.isPassive && !isByOffice(frame) && isUnsaid(frame);

const isUnsaid = ({ view, verb, aspect, subjects }: Frame): boolean =>
  subjects.length === 0 ||
  (lowerAt(view, verb.at - 1) === ',' && verb.sense.stance !== 'conflictual') ||
  isOfBacked(view, verb, aspect) ||
  isOfPaper(verb, aspect);

/** "a resolution proposed by Peru": which one. */
const isOfPaper = ({ sense }: Frame['verb'], { isReduced }: Frame['aspect']): boolean =>
  isReduced === true && sense.detail === 'intent';

function read(frame: Frame, act: Act, told: Stance | undefined): Draft | undefined {
  const speakers = speakersOf(frame);
  const region = regionOf(frame);
  const own = speakers.map(({ country }) => country);
  if (isToStrangers(frame, own)) return undefined;
  const { targets: named, isFar, from } = targetsOf(frame, act, region, own);
  const targets = toYourself(frame, region, act, own, named);
  const stance = told ?? toneTo(frame, act, targets, named);
  // "They continued discussing": at one meeting, not a position that is held.
  const isHeld = act !== 'comment' && frame.aspect.isStanding;
  const isStanding = isHeld && !frame.view.scene.isQuoted(frame.verb.at) && !isSaidNow(frame);
  if (isForNobodyThere(frame, act, targets)) return undefined;
  const found = statement(frame, {
    act,
    stance,
    speakers,
    targets,
    isStanding,
  });
  if (!found) return undefined;
  const start = Math.min(from ?? found.evidence.from, found.evidence.from);
  const to = isFar ? relativesEnd(frame) : found.evidence.to;
  return saidByBoth(frame, ofTag(frame, { ...found, evidence: { from: start, to } }));
}

/** "I urge you to stop buying from Chad": hard on Chad, and not on whoever listens. */
function toneTo(frame: Frame, act: Act, targets: Targets, named: Targets): Stance {
  const tone = toneOf(frame, act, targets);
  const isAsked = targets !== named && act === 'appeal' && frame.verb.sense.base !== 'demand';
  return isAsked && tone === 'conflictual' ? 'neutral' : tone;
}

/** From the verb itself on: "asked Chad for help" holds its target; what was condemned by somebody stands before it. */
const regionOf = (frame: Frame): Range =>
  frame.aspect.isPassive
    ? { from: taggedFrom(frame) ?? patientFrom(frame), to: frame.verb.at }
    : { from: frame.verb.at, to: withContent(frame).to };
