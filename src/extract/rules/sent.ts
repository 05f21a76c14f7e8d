import { but } from '../grammar/aspect.ts';
import type { Frame } from '../grammar/frame.ts';
import { frameWith } from '../grammar/frame-with.ts';
import { hasWord, mentionsWithin } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { type Party, partiesOf } from '../who/mention.ts';
import { countriesOf } from './rule.ts';

/** "Peru sent its foreign minister to Chad", "told its foreign minister to travel to Chad". */
const SENDING = anyOf('send|dispatch|direct|instruct|ask|order|task|tell');
/** Those that tell of the going too. */
const SENT = anyOf('send|dispatch');

export const isSending = ({ verb }: Frame): boolean => SENDING.has(verb.sense.base);

/** Who goes where somebody is sent: an official of the state that sends, by name where he is named. Nobody where no official is. */
export function sentBy(frame: Frame): readonly Party[] {
  const { view, verb, subjects } = frame;
  const senders = partiesOf(subjects);
  const own = countriesOf(senders);
  const named = mentionsWithin(view, { from: verb.at + 1, to: verb.to }).flatMap((one) =>
    one.kind === 'person' && !one.isOwner
      ? one.parties.filter(({ country, office }) => office !== null && own.includes(country ?? ''))
      : [],
  );
  if (named.length > 0) return named;
  const isOfficial = hasWord(view, { from: verb.at + 1, to: verb.to }, OFFICIALS);
  return SENT.has(verb.sense.base) && isOfficial ? senders : [];
}

const OFFICIALS = anyOf(
  'minister|ministers|emissary|emissaries|envoy|envoys|adviser|advisor|aide|aides|secretary|official|officials|negotiator|negotiators|diplomats|lawmakers|parliamentarians|delegation|delegations|representative|representatives',
);

/** What somebody is told to do is ahead. */
export const asSent = (frame: Frame): Frame =>
  SENT.has(frame.verb.sense.base)
    ? frame
    : frameWith(frame, { aspect: but(frame.aspect, { isFuture: true }) });
