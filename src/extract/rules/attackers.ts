import { isBehindFired, SHOTS } from '../grammar/fired-from.ts';
import type { Frame } from '../grammar/frame.ts';
import {
  hasWord,
  isAnyAt,
  mentionsWithin,
  type Range,
  type SentenceView,
} from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import type { Mention } from '../who/mention.ts';

const AN_THE = anyOf('an?|the');

const ATTACK = anyOf(
  'attacks?|raids?|strikes?|airstrikes?|clash|clashes|fighting|battles?|skirmish|skirmishes|shelling|bombing|bombings|bombardment|firefight|gunbattle|ambush|shootout|offensive|exchange|fire|gunfire|incursion|assault|operation|barrages?|salvo(?:e?s)?|volleys?|gunfight|crossfire|barrage|salvo|standoff',
);
const AT_IN = anyOf('in|by|during|from|of|to|under');
const WITH = anyOf('with|by|from|involving');
/** In tokens: "in a clash late on Monday with troops of Chad"; "by an Eritrean artillery barrage". */
const REACH = 6;
const NEXT = 3;

/** Those in whose attack something happened: "in an Eritrean air raid", "in a clash with troops of Chad". */
export function attackersOf(view: SentenceView, range: Range): readonly Mention[] {
  const found = mentionsWithin(view, range).find(
    (mention) =>
      isFiredFrom(view, mention) ||
      (isState(mention) && (attacks(view, mention) || isMet(view, mention, range))),
  );
  return found ? [found] : [];
}

/** "bombings at embassies in Lima, Peru, killed …": those who are named behind the deed are where it was done. */
export function isByNobody({ view, clause, verb, subjects }: Frame): boolean {
  const [subject] = subjects;
  if (!subject) return false;
  if (subject.from > verb.at) return isOfNature(view, subject);
  if (clause.verbs.some(({ at }) => at < subject.from)) return false;
  for (let at = clause.from; at < subject.from; at++) {
    // "Retaliating after the bombings in Peru, Kenyan forces struck".
    if (isAnyAt(view, at, LEADING)) return false;
    if (isAnyAt(view, at, ATTACK) && isAnyAt(view, at + 1, PLACED)) return true;
  }
  return false;
}

/** "was hit by a Chadian drought": by nobody. */
const isOfNature = (view: SentenceView, { to, isOwner }: Mention): boolean =>
  isAnyAt(view, isOwner ? to + 1 : to, NATURE);

const NATURE = anyOf(
  'droughts?|storms?|floods?|flooding|winds?|dust|locusts?|heatwaves?|rains?|snow|hurricanes?|cyclones?|typhoons?|earthquakes?|epidemics?|recession|crisis|inflation',
);

const LEADING = anyOf('after|before|since|following|in|to|from|with|of|by|for');
const PLACED = anyOf('at|in|on|near|outside|against|across');

const isState = ({ kind, isPlace }: Mention): boolean =>
  !isPlace && (kind === 'state' || kind === 'adjective');

/** "by shells fired from Eritrea": not "by militants in Eritrea". */
const isFiredFrom = (view: SentenceView, { from, kind }: Mention): boolean =>
  kind === 'state' && isBehindFired(view, from) && isAnyAt(view, from - 3, SHOTS);

/** "in an Eritrean air raid". */
function attacks(view: SentenceView, { from, to, isOwner }: Mention): boolean {
  const article = isAnyAt(view, from - 1, AN_THE) ? 2 : 1;
  if (!isAnyAt(view, from - article, AT_IN)) return false;
  const first = isOwner ? to + 1 : to;
  return hasAttack(view, first, first + NEXT);
}

/** "in a clash with Eritrean troops". */
const isMet = (view: SentenceView, { from }: Mention, range: Range): boolean =>
  isAnyAt(view, from - 1, WITH) && hasAttack(view, Math.max(range.from, from - REACH), from);

const hasAttack = (view: SentenceView, from: number, to: number): boolean =>
  hasWord(view, { from, to }, ATTACK);
