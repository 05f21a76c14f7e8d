import { but } from '../grammar/aspect.ts';
import { following } from '../grammar/chain.ts';
import type { Frame } from '../grammar/frame.ts';
import { frameWith } from '../grammar/frame-with.ts';
import { objectsOf } from '../grammar/objects.ts';
import { leadsToDeed } from '../grammar/resolved-to.ts';
import { hasWord, isAnyAt, lowerAt, mentionsWithin } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { tokenAt } from '../text/token-at.ts';
import { isPast } from '../verb-senses.ts';
import { type Mention, type Party, partiesOf } from '../who/mention.ts';
import { datedIn, isWithNamed } from './agreed-dated.ts';
import { committedAgainst } from './committed-against.ts';
import { leadOf } from './goers.ts';
import { as, countriesOf, type Draft, defineRule, withContent } from './rule.ts';
import { dayOfTalks, talksBehind } from './talks-behind.ts';

const SET_ESTABLISH = anyOf('set|establish|create|form|launch');
const COLON_STOP = anyOf('[:.]');
const AGREE_DECIDE = anyOf('agree|decide');

const WITH = anyOf('with');
const BETWEEN = new Set(['between']);

/** "A and B agreed to …": an undertaking by word of mouth. */
export const agreementAgreed = defineRule({
  name: 'agreement-agreed',
  families: ['agree'],
  examples: [
    {
      text: 'On 7 July 2020 Kenya and Uganda agreed to build a railway by 2030.',
      publishedOn: '2020-07-09',
      facts: ['agreement/oral KEN+UGA 2020-07-07'],
    },
    {
      text: 'Kenya and Uganda agreed on Tuesday to reopen the bridge by Friday.',
      publishedOn: '2020-07-09',
      facts: ['agreement/oral KEN+UGA 2020-07-07'],
    },
    {
      text: 'Kenya and Uganda agreed on Tuesday to stay in touch with Rwanda.',
      publishedOn: '2020-07-09',
      facts: ['agreement/oral KEN+UGA 2020-07-07'],
    },
    {
      text: 'Kenya and Uganda agreed in Kampala on Tuesday to a truce.',
      publishedOn: '2020-07-09',
      facts: ['agreement/oral KEN+UGA 2020-07-07'],
    },
    { text: 'Kenya agreed to build a railway.', facts: [] },
  ],
  read: (given) => {
    const frame = asUndertaken(given);
    const { aspect, subjects } = frame;
    if (aspect.isNegated || aspect.isHypothetical || isNoUndertaking(frame)) return undefined;
    const own = subjects.length > 0 ? partiesOf(subjects) : thoseWhoMet(frame);
    const parties = isWithNamed(frame) ? withNamed(frame, own) : withThose(frame, own);
    if (!parties) return undefined;
    return committedAgainst(frame, parties) ?? undertaken(frame, parties);
  },
});

function undertaken(frame: Frame, parties: readonly Party[]): Draft | readonly Draft[] | undefined {
  const isAlone = countriesOf(parties).length < 2;
  if (isAlone && !speaksOfMeeting(frame)) return undefined;
  const talks = isAlone ? undefined : talksBehind(frame, parties);
  const agreed: Draft = {
    detail: { type: 'agreement', instrument: 'oral', status: 'agreed', instrumentName: null },
    stance: 'cooperative',
    participants: as('party', parties),
    evidence: withContent(frame),
    dated: dayOfTalks(talks) ?? datedIn(frame),
    frame,
    isStanding: false,
    wantsOtherSide: isAlone,
  };
  return talks ? [talks, agreed] : agreed;
}

/** "will establish a working group", "are launching a dialogue": what two tell that they will set up they have agreed on. */
const asUndertaken = (frame: Frame): Frame =>
  SET_ESTABLISH.has(frame.verb.sense.base) && !isToSetUp(frame)
    ? frameWith(frame, { aspect: but(frame.aspect, { isFuture: false, isProgressive: false }) })
    : frame;

const isNoUndertaking = (frame: Frame): boolean =>
  isHeading(frame) || isOfCause(frame) || isToSetUp(frame);

/** "agreed to set up a joint commission": told by the verb before it. */
const isToSetUp = ({ view, verb, aspect }: Frame): boolean =>
  aspect.isFuture && SET_ESTABLISH.has(verb.sense.base) && lowerAt(view, verb.at - 1) === 'to';

/** "Together we commit to the principles of …", said freely: to a cause, and no undertaking. */
const isOfCause = ({ view, verb }: Frame): boolean =>
  verb.sense.base === 'commit' &&
  view.scene.isSpoken?.(verb.at) === true &&
  (isAnyAt(view, verb.to, CAUSE) || view.mentions.some(({ from }) => from === verb.to));

const CAUSE = anyOf('the|an?|our|their|its|this|that|these|those|shared|peace|democracy|freedom');

/** "agreed to take the following steps:": what they are stands behind. */
const isHeading = ({ view, verb, clause }: Frame): boolean =>
  lowerAt(view, clause.to - 2) === 'following' ||
  (hasWord(view, { from: verb.to, to: clause.to }, FOLLOWING) &&
    isAnyAt(view, clause.to - 1, COLON_STOP));

const FOLLOWING = anyOf('following');

/** "agreed with B and C on …", "agreed with them on …"; not "agreed with B's proposal on …", nor "I agree with B that …". */
function withNamed(frame: Frame, own: readonly Party[]): readonly Party[] | undefined {
  const { view, verb, aspect } = frame;
  if (!isPast(verb.sense.tense) || (own.length === 0 && !aspect.isPassive)) return undefined;
  if (isAnyAt(view, verb.at + 2, THEM)) return own;
  const among = mentionsWithin(view, { from: verb.at + 1, to: verb.to });
  const [first] = among;
  const isParty = first && isTied(frame)(first) && !first.isOwner && !OF_NOBODY.has(first.kind);
  if (!isParty) return undefined;
  return withOffice(frame, [...own, ...partiesOf(following(view, among, 0))]);
}

const THEM = anyOf('him|her|them|you');

const OF_NOBODY: ReadonlySet<Mention['kind']> = new Set(['adjective', 'media']);

/** Two who agree "to keep in touch with C" have no third party. */
const withThose = (frame: Frame, own: readonly Party[]): readonly Party[] =>
  countriesOf(own).length > 1 ? own : withOffice(frame, [...own, ...withOthers(frame)]);

/** "reached an understanding with B"; not who is met in what they undertake. */
const withOthers = (frame: Frame): readonly Party[] => {
  const { view, clause, index, verb } = frame;
  // "was reached between A and B"
  if (verb.sense.rest.at(-1) === 'between') return partiesOf(objectsOf(frame, BETWEEN));
  return verb.sense.base === 'decide' || leadsToDeed(view, clause, index, verb)
    ? []
    : partiesOf(objectsOf(frame, WITH).filter(isTied(frame)));
};

/** "An understanding was reached with B": by the state that tells it. */
function withOffice(frame: Frame, found: readonly Party[]): readonly Party[] {
  const { view, verb, aspect } = frame;
  const { publisher } = view.scene;
  const isWith = aspect.isPassive && (verb.sense.rest.at(-1) === 'with' || isWithNamed(frame));
  const isOfOthers =
    found.length > 0 && found.every(({ country }) => country !== publisher?.country);
  return isWith && publisher && isOfOthers ? [publisher, ...found] : found;
}

/** "decided to grant B a loan": the object of what is undertaken is no party to it. */
const isTied =
  ({ view }: Frame) =>
  ({ from }: Mention): boolean =>
    isAnyAt(view, leadOf(view, from), WITH);

/** "We agreed to …", "it was agreed to …": told of the meeting that was told before. */
function speaksOfMeeting(frame: Frame): boolean {
  const { view, verb, aspect, subjects } = frame;
  const { base } = verb.sense;
  if (aspect.isPassive) return subjects.length === 0 && isAgreedThere(frame);
  if (base !== 'agree') return false;
  return subjects.some(({ from, parties }) => {
    // "the summit, at which they agreed": not yet known who they are.
    const isThere = frame.clause.link === 'relative' && parties.length === 0;
    return isOfUs(view, from) || (isThere && lowerAt(view, from) === 'they');
  });
}

/** "we", "you and I", "the President and I"; not "my wife and I". */
const isOfUs = (view: Frame['view'], at: number): boolean =>
  lowerAt(view, at) === 'we' ||
  (lowerAt(view, at) === 'i' &&
    lowerAt(view, at - 1) === 'and' &&
    (lowerAt(view, at - 2) === 'you' || tokenAt(view.scene.tokens, at - 2)?.capital === true));

/** "It was agreed that", behind a meeting of two: they agreed there. */
function thoseWhoMet(frame: Frame): readonly Party[] {
  const { view, aspect } = frame;
  const met = aspect.isPassive && isAgreedThere(frame) ? view.scene.memory.met() : [];
  return countriesOf(met).length === 2 ? met : [];
}

const UNDERSTANDING = anyOf(
  'agreement|agreements|understanding|understandings|consensus|accord|decision',
);

/** "it was agreed to …", "it was decided that", "agreement was reached to …". */
function isAgreedThere({ view, verb, clause }: Frame): boolean {
  const { base } = verb.sense;
  if (base !== 'reach') return AGREE_DECIDE.has(base) && lowerAt(view, clause.from) === 'it';
  return hasWord(view, { from: clause.from, to: verb.at }, UNDERSTANDING);
}
