import type { Frame } from '../grammar/frame.ts';
import { hasWord, leadIn, lowerAt, mentionsWithin } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import type { Party } from '../who/mention.ts';
import { type Draft, withContent } from './rule.ts';
import { said } from './said.ts';
import { statement } from './statement.ts';
import { namedAt, targetsIn } from './targets.ts';

const NEED_NECESSITY = anyOf('need|necessity|importance');

const SAY_TELL = anyOf('say|tell');
const RAISE_TAKE = anyOf('raise|take');

/** "It is openly said that": by nobody in particular. */
const isPresent = ({ view, verb, clause }: Frame): boolean =>
  hasWord(view, { from: clause.from, to: verb.at }, PRESENT);

const PRESENT = anyOf('is|are|being');
const AUDIENCE = anyOf('public|citizens|media|press|journalists|motorists');

/**
 * "The crisis was also discussed", "it was noted that …": an office tells what was spoken of at its meeting,
 * by both sides.
 */
export function spokenOf(frame: Frame): Draft | undefined {
  const { publisher } = frame.view.scene;
  const isWith = isWithSomebody(frame);
  const isRaised = isWith && hasWord(frame.view, frame.clause, MATTERS);
  if (!publisher || (isWith && !isRaised) || !isTold(frame, isRaised)) return undefined;
  if (isRaised) return raised(frame, publisher);
  return (
    needed(frame, publisher) ??
    informed(frame, publisher) ??
    blamed(frame, publisher) ??
    bySome(frame)
  );
}

const BLAME = anyOf('criticise|accuse|oppose|refuse|threaten');

/** "It was stressed that Peru must stop", "it was noted that Peru is breaking its word": one side's words, the office's that tells of them. */
function blamed(frame: Frame, publisher: Party): Draft | undefined {
  const { view, verb } = frame;
  if (lowerAt(view, verb.to) !== 'that') return undefined;
  const region = { from: verb.to, to: withContent(frame).to };
  const found = said(frame, region, [publisher]);
  if (found?.detail.type !== 'statement' || found.wantsOtherSide) return undefined;
  const isHard = found.stance === 'conflictual' && BLAME.has(found.detail.act);
  return isHard || (found.detail.act === 'appeal' && isBid(frame)) ? found : undefined;
}

const BIDDING = anyOf('must|should|stop|cease|refrain|halt|needs?|ought|influence');

const isBid = (frame: Frame): boolean =>
  hasWord(frame.view, { from: frame.verb.to, to: withContent(frame).to }, BIDDING);

/** What nobody is named to have said, and what is no talk in general. */
function isTold(frame: Frame, isRaised: boolean): boolean {
  const { aspect, subjects, clause, view, verb } = frame;
  if (!aspect.isPassive || subjects.length > 0 || lowerAt(view, verb.to) === 'by') return false;
  if (aspect.isNegated || aspect.isHypothetical || aspect.isFuture) return false;
  if (SAY_TELL.has(frame.verb.sense.base) && isPresent(frame)) return false;
  if (clause.link !== 'main' || (lowerAt(view, clause.from) === 'this' && !isRaised)) return false;
  return !hasWord(view, view.sentence, AUDIENCE);
}

/** In tokens: "The need for the Peruvian authorities". */
const NEED_REACH = 5;

/** "The need for Peru to take steps was stressed": asked of Peru by the office that tells of it. */
function needed(frame: Frame, publisher: Party): Draft | undefined {
  const { view, clause } = frame;
  const [first] = mentionsWithin(view, clause);
  const isNeed = first && hasWord(view, { from: clause.from, to: first.from }, NEED_NECESSITY);
  if (!isNeed || first.from - clause.from > NEED_REACH) return undefined;
  const isAsked =
    lowerAt(view, leadIn(view, first.from)) === 'for' && lowerAt(view, first.to) === 'to';
  const isOther = first.parties.every(({ country }) => country !== publisher.country);
  if (!isAsked || !isOther || first.parties.length === 0) return undefined;
  const targets = namedAt(first.parties, first.from);
  const said = { act: 'appeal', stance: 'neutral', speakers: [publisher] } as const;
  return statement(frame, { ...said, targets, isStanding: false });
}

const INFORMING = anyOf('inform|brief|update|notify');

/** "The Peruvian leader was informed about the talks": by the office that tells of it. */
function informed(frame: Frame, publisher: Party): Draft | undefined {
  const [patient, ...more] = frame.patients;
  const [hearer] = patient?.parties ?? [];
  if (!patient || !hearer?.country || more.length > 0 || hearer.country === publisher.country)
    return undefined;
  if (!INFORMING.has(frame.verb.sense.base)) return undefined;
  const told = { act: 'comment', stance: 'cooperative', speakers: [publisher] } as const;
  return statement(frame, {
    ...told,
    targets: namedAt([hearer], patient.from),
    isStanding: false,
  });
}

/** At a meeting, by both sides. */
const bySome = (frame: Frame): Draft => {
  const { view, clause } = frame;
  return {
    detail: { type: 'statement', act: 'comment' },
    stance: 'cooperative',
    participants: [],
    evidence: { from: view.sentence.from, to: view.sentence.to },
    dated: { from: clause.from, to: clause.to },
    frame,
    isStanding: false,
    wantsOtherSide: true,
  };
};

/** "was raised with", "has been taken up with". */
const isWithSomebody = ({ verb: { sense } }: Frame): boolean =>
  RAISE_TAKE.has(sense.base) && sense.rest.at(-1) === 'with';

/** What is raised in talks, not money. */
const MATTERS = anyOf(
  'matter|matters|issue|issues|question|concern|concerns|case|cases|subject|incident|incidents|this|it',
);

/** By the office that tells of it, to whoever is named next. */
function raised(frame: Frame, publisher: Party): Draft | undefined {
  const region = { from: frame.verb.to, to: frame.clause.to };
  const targets = targetsIn(frame, region, [publisher.country]);
  const said = { act: 'comment', stance: 'neutral', speakers: [publisher] } as const;
  return statement(frame, { ...said, targets, isStanding: false });
}
