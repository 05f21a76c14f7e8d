import type { Act } from '../../../events/detail.ts';
import type { Frame } from '../grammar/frame.ts';
import { letterFrom } from '../grammar/letter-verb.ts';
import { hasWord, type Range } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { type Party, partiesOf } from '../who/mention.ts';
import { isAgainstNoState } from './against-no-state.ts';
import { againstTarget } from './against-target.ts';
import { isAtHome } from './at-home.ts';
import { isByOffice } from './by-office.ts';
import { isOnlyCalled, turnOf } from './calling.ts';
import { isEmbedded } from './embedded.ts';
import { isHeardBy, isRaised } from './heard-by.ts';
import { hearerOf } from './hearer.ts';
import { orItNamedBefore } from './it-named-before.ts';
import { isJointly } from './jointly.ts';
import { ownWords } from './own-words.ts';
import type { Reference } from './reference.ts';
import { isInNews, isVerdict, referenceOf } from './refers-to.ts';
import { as, countriesOf, type Draft, type Stance, withContent } from './rule.ts';
import { withTail } from './tail.ts';
import type { Targets } from './targets.ts';
import { endWithTellers } from './tellers-behind.ts';
import { isNoVoice } from './voice.ts';

/** Those who can speak for a state: not media, and each of one country. */
export function speakersOf(frame: Frame): readonly Party[] {
  const speaking = frame.subjects.filter((one) => !isNoVoice(frame, one));
  const { publisher } = frame.view.scene;
  if (publisher && isByOffice(frame)) return [publisher];
  const told = speaking.length === frame.subjects.length ? partiesOf(speaking) : [];
  return turnOf(frame) ?? ownWords(frame) ?? quotedAs(frame, told);
}

/** `"Peru stands by Chad," the minister said`: in his words the state is he. */
function quotedAs({ view, verb }: Frame, told: readonly Party[]): readonly Party[] {
  const [one, ...more] = told;
  const { speaker, scene } = view;
  if (!one || more.length > 0 || one.person || one.office || !speaker?.person) return told;
  const isOwn = one.country === speaker.country && one.organization === speaker.organization;
  const isInMarks = scene.isQuoted(verb.at) && scene.isSpoken?.(verb.at) !== true;
  return isOwn && isInMarks ? [speaker] : told;
}

const BLAMING: ReadonlySet<Act> = new Set<Act>(['criticise', 'accuse']);

interface Said {
  readonly act: Act;
  readonly stance: Stance;
  readonly speakers: readonly Party[];
  readonly targets: Targets;
  readonly isStanding: boolean;
}

const ADDRESSED: ReadonlySet<Act> = new Set<Act>(['greeting', 'invite', 'appeal']);

/** A statement, or nothing where nobody of a state makes it, or only one country would be in it. */
export function statement(frame: Frame, told: Said): Draft | undefined {
  const own = told.speakers.map(({ country }) => country);
  const said = { ...told, targets: orItNamedBefore(frame, own, told.targets) };
  const { act, speakers, targets, isStanding } = said;
  const aimedAt = isAgenda(frame, said) ? [] : targets.parties;
  const isToNobody = aimedAt.length === 0;
  const { evidence, dated } = toldIn(frame);
  const refersTo = isToNobody ? referenceOf(frame, said, evidence) : undefined;
  if (countriesOf(speakers).length === 0 || isNoWord(frame, said)) return undefined;
  if (isToNobody && isForNobody(frame, said, refersTo, evidence)) return undefined;
  const isAddressed =
    isTold(frame, said) || (ADDRESSED.has(act) && aimedAt.some(({ person }) => person !== null));
  const agenda = targets.parties.filter((party) => !aimedAt.includes(party));
  const { detail, stance } =
    againstTarget(frame, said) ?? toneOf(frame, said, isToNobody, refersTo !== undefined);
  return {
    detail,
    stance,
    participants: [
      ...as('speaker', speakers),
      ...as(isAddressed ? 'addressee' : 'subject', aimedAt),
      ...as('mentioned', [...agenda, ...targets.mentioned]),
    ],
    evidence: withTail(frame, evidence),
    dated,
    frame,
    isStanding,
    wantsOtherSide: isToNobody,
    refersTo,
  };
}

/** The words that say it, and those in which its day may stand: with the letter in which it is said. */
function toldIn(frame: Frame): Pick<Draft, 'evidence' | 'dated'> {
  const { view, clause, verb } = frame;
  const said = withContent(frame);
  const from = letterFrom(view, clause, verb);
  return {
    evidence: { from: from ?? said.from, to: said.to },
    dated: { from: from ?? clause.from, to: endWithTellers(frame) },
  };
}

const isNoWord = (frame: Frame, { act, targets }: Said): boolean =>
  isEmbedded(frame, act) || (act === 'comment' && isOnlyCalled(frame.view, targets.at));

/** "told Chad that snow would fall": said to Chad, and not of it. */
const isTold = (frame: Frame, { act, targets }: Said): boolean =>
  act === 'comment' && hearerOf(frame)?.from === targets.at;

/** What must not fall on whoever listens or was told of before. */
function isForNobody(
  frame: Frame,
  said: Said,
  refersTo: Reference | undefined,
  { to }: Range,
): boolean {
  const isOfOne = countriesOf(said.speakers).length === 1;
  if (isForTheHurt(frame)) return true;
  if (!isOfOne && isJointly(frame)) return false;
  if (isIdle(frame, said, refersTo)) return true;
  const from = frame.aspect.isPassive ? frame.clause.from : frame.verb.at;
  return (
    isOfOne && [isAgainstNoState, isAtHome].some((isSo) => isSo(frame, { from, to }, said.act))
  );
}

const MERCY = anyOf('recovery|mercy');

/** "We wish the wounded a speedy recovery". */
const isForTheHurt = ({ view, verb, clause }: Frame): boolean =>
  verb.sense.base === 'wish' && hasWord(view, { from: verb.to, to: clause.to }, MERCY);

const TOGETHER = {
  detail: { type: 'statement', act: 'joint-statement' },
  stance: 'cooperative',
} as const;

/** Anger at nobody named must not fall on whoever sits at the table; what several deplore they say to each other. */
function toneOf(
  frame: Frame,
  { act, stance, speakers }: Said,
  isToNobody: boolean,
  isPointing: boolean,
): Pick<Draft, 'detail' | 'stance'> {
  if (isToNobody && countriesOf(speakers).length > 1 && isJointly(frame)) return TOGETHER;
  const isCalm =
    isToNobody && stance === 'conflictual' && act !== 'threaten' && !isInNews(frame) && !isPointing;
  if (!isCalm) return { detail: { type: 'statement', act }, stance };
  if (countriesOf(speakers).length > 1) return TOGETHER;
  const isToldOfOthers = frame.verb.sense.family !== 'speak' && BLAMING.has(act);
  return {
    detail: { type: 'statement', act: isToldOfOthers ? 'comment' : act },
    stance: 'neutral',
  };
}

/** What a readout says was spoken of is the agenda, not whom it was said to. */
function isAgenda(frame: Frame, { act, speakers, targets }: Said): boolean {
  if (act !== 'comment') return false;
  if (countriesOf(speakers).length > 1) return true;
  return !isInNews(frame) && !isHeardBy(frame, targets) && !isRaised(frame, targets);
}

/** A reporter's words about nobody that judge nothing told before, and the anger of several at nobody. */
function isIdle(
  frame: Frame,
  { act, stance, speakers, isStanding }: Said,
  refersTo: Reference | undefined,
): boolean {
  const isSeveral = countriesOf(speakers).length > 1;
  const isAngry = stance === 'conflictual' && act !== 'threaten';
  if (!isInNews(frame) || isMereQuote(frame, act)) return false;
  if (refersTo === undefined) return isAngry || act === 'comment';
  if (act === 'comment') return refersTo === 'unsaid' || !isVerdict(frame);
  const isOfOld = isStanding || frame.aspect.isPerfect;
  return isAngry && (isSeveral || isOfOld) && refersTo === 'unsaid';
}

/** A quotation that judges nobody: it goes on with what its speaker said before, or speaks of the story's other side. */
const isMereQuote = ({ verb }: Frame, act: Act): boolean =>
  verb.sense.family === 'quoted' && act === 'comment';
