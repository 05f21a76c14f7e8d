import type { Kind } from '../../../events/detail.ts';
import type { Frame } from '../grammar/frame.ts';
import { hasWord, isAnyAt, lowerAt } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import type { Party } from '../who/mention.ts';
import { bothBetween } from './passive-parties.ts';
import { countriesOf } from './rule.ts';
import { tiedPair } from './tied-pair.ts';
import { isWithThird } from './with-third.ts';

const TO_FOR = anyOf('to|for|through|via');
const WE_THEY = anyOf('we|they');
const BORDER_FRONTIER = anyOf('border|frontier');

/** What states do together: those who act are on one side. */
const TOGETHER: ReadonlySet<Kind> = new Set<Kind>(['exercise', 'relations', 'release-exchange']);
/** What in a story about two countries is done to the other. */
const AT_OTHERS: ReadonlySet<Kind> = new Set<Kind>([
  'deployment',
  'force',
  'legal',
  'sanction',
  'sanction-relief',
  'trade-measure',
  'visa-border',
  'recall',
  'expulsion',
  'incursion',
  'ceasefire-withdrawal',
  'protest',
]);
/** What several do in the news, if not to each other, to whoever the story tells of: "Chad and Mali suspended aid". */
export const AT_THIRD: ReadonlySet<Kind> = new Set<Kind>([
  'aid',
  'sanction',
  'recall',
  'expulsion',
  'relations',
]);
const MUTUAL = anyOf('exchange|fight|clash|cooperate|share|swap|trade|skirmish');
/** "A and B opened a bridge over the river". */
const OPENING = anyOf('open|inaugurate|commission|throw|launch|start|dedicate|unveil');
const TRUCE = anyOf('ceasefire|truce|armistice|hostilities');
const WARS = anyOf('violence|war|conflict|bloodshed|fighting');

/** "declared an end to their war", "to years of bloodshed": of both. */
const isEndOfWar = ({ sense: { rest } }: Frame['verb']): boolean =>
  rest.includes('end') && WARS.has(rest.at(-1) ?? '');

const BETWEEN = anyOf('between');

/** "Flights were resumed between A and B", "The A-B border was closed". */
const isOfTwo = ({ view, clause, verb }: Pick<Frame, 'view' | 'clause' | 'verb'>): boolean =>
  hasWord(view, clause, BETWEEN) || tiedPair(view, { from: clause.from, to: verb.at }).length > 0;

/** "expelled six of each other's diplomats", not "expelled one diplomat each". */
function isOfEachOther({ view, clause }: Pick<Frame, 'view' | 'clause'>): boolean {
  for (let at = clause.from; at < clause.to; at++)
    if (lowerAt(view, at) === 'each' && lowerAt(view, at + 1) === 'other') return true;
  return false;
}

const HELP = anyOf('aid|loan-investment');
/** In tokens: "a loan of 180 million dollars". */
const COUNT_REACH = 8;

/** "gave 20 million dollars for schools": to whoever the story is about. */
export const isCountedHelp = (frame: Frame): boolean =>
  HELP.has(frame.verb.sense.detail) &&
  (hasNumber(frame.view, frame.verb.at, Math.min(frame.clause.to, frame.verb.to + COUNT_REACH)) ||
    hasWord(frame.view, { from: frame.verb.at, to: frame.clause.to }, MONEY));

const MONEY = anyOf('million|billion');

export const hasNumber = ({ scene }: Frame['view'], from: number, to: number): boolean =>
  scene.tokens.slice(from, to).some(({ kind }) => kind === 'number');

/** Whether both sides are told, or only who acts, in a deed that must have another side. */
export function sidesOf(
  frame: Frame,
  kind: Kind,
  initiators: readonly Party[],
  recipients: readonly Party[],
): 'both' | 'one' | 'unknown' {
  const acting = countriesOf(initiators).length;
  if (acting === 0) return 'unknown';
  if (countriesOf(recipients).length > 0) return 'both';
  // "The statement was released by A and B": nobody was set free.
  if (kind === 'release-exchange' && isOfNobody(frame)) return 'unknown';
  return kind === 'ceasefire-withdrawal' && isOfOther(frame, initiators)
    ? 'unknown'
    : aloneOf(frame, kind, acting);
}

/** The sides where nobody is named to whom it is done. */
function aloneOf(frame: Frame, kind: Kind, acting: number): 'both' | 'one' | 'unknown' {
  if (acting > 1 && isMutual(frame, kind)) return 'both';
  if (acting > 1) return AT_THIRD.has(kind) && isInNews(frame) ? 'one' : 'unknown';
  const isAtOthers =
    AT_OTHERS.has(kind) || isHelp(frame, kind) || isBreak(frame) || isNextDeed(frame, kind);
  return isAtOthers && isByAgent(frame) ? 'one' : 'unknown';
}

/** "Peru announced a truce", in what another state publishes: no truce with that state. */
const isOfOther = ({ view, verb }: Frame, initiators: readonly Party[]): boolean =>
  view.scene.publisher !== null &&
  verb.sense.rest.some((word) => TRUCE.has(word)) &&
  !countriesOf(initiators).includes(view.scene.publisher.country ?? '');

/** "gave 5 million dollars to UNRWA": to a body by its name, and to no state. */
function isToBody({ view, verb, clause }: Frame): boolean {
  for (let at = verb.to; at < clause.to - 1; at++) {
    if (!isAnyAt(view, at, TO_FOR)) continue;
    const name = lowerAt(view, at + 1) === 'the' ? at + 2 : at + 1;
    const isNamed = view.mentions.some(
      ({ from, to, parties }) =>
        from <= name && name < to && parties.some(({ country }) => country !== null),
    );
    if (view.scene.tokens[name]?.capital && !isNamed) return true;
  }
  return false;
}

const isInNews = ({ view }: Frame): boolean => view.scene.publisher === null;

/** "gave 20 million dollars", in the news also "sent tents". */
const isHelp = (frame: Frame, kind: Kind): boolean =>
  (isCountedHelp(frame) && !isToBody(frame)) || (kind === 'aid' && isInNews(frame));

/** "severed ties", "closed its embassy": with whoever the story is about. */
const isBreak = ({ verb: { sense }, view }: Frame): boolean =>
  sense.detail === 'relations' &&
  sense.stance === 'conflictual' &&
  view.scene.publisher === null &&
  sense.rest.some((word) => TIES.has(word));

const TIES = anyOf('relations|ties|embassy|embassies|consulate|mission');

/** "seized three Kenyan boats and detained six sailors": done to the same country as what the sentence tells before. */
const isNextDeed = ({ clause }: Frame, kind: Kind): boolean =>
  clause.link === 'coordinate' && clause.conjunction === 'and' && kind === 'detention';

const isOfNobody = ({ aspect, verb }: Frame): boolean =>
  aspect.isPassive && verb.objectAt === undefined;

/** "imposed sanctions", "sanctions imposed by Peru". */
const isByAgent = (frame: Frame): boolean =>
  !frame.aspect.isPassive || (frame.verb.objectAt !== undefined && frame.subjects.length > 0);

const isMutual = (frame: Frame, kind: Kind): boolean => {
  const { verb, subjects, view, clause, aspect } = frame;
  return (
    (subjects[0]?.kind === 'group' && !isBlame({ verb, subjects, view })) ||
    (TOGETHER.has(kind) && !isWithThird(frame, kind)) ||
    MUTUAL.has(verb.sense.base) ||
    (kind === 'other' && OPENING.has(verb.sense.base)) ||
    (verb.sense.base === 'go' && verb.sense.rest.at(-1) === 'war') ||
    verb.sense.rest.some((word) => TRUCE.has(word)) ||
    isEndOfWar(verb) ||
    isOfEachOther({ view, clause }) ||
    isOfOneBorder({ verb, view }) ||
    (kind === 'ceasefire-withdrawal' &&
      (areParted({ verb, view, clause }) || isTruceAgreed(verb))) ||
    (aspect.isPassive && bothBetween(frame, kind).length > 1) ||
    (aspect.isPassive && subjects.length === 0 && isOfTwo({ view, clause, verb }))
  );
};

/** "They blocked the supplies": of a foe that nobody names rather than of those who met. */
const isBlame = ({ verb, subjects, view }: Pick<Frame, 'verb' | 'subjects' | 'view'>): boolean =>
  verb.sense.stance === 'conflictual' && subjects.some(({ from }) => isAnyAt(view, from, WE_THEY));

/** "reopened their border": the one between them; "their borders" may be those with others. */
const isOfOneBorder = ({ verb, view }: Pick<Frame, 'verb' | 'view'>): boolean =>
  isAnyAt(view, verb.to - 1, BORDER_FRONTIER) &&
  (lowerAt(view, verb.to - 2) === 'their' ||
    (lowerAt(view, verb.to - 3) === 'their' && isAnyAt(view, verb.to - 2, SHARED)));

/** "laid down their arms", "agreed to stop raids", "pulled their troops back from the border": by both, from each other. */
const areParted = ({ verb, view, clause }: Pick<Frame, 'verb' | 'view' | 'clause'>): boolean =>
  PARTING.has(verb.sense.base) || hasWord(view, { from: verb.at, to: clause.to }, FRONT);

/** "agreed to stop attacks on villages": the two, upon each other. */
const isTruceAgreed = ({ sense }: Frame['verb']): boolean =>
  AGREEING.has(sense.base) && sense.rest.some((word) => ATTACKS.has(word));

const AGREEING = anyOf('agree|pledge|undertake|promise');
const ATTACKS = anyOf('attacks|raids|strikes|shelling|firing|bombing|bombardment|offensive');

const PARTING = anyOf('disengage|separate|demilitari[sz]e');
const FRONT = anyOf(
  'border|frontier|front|frontline|line|buffer|demilitari[sz]ed|disputed|arms|fire|fighting|firing',
);

const SHARED = anyOf('common|shared|joint|land|mutual');
