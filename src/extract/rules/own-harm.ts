import type { Frame } from '../grammar/frame.ts';
import { anyOf } from '../text/any-of.ts';
import type { Mention } from '../who/mention.ts';
import { HARMS } from './harmed.ts';

/** Whether a state is named as the one to which whoever speaks does harm, or means to: "launched a verbal attack on Chad", "is considering sanctions against Chad"; not "on the sanctions against Chad". */
export const isAttacked = ({ verb: { sense, to } }: Frame, { from }: Mention): boolean =>
  from - to <= ATTACK_REACH &&
  sense.rest.slice(-2).some((word) => OWN_HARM[sense.detail]?.has(word));

/** The harm that whoever speaks so does or will do himself, by the act: who criticises sanctions does none. */
const OWN_HARM: Readonly<Record<string, ReadonlySet<string>>> = {
  criticise: anyOf('attacks?|war|campaign|pressure'),
  threaten: HARMS,
  intent: HARMS,
};

/** In tokens, from the words of the verb to the name: "on the". */
const ATTACK_REACH = 2;
