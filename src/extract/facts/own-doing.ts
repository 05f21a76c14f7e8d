import type { Draft } from '../rules/rule.ts';

/** "Ann will visit Chad, her office said": the plan itself, in the words of the state that has it. */
export const isOwnPlan = ({ detail, frame, participants }: Draft, plan: Draft): boolean =>
  detail.type === 'statement' &&
  detail.act === 'intent' &&
  plan.detail.type === 'meeting' &&
  plan.frame.aspect.isFuture &&
  frame.verb.at >= plan.evidence.to &&
  participants.some(
    ({ role, party }) =>
      role === 'speaker' && plan.participants.some((one) => one.party.country === party.country),
  );

/** "Peru protested after a plane entered its airspace, its army said": what the speaker's own state did is told on its word. */
export function isOwnDeed({ frame, participants }: Draft, deed: Draft): boolean {
  const [speaker] = participants;
  const doers = deed.participants.filter(({ role }) => role === 'initiator');
  const isBehind = frame.verb.at >= deed.evidence.to && frame.verb.sense.family === 'say';
  return isBehind && doers.some(({ party }) => party.country === speaker?.party.country);
}
