import { anyOf } from '../text/any-of.ts';
import { isAmong } from '../text/token-at.ts';
import type { Mention } from '../who/mention.ts';
import type { SentenceView } from './sentence-view.ts';

type Seen = Pick<SentenceView, 'scene'>;

const PRESS = anyOf(
  'newspapers?|magazines?|tabloids?|dailies|daily|weekly|television|tv|radio|broadcasters?|channel|network|press|media|journalists?|reporters?|newsmen|interviewer',
);
const OF_STATE = anyOf('state|official|government|controlled|run|ministry');
/** In tokens, behind a nationality: "the French evening newspaper". */
const PRESS_REACH = 3;

/** "told a French newspaper", "a report by the French press": no word to a state, nor of it; state media speak for theirs. */
export function isOfPress(view: Seen, { kind, to }: Mention): boolean {
  // "a US broadcaster": a name that stands before a noun.
  const reach = kind === 'adjective' ? PRESS_REACH : kind === 'state' ? 1 : 0;
  for (let at = to; at < to + reach; at++) {
    const token = view.scene.tokens[at];
    if (token?.kind !== 'word' || token.capital || isAmong(token, OF_STATE)) return false;
    if (isAmong(token, PRESS)) return isWhole(view, at + 1);
  }
  return false;
}

/** "the French press law" is a law. */
const isWhole = ({ scene }: Seen, at: number): boolean => {
  const next = scene.tokens[at];
  return next?.kind !== 'word' || next.capital || isAmong(next, BEHIND_PRESS);
};

const BEHIND_PRESS = anyOf(
  'that|which|who|and|or|for|of|in|on|with|about|to|by|from|as|at|reports?|interview|reporters?|correspondents?|crew|after|late|early|last|this|earlier|yesterday|today|recently|said|says|has|have|had|was|were',
);
