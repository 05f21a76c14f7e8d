import { actionCalledHome } from './action-called-home.ts';
import { actionDone } from './action-done.ts';
import { actionFiredFrom } from './action-fired-from.ts';
import { actionHacked } from './action-hacked.ts';
import { actionHanded } from './action-handed.ts';
import { actionHit } from './action-hit.ts';
import { actionLanded } from './action-landed.ts';
import { actionNamed } from './action-named.ts';
import { actionObtained } from './action-obtained.ts';
import { actionOfEnemy } from './action-of-enemy.ts';
import { actionOrdered } from './action-ordered.ts';
import { actionRecognised } from './action-recognised.ts';
import { actionRepelled } from './action-repelled.ts';
import { actionSuffered } from './action-suffered.ts';
import { actionSupplied } from './action-supplied.ts';
import { agreementAgreed } from './agreement-agreed.ts';
import { agreementAtMeeting } from './agreement-at-meeting.ts';
import { agreementDeed } from './agreement-deed.ts';
import { agreementHeld } from './agreement-held.ts';
import { agreementInForce } from './agreement-in-force.ts';
import { agreementListed } from './agreement-listed.ts';
import { agreementNamed } from './agreement-named.ts';
import { agreementSigned } from './agreement-signed.ts';
import { aidTeam } from './aid-team.ts';
import { callReceived } from './call-received.ts';
import { chargedInLaw } from './charged-in-law.ts';
import { heldThere } from './held-there.ts';
import { meetingAnnounced } from './meeting-announced.ts';
import { meetingCalled } from './meeting-called.ts';
import { meetingDiscussed } from './meeting-discussed.ts';
import { meetingHeld } from './meeting-held.ts';
import { meetingHosted } from './meeting-hosted.ts';
import { meetingJourney } from './meeting-journey.ts';
import { meetingLeft } from './meeting-left.ts';
import { meetingMet } from './meeting-met.ts';
import { meetingNamed } from './meeting-named.ts';
import { meetingOnVisit } from './meeting-on-visit.ts';
import { meetingPaid } from './meeting-paid.ts';
import { meetingReceived } from './meeting-received.ts';
import { meetingSaw } from './meeting-saw.ts';
import { meetingSent } from './meeting-sent.ts';
import { meetingVisited } from './meeting-visited.ts';
import { meetingWithMore } from './meeting-with-more.ts';
import { missionOpened } from './mission-opened.ts';
import { protestMade } from './protest-made.ts';
import { relationsEnded } from './relations-ended.ts';
import type { Rule } from './rule.ts';
import { shipsCalled } from './ships-called.ts';
import { statementAccusing } from './statement-accusing.ts';
import { statementAgreed } from './statement-agreed.ts';
import { statementBargained } from './statement-bargained.ts';
import { statementBlaming } from './statement-blaming.ts';
import { statementByVerb } from './statement-by-verb.ts';
import { statementCharged } from './statement-charged.ts';
import { statementConditional } from './statement-conditional.ts';
import { statementDemanded } from './statement-demanded.ts';
import { statementDismissed } from './statement-dismissed.ts';
import { statementDrawn } from './statement-drawn.ts';
import { statementHoped } from './statement-hoped.ts';
import { statementInvited } from './statement-invited.ts';
import { statementJoint } from './statement-joint.ts';
import { statementLetter } from './statement-letter.ts';
import { statementMutual } from './statement-mutual.ts';
import { statementNamed } from './statement-named.ts';
import { statementNotRuledOut } from './statement-not-ruled-out.ts';
import { statementOwnWill } from './statement-own-will.ts';
import { statementOwnWord } from './statement-own-word.ts';
import { statementPressed } from './statement-pressed.ts';
import { statementQuoted } from './statement-quoted.ts';
import { statementSaid } from './statement-said.ts';
import { statementTogether } from './statement-together.ts';
import { statementUnaccepted } from './statement-unaccepted.ts';
import { statementWished } from './statement-wished.ts';
import { statementWouldLike } from './statement-would-like.ts';
import { stoodTrial } from './stood-trial.ts';
import { toldToLeave } from './told-to-leave.ts';
import { troopsArrived } from './troops-arrived.ts';
import { troopsLeft } from './troops-left.ts';
import { wentFree } from './went-free.ts';

/** Every rule, in the order in which they are asked about a verb: the first that finds something is believed. */
export const rules: readonly Rule[] = [
  meetingAnnounced,
  troopsLeft,
  toldToLeave,
  protestMade,
  chargedInLaw,
  missionOpened,
  wentFree,
  stoodTrial,
  shipsCalled,
  troopsArrived,
  actionLanded,
  aidTeam,
  actionCalledHome,
  meetingReceived,
  meetingMet,
  meetingSaw,
  meetingVisited,
  meetingJourney,
  meetingLeft,
  meetingSent,
  meetingPaid,
  meetingCalled,
  callReceived,
  meetingDiscussed,
  heldThere,
  relationsEnded,
  agreementHeld,
  meetingHeld,
  meetingHosted,
  meetingOnVisit,
  agreementAtMeeting,
  meetingNamed,
  meetingWithMore,
  statementJoint,
  statementDrawn,
  statementMutual,
  statementAgreed,
  agreementAgreed,
  statementNamed,
  statementNotRuledOut,
  statementUnaccepted,
  statementAccusing,
  statementBlaming,
  statementCharged,
  statementDismissed,
  statementConditional,
  statementBargained,
  statementDemanded,
  statementPressed,
  statementWished,
  statementLetter,
  statementHoped,
  statementWouldLike,
  statementTogether,
  statementInvited,
  statementByVerb,
  statementSaid,
  statementOwnWill,
  statementOwnWord,
  statementQuoted,
  agreementSigned,
  agreementNamed,
  agreementDeed,
  agreementInForce,
  actionHacked,
  actionFiredFrom,
  actionHit,
  actionOfEnemy,
  actionRecognised,
  agreementListed,
  actionDone,
  actionRepelled,
  actionSuffered,
  actionSupplied,
  actionObtained,
  actionOrdered,
  actionHanded,
  actionNamed,
];
