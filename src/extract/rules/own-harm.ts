import type { Frame } from '../grammar/frame.ts';
import { hasWord } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import type { Mention } from '../who/mention.ts';
import { HARMS } from './harmed.ts';

/** Whether a state is named as the one to which whoever speaks does harm, or means to: "launched a verbal attack on Chad", "is considering sanctions against Chad"; not "on the sanctions against Chad". */
export const isAttacked = ({ view, verb }: Frame, { from }: Mention): boolean =>
  from - verb.to <= ATTACK_REACH &&
  !hasWord(view, { from: verb.at, to: verb.to }, ANSWERING) &&
  verb.sense.rest.slice(-2).some((word) => OWN_HARM[verb.sense.detail]?.has(word));

/** "vowed to respond to any attack on Chad": who answers it defends Chad. */
const ANSWERING = anyOf('respond|react|reply|retaliate|answer|veto|over');

/** The harm that whoever speaks so does or will do himself, by the act: who criticises sanctions does none. */
const OWN_HARM: Readonly<Record<string, ReadonlySet<string>>> = {
  criticise: anyOf('attacks?|war|campaign|pressure'),
  threaten: HARMS,
  intent: HARMS,
};

/** In tokens, from the words of the verb to the name: "on the". */
const ATTACK_REACH = 2;
