import { AT_THIRD, isCountedHelp } from '../rules/action-sides.ts';
import { isCondemning } from '../rules/against-no-state.ts';
import { isOfUsBoth } from '../rules/discussed-with.ts';
import { countriesOf, type Draft, type Participation } from '../rules/rule.ts';
import type { Party } from '../who/mention.ts';
import { answered } from './answered.ts';
import { antecedentOf } from './antecedent.ts';
import { asVerdict } from './as-verdict.ts';
import { atStoryFoe } from './at-story-foe.ts';
import { isBeforePress } from './before-press.ts';
import { commonTarget } from './common-target.ts';
import { isDoneToThing } from './done-to-thing.ts';
import { withoutFellowGuests } from './fellow-guests.ts';
import { doneToThose, followed, returned } from './followed.ts';
import { isForStranger } from './for-stranger.ts';
import { forStricken } from './for-stricken.ts';
import { heldNext } from './held-next.ts';
import { whoseHomeAct } from './home-act.ts';
import { isOfHome } from './home-affairs.ts';
import { meantBy } from './meant-by.ts';
import { isBesideMeeting } from './met-in-passing.ts';
import { isOfManyAuthors } from './of-many-authors.ts';
import { ofThirdStates } from './of-third-states.ts';
import { isAnswer, PASSIVE_ROLE, toOtherOf } from './other-of-pair.ts';
import { isOnOwnPact } from './own-pact.ts';
import { isPromiseToOthers } from './promised.ts';
import { publisherSpokenOf } from './publisher-spoken-of.ts';
import { haveQuarrelled } from './quarrelled.ts';
import { sameFoe } from './same-foe.ts';
import { isSmallTalk } from './small-talk.ts';
import { doersSpokenOf, firstDoers } from './spoken-deed.ts';
import type { Surroundings } from './surroundings.ts';
import type { Timed } from './timed.ts';
import { areUnknown } from './unknown-they.ts';
import { withAs } from './with-as.ts';

const ACTIVE: ReadonlySet<string> = new Set(['speaker', 'party', 'initiator', 'guest']);

/**
 * A statement without a target speaks to the other side of its meeting, and who agrees there agrees with it;
 * without a meeting it is none.
 */
export function completed(draft: Draft, around: Surroundings): Draft | undefined {
  if (!draft.wantsOtherSide) return draft;
  const { otherwise } = draft;
  const whole = toOtherSide(draft, around);
  if (whole) return asVerdict(whole, around.told);
  return otherwise && completed(otherwise, around);
}

function toOtherSide(draft: Draft, around: Surroundings): Draft | undefined {
  if (draft.frame.verb.sense.family === 'next') return heldNext(draft, around.told);
  if (isOfHome(draft)) return undefined;
  if (draft.refersTo === 'captives' && draft.detail.type === 'action')
    return doneToThose(draft, around.told);
  if (draft.participants.length === 0 && draft.refersTo !== undefined)
    return answered(draft, around.told);
  const speakers = draft.participants.filter(({ role }) => ACTIVE.has(role));
  const own = countriesOf(speakers.map(({ party }) => party));
  if (draft.refersTo === 'return') return returned(draft, own, around.told);
  return draft.refersTo === 'suit'
    ? followed(draft, own, around.told)
    : toOthers(draft, own, around);
}

function toOthers(draft: Draft, own: readonly string[], around: Surroundings): Draft | undefined {
  if (own.length > 1 && !isByThird(draft)) return ofSeveral(draft, own, around);
  const meant = forStricken(draft, own, around.memory) ?? sameFoe(draft, own, around.told);
  const found = toAll(draft, meant);
  return found ?? (isOfManyAuthors(draft) ? undefined : toOneOf(draft, own, around));
}

function toOneOf(draft: Draft, own: readonly string[], around: Surroundings): Draft | undefined {
  const isOfOthers = isCondemning(draft.frame) && draft.refersTo === undefined;
  if ((around.meeting && isOfOthers) || isSmallTalk(draft)) return undefined;
  const spoken = ofOtherNews(draft, own, around);
  if (spoken) return spoken;
  const meeting = isAngryNews(draft) ? undefined : around.meeting;
  if (!meeting)
    return withAs(draft, roleOf(draft, own), around.land) ?? toSomebody(draft, own, around);
  if (own.length === 1 && isBeforePress(meeting.draft)) return undefined;
  const there = meeting.draft.participants.map(({ party }) => party);
  const others = there.filter(({ country }) => country !== null && !own.includes(country));
  return withAs(draft, roleOf(draft, own), withoutFellowGuests(others, own, around.told));
}

/** In the news, of what the story told of others, and not to whoever was met in passing. */
const ofOtherNews = (
  draft: Draft,
  own: readonly string[],
  around: Surroundings,
): Draft | undefined =>
  around.meeting && isBesideMeeting(draft, around.meeting)
    ? toLast(draft, own, { told: around.told.filter((fact) => fact !== around.meeting) })
    : atStoryFoe(draft, own, around);

const isForNobody = (draft: Draft, own: readonly string[], { told }: Surroundings): boolean =>
  isForStranger(draft) || isDoneToThing(draft) || isOnOwnPact(draft, own, told);

/** Without a meeting: to whoever did what it speaks of, the last one told of, the story's other side, or who acts in it first. */
function toSomebody(draft: Draft, own: readonly string[], around: Surroundings): Draft | undefined {
  if (isForNobody(draft, own, around)) return undefined;
  const meant = meantBy(draft, own, around);
  if (meant) return toAll(draft, meant);
  if (isUncountedHelp(draft)) return undefined;
  if (pointsAtDeed(draft) && !isAnswer(draft)) return toLast(draft, own, around);
  if (draft.detail.type !== 'statement' || draft.frame.view.scene.publisher !== null)
    return (
      toLast(draft, own, around) ??
      toOther(draft, own, around) ??
      toAll(draft, publisherSpokenOf(draft, own)) ??
      toAll(draft, commonTarget(draft, own, around.told))
    );
  return (
    toAll(draft, whoseHomeAct(draft, own, around)) ??
    toDoers(draft, own, around) ??
    toLast(draft, own, around) ??
    toOther(draft, own, around) ??
    toAll(draft, firstDoers(draft, own, around.memory))
  );
}

/** In a story about two countries to the other; a quarrel is with the other also where a story names more. */
function toOther(draft: Draft, own: readonly string[], around: Surroundings): Draft | undefined {
  const found = toOtherOf(draft, own, around.pair);
  if (found || draft.stance !== 'conflictual' || own.length !== 1) return found;
  const other = around.memory.story.otherThan(own[0] ?? '');
  return other === undefined ? undefined : toOtherOf(draft, own, [...own, other]);
}

/** In the news: to whoever did what it speaks of. */
const toDoers = (draft: Draft, own: readonly string[], { memory }: Surroundings) =>
  draft.frame.view.scene.publisher === null
    ? toAll(draft, doersSpokenOf(draft, own, memory))
    : undefined;

const toAll = (draft: Draft, parties: readonly Party[]): Draft | undefined =>
  withAs(draft, PASSIVE_ROLE[draft.detail.type] ?? 'subject', parties);

/** "sent tents": to whoever the story told of, or to nobody who is known. */
const isUncountedHelp = ({ detail, frame }: Draft): boolean =>
  detail.type === 'action' && detail.kind === 'aid' && !isCountedHelp(frame);

/** Anger at nobody named must not fall on whoever happens to sit at the table. */
const isAngryNews = ({ stance, refersTo, detail }: Draft): boolean =>
  refersTo !== undefined &&
  stance === 'conflictual' &&
  !(detail.type === 'statement' && detail.act === 'threaten');

/** Several speak of what was told before, or to each other. */
function ofSeveral(draft: Draft, own: readonly string[], around: Surroundings): Draft | undefined {
  if (draft.refersTo === 'quarrel') return haveQuarrelled(own, around.told) ? draft : undefined;
  if (isPromiseToOthers(draft)) return undefined;
  const found = isOfTold(draft, around)
    ? (toDoers(draft, own, around) ?? toLast(draft, own, around))
    : undefined;
  return (
    found ?? ofThirdStates(draft, own) ?? (around.meeting || !areUnknown(draft) ? draft : undefined)
  );
}

/** "Chad and Mali recalled their envoys": from a third state. */
const isByThird = ({ detail }: Draft): boolean =>
  detail.type === 'action' && AT_THIRD.has(detail.kind);

/** "At the talks Ann and Bob affirmed the pledges of the two": said to each other, and not of what was told. */
const isOfTold = ({ refersTo, stance }: Draft, { meeting }: Surroundings): boolean =>
  refersTo !== undefined && !(meeting && stance === 'cooperative');

function toLast(
  draft: Draft,
  own: readonly string[],
  { told }: Pick<Surroundings, 'told'>,
): Draft | undefined {
  const role = draft.detail.type === 'agreement' ? 'party' : PASSIVE_ROLE[draft.detail.type];
  if (draft.detail.type === 'meeting' || !role || own.length === 0) return undefined;
  const before = pointsAtDeed(draft) ? told.filter(isHostile) : told;
  return withAs(draft, role, antecedentOf(draft, own, before));
}

/** "condemns this act", as an office writes: what is hostile of all that was told. */
const pointsAtDeed = ({ refersTo, frame }: Draft): boolean =>
  refersTo !== undefined && frame.view.scene.publisher !== null;

const isHostile = ({ draft: { stance } }: Timed): boolean => stance === 'conflictual';

/** What nobody is said to have said, both sides said. */
function roleOf({ detail, frame }: Draft, own: readonly string[]): Participation['role'] {
  if (detail.type === 'agreement') return 'party';
  if (detail.type === 'statement' && detail.act === 'joint-statement') return 'speaker';
  return own.length === 0 || isOfUsBoth(frame) ? 'speaker' : 'addressee';
}
