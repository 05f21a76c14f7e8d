import { isAnyAt, type SentenceView } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { isAmong } from '../text/token-at.ts';
import type { Mention } from '../who/mention.ts';

/** Those who speak for no state, by whatever nationality they are called. */
const PRIVATE = anyOf(
  'activist|activists|student|students|pupils|families|relatives|survivors|victims|refugees|evacuees|migrants|emigrants|diaspora|community|communities|expatriates|entrepreneurs|businessmen|businesswomen|businesspeople|business|companies|firms|investors|industry|labor|labour|workers|unions|farmers|artists|athletes|players|scientists|scholars|academics|intellectuals|writers|youth|women|children|veterans|pilgrims|clergy|bishops|religious|faith|civil|nongovernmental|journalists|reporters|editors|media|dissidents|exiles|influencers|tourists|volunteers|alumni|cyclists|actors|musicians|singers',
);

/** Those who do, whoever else is named beside them. */
const PUBLIC = anyOf(
  'officials?|ministers?|government|leaders?hip|delegation|delegations|authorities|parliamentarians|lawmakers|diplomats?|ambassadors?|president|premier|military|presidents|state',
);

/** In words, behind a nationality: "Peruvian human rights activists". */
const LONGEST = 4;

const JOINED = anyOf('and|,');

/** "Peruvian civil society leaders", "Chadian and Malian activists": people of a nationality who are no officials of its state. */
export function arePrivate(view: SentenceView, { kind, to }: Mention): boolean {
  if (kind !== 'adjective') return false;
  const tied = isAnyAt(view, to, JOINED)
    ? view.mentions.find(({ from }) => from === to + 1)
    : undefined;
  if (tied) return arePrivate(view, tied);
  for (let at = to; at < to + LONGEST; at++) {
    const token = view.scene.tokens[at];
    if (token?.kind !== 'word' || token.capital || isAmong(token, PUBLIC)) return false;
    if (isAnyAt(view, at, PRIVATE)) return true;
  }
  return false;
}
