import type { Frame } from '../grammar/frame.ts';
import { hasWord, isAnyAt, leadIn, mentionsWithin, type Range } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { hasOther } from './rule.ts';
import { namedAt, type Targets } from './targets.ts';

const IN = anyOf('in|inside|across');
/** In tokens, back from "in": "a hospital and two schools in". */
const REACH = 5;
/** What a state has or builds in another. */
const THINGS = anyOf(
  'embassy|embassies|consulates?|mission|troops|soldiers|forces|battalion|contingent|peacekeepers|garrison|base|bases|hospitals?|clinics?|schools?|university|plants?|factory|factories|offices?|centres?|centers?|ports?|roads?|railways?|bridges?|refinery|pipeline|dams?|projects?|reconstruction|rebuilding|development|peace|stability|investments?|companies|firms',
);

const CLOSING = anyOf('close|closing|closed|shut|shutting|withdraw|withdrawing|pull|cut|cutting');

/** "would reopen its embassy in Chad", "to keep its troops in Chad": the state in which somebody means to have or build something, in the news. */
export function keptThere(
  { view }: Frame,
  region: Range,
  own: readonly (string | null)[],
): Targets | undefined {
  if (view.scene.publisher !== null || hasWord(view, region, CLOSING)) return undefined;
  const land = mentionsWithin(view, region).find(({ isPlace, from, parties }) => {
    const lead = leadIn(view, from);
    if (!isPlace || !isAnyAt(view, lead, IN) || !hasOther(parties, own)) return false;
    return hasWord(view, { from: Math.max(region.from, lead - REACH), to: lead }, THINGS);
  });
  return land && namedAt(land.parties, land.from);
}
