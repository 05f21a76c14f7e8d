import type { Mode } from '../../../events/detail.ts';
import type { Frame } from '../grammar/frame.ts';
import { isAnyAt, lowerAt, mentionsWithin } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { isAny } from '../text/token-at.ts';
import type { Mention } from '../who/mention.ts';
import { countriesOf } from './rule.ts';

const AND_WITH = anyOf('and|with|,');
const HOURS_DAYS = anyOf('hours|days|weeks|months');
const PARTICIPANTS_JOINING = anyOf('participants?|joining|attending');

const DETERMINER = anyOf('the|their|his|her|a|this|that|today');
const AT = anyOf('during|at|in');

/** The token before a noun and its article. */
export const leadOf = (view: Frame['view'], at: number): number =>
  isAnyAt(view, at - 1, DETERMINER) ? at - 2 : at - 1;

/** Those whom "and", "with" and commas tie to the first; whoever follows a comma behind "and" is none of them. */
export function chainFrom(
  { view }: Pick<Frame, 'view'>,
  mentions: readonly Mention[],
): readonly Mention[] {
  const end = mentions.findIndex((one, at) => {
    const next = mentions[at + 1];
    const isLast = at > 0 && lowerAt(view, one.from - 1) === 'and' && lowerAt(view, one.to) === ',';
    return !next || isLast || next.from - one.to > 2 || !isAnyAt(view, one.to, AND_WITH);
  });
  return mentions.slice(0, end + 1);
}

/** "During the trip A will meet B": the verb tells of it. */
const TELLING = new Set(['meet', 'call', 'visit', 'receive']);

/** "During the talks A and B discussed": those who act in the clause were there. */
export function goersOf({ view, verb, clause }: Frame): readonly Mention[] {
  if (!isAnyAt(view, leadOf(view, roundAt(view, verb.at)), AT) || isRoll(view)) return [];
  const verbs = clause.verbs.filter(({ at }) => at > verb.to);
  const agreed = verbs.findIndex(({ sense }) => sense.family === 'agree');
  // "agreed to meet": what they agreed on.
  const done = agreed === -1 ? verbs : verbs.slice(0, agreed);
  if (done.some(({ sense }) => TELLING.has(sense.family))) return [];
  const [finite] = verbs;
  const own = mentionsWithin(view, { from: verb.to, to: finite?.at ?? clause.to }).filter(
    (one) =>
      (one.kind === 'person' && !one.isPlace && !one.isOwner) ||
      (one.kind === 'group' && one.isNamed && isFromAfar(verb.sense.detail)) ||
      (view.scene.publisher === null && one.kind === 'state' && !one.isPlace && !one.isOwner) ||
      isDelegation(view, one) ||
      isDelegationToo(view, one),
  );
  return chainFrom({ view }, own);
}

/** "In a phone call, the ministers of A and B discussed": nobody else was there. */
const isFromAfar = (mode: string): boolean => mode === 'call' || mode === 'video';

/** "the third round of talks", "two days of tense talks": where the phrase begins that its noun is in. */
export function roundAt(view: Frame['view'], at: number): number {
  const of = [at - 1, at - 2, at - 3, at - 4].find((one) => lowerAt(view, one) === 'of');
  if (of === undefined) return at;
  if (of === at - 1 && lowerAt(view, of - 1) === 'round')
    return isAnyAt(view, of - 2, ORDINAL) ? of - 2 : of - 1;
  return isAnyAt(view, of - 1, HOURS_DAYS) ? of - 2 : at;
}

const ORDINAL = anyOf('first|second|third|fourth|fifth|sixth|next|last|latest|new');

/** "the delegations of Chad and Mali": those who speak for states. */
export const isDelegation = ({ scene }: Frame['view'], { kind, from, to }: Mention): boolean =>
  kind === 'state' && scene.tokens.slice(from, to).some(({ lower }) => DELEGATIONS.has(lower));

/** With "and" behind a delegation: of another state. */
const isDelegationToo = (view: Frame['view'], one: Mention): boolean =>
  one.kind === 'state' &&
  lowerAt(view, one.from - 1) === 'and' &&
  view.mentions.some((other) => other.to === one.from - 1 && isDelegation(view, other));

const DELEGATIONS = anyOf('delegations|negotiators|negotiating');

/** "Participants in the call included …": told already of the meeting itself. */
const isRoll = ({ scene, sentence }: Frame['view']): boolean =>
  scene.memory.attending().length > 0 && isAny(scene.tokens, sentence.from, PARTICIPANTS_JOINING);

/** "During a call A sent his wishes to B": he spoke to B. */
export function withAddressee(
  { view, clause }: Frame,
  mode: Mode,
  goers: readonly Mention[],
): readonly Mention[] {
  const [goer] = goers;
  if (!goer || goers.length > 1 || mode === 'visit') return goers;
  const own = countriesOf(goer.parties);
  const other = mentionsWithin(view, { from: goer.to, to: clause.to }).find(
    ({ kind, isOwner, parties }) =>
      kind === 'person' && !isOwner && countriesOf(parties).some((one) => !own.includes(one)),
  );
  if (other) return [goer, other];
  const host = view.scene.publisher;
  const isToOffice = mode === 'call' && host?.country && own.every((one) => one !== host.country);
  return isToOffice ? [goer, { ...goer, parties: [host] }] : goers;
}
