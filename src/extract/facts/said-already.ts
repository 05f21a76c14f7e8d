import { countriesOf, type Draft } from '../rules/rule.ts';
import { isMoreOfCharge } from './charge.ts';
import { countries, sameRoles, statesOf } from './within.ts';

/** Whether a draft only says again what one of the facts told last says: in its very words, as its outcome, or as its source. */
export function isSaidAlready(last: readonly { readonly draft: Draft }[], draft: Draft): boolean {
  const own = last.map((fact) => fact.draft).filter(({ frame }) => frame.view === draft.frame.view);
  const latest = own.at(-1);
  if (!latest) return false;
  return (
    isOutcome(latest, draft) ||
    isTwin(latest, draft) ||
    isTagOfOthers(latest, draft) ||
    isTagOfCharge(latest, draft) ||
    isIdleBeside(latest, draft) ||
    own.slice(0, -1).some((one) => isOwnTag(one, draft))
  );
}

/** "Greece protested to Turkey after jets flew over its islands, the ministry said": the word of whoever protests. */
const isOwnTag = (told: Draft, { detail, frame, evidence, participants }: Draft): boolean =>
  told.detail.type === 'statement' &&
  detail.type === 'statement' &&
  frame.view.scene.publisher === null &&
  told.frame.clause.link === 'main' &&
  told.frame.verb.sense.family === 'speak' &&
  frame.verb.sense.family === 'say' &&
  frame.verb.at >= told.evidence.to &&
  evidence.from <= told.evidence.from &&
  sameRoles(told, { participants, wantsOtherSide: false });

/** "brushed aside the charge, saying that its courts were free": what somebody says beside it, without judging or asking. */
const isIdleBeside = (told: Draft, { detail, stance, frame, participants }: Draft): boolean =>
  detail.type === 'statement' &&
  detail.act === 'comment' &&
  stance === 'neutral' &&
  told.detail.type === 'statement' &&
  frame.verb.sense.tense === 'ing' &&
  frame.view.scene.publisher === null &&
  statesOf(told.participants) === statesOf(participants);

/** "Peru shelters rebels, the President said", in what his office publishes: the charge was told by its own verb. */
const isTagOfCharge = (told: Draft, { detail, frame, evidence, participants }: Draft): boolean =>
  detail.type === 'statement' &&
  told.frame.verb.sense.family === 'harm' &&
  frame.verb.sense.family === 'say' &&
  frame.verb.at >= told.evidence.to &&
  evidence.from <= told.evidence.from &&
  sameRoles(told, { participants, wantsOtherSide: false });

/** "signed a treaty on Monday, ending their dispute": what the paper does, and no other undertaking; that another paper ends is news. */
const isOutcome = (
  last: Draft,
  { detail, frame: { clause, verb }, participants }: Draft,
): boolean =>
  last.detail.type === 'agreement' &&
  detail.type === 'agreement' &&
  (detail.status === last.detail.status || detail.status === 'agreed') &&
  clause.link === 'participle' &&
  verb.sense.tense === 'ing' &&
  statesOf(last.participants) === statesOf(participants);

/** Another act in the very words of the statement or undertaking that was told last, by the same states. */
function isTwin(last: Draft, draft: Draft): boolean {
  const { detail, evidence, participants } = draft;
  if (detail.type !== 'statement') return false;
  if (last.detail.type !== 'statement' && last.detail.type !== 'agreement') return false;
  // "A accused B of spying, a charge that B denies": the words of two.
  if (last.detail.type === 'statement' && countries(last, true) !== countries(draft, true))
    return false;
  const isSame = last.evidence.from === evidence.from && last.evidence.to === evidence.to;
  if (!isSame && !isMoreOfCharge(last, draft)) return false;
  return statesOf(last.participants) === statesOf(participants);
}

/** "Peru has asked Chile for help, Bolivian officials said": only on whose word it is told; not "and must be stopped, Bolivia said". */
function isTagOfOthers(last: Draft, draft: Draft): boolean {
  const { detail, frame, evidence, stance } = draft;
  if (detail.type !== 'statement' || frame.view.scene.publisher !== null) return false;
  const isPlain = detail.act === 'comment' && stance === 'neutral';
  if (!isPlain && (last.detail.type !== 'statement' || judgesBeside(last, draft))) return false;
  const isBehind = frame.verb.sense.family === 'say' && frame.verb.at >= last.evidence.to;
  return isBehind && evidence.from <= last.evidence.from && isOfOther(last, draft, isPlain);
}

/** Whether it is another who says so: a mere word is of none who takes part, any other of none who speaks. */
function isOfOther({ participants }: Draft, draft: Draft, isPlain: boolean): boolean {
  const [speaker] = countriesOf(draft.participants.map(({ party }) => party));
  const theirs = isPlain ? participants : participants.filter(isSpeaker);
  return !countriesOf(theirs.map(({ party }) => party)).includes(speaker ?? '');
}

const isSpeaker = ({ role }: Draft['participants'][number]): boolean => role === 'speaker';

/** Whether the words that make a statement what it is are none of those told last: "and must be stopped". */
const judgesBeside = ({ evidence }: Draft, { toldBy }: Draft): boolean =>
  toldBy !== undefined && (toldBy.from >= evidence.to || toldBy.to <= evidence.from);
