import { anyOf } from '../text/any-of.ts';
import type { Mention } from '../who/mention.ts';
import { lastBefore } from './antecedent.ts';
import type { Clause } from './clause.ts';
import { severalBefore, tiedBefore } from './coordinated.ts';
import { actorBefore } from './interposed-saying.ts';
import { leaderBefore } from './led-end.ts';
import { PREPOSITIONS } from './prepositions.ts';
import { asideBefore } from './resumption.ts';
import { isAnyAt, leadIn, mentionsWithin, type SentenceView } from './sentence-view.ts';

/** Whoever stands before the words that tell who says so, or before an aside that a clause goes on behind, or leads others in it. */
export function beforeAside(view: SentenceView, index: number): readonly Mention[] | undefined {
  const parted = actorBefore(view, index);
  if (parted) return parted;
  const found = asideBefore(view, index);
  if (found) {
    const [last] = lastBefore(view, found.aside);
    return last ? withThose(view, found.aside, last) : teamLedIn(view, found.aside);
  }
  const leader = leaderBefore(view, view.clauses[index]);
  return leader && [leader];
}

/** "Peru and Chad, which border Mali, protested": both, where they hang on no preposition. */
function withThose(view: SentenceView, aside: Clause, last: Mention): readonly Mention[] {
  const all = tiedBefore(view, last);
  const [first] = all;
  const isFree = first && !isAnyAt(view, leadIn(view, first.from), PREPOSITIONS);
  return isFree ? all : severalBefore(view, aside, [last]);
}

const LEADING = anyOf('leads|led|heads|headed|chairs|chaired');
const TEAM = anyOf('team|delegation|side|mission|negotiators|delegates');
/** In tokens: "led the visiting Peruvian". */
const TEAM_REACH = 4;

/** "Ann Soto, who led the Peruvian team, rejected": for the state of those whom she leads. */
function teamLedIn(view: SentenceView, { from, to, conjunction }: Clause): readonly Mention[] {
  if (conjunction !== 'who' || !isAnyAt(view, from, LEADING)) return [];
  const led = mentionsWithin(view, { from, to }).find((one) => one.from - from <= TEAM_REACH);
  const isTeam = led && [led.to - 1, led.to].some((at) => isAnyAt(view, at, TEAM));
  return isTeam ? [led] : [];
}
