import type { Kind } from '../../../events/detail.ts';
import { countriesOf, type Draft } from '../rules/rule.ts';
import { anyOf } from '../text/any-of.ts';
import type { Party } from '../who/mention.ts';
import { ADDRESSED, isAnswerInQuote, isOnHome } from './answer-in-quote.ts';
import { PASSIVE } from './by-role.ts';
import { deedNamed } from './deed-named.ts';
import { goOnFighting } from './go-on-fighting.ts';
import { onlyPact, ownPactFor } from './only-pact.ts';
import { isRetort, isVerdict } from './retort.ts';
import { joinsBlame, saidAgain } from './said-again.ts';
import { orWords, SORTS } from './spoken-sorts.ts';
import type { Timed } from './timed.ts';

const ACTION_STATEMENT = anyOf('action|statement');
const SIDES_CALM = anyOf('sides|calm|exchange');

/** In tokens: from what was told last to what speaks of it. */
const REACH = 120;
/** The same, where no word speaks of it. */
const NEAR = 80;
/** More countries than these are nobody's other side. */
const MOST = 4;

const ACTIVE: ReadonlySet<string> = new Set(['speaker', 'party', 'initiator', 'guest', 'host']);

/**
 * Whom a draft that names nobody is about, by the facts told just before it: the other side where its own country had a
 * part in the last one; where it speaks of a deed or the words of others, those who did or said it.
 */
export function antecedentOf(
  draft: Draft,
  own: readonly string[],
  told: readonly Timed[],
): readonly Party[] {
  const last = saidAgain(draft, told, own) ?? spokenOf(draft, own, told);
  // "seized a jet and arrested its pilot": done to whom the first deed was.
  if (isNextDeed(draft) && last?.draft.frame.view !== draft.frame.view) return [];
  const refers = mayReferBack(draft) || (last !== undefined && answers(draft, last, own));
  if (!last || !refers || goesOn(draft, last)) return [];
  const sides = sidesOf(last, own);
  const found = sides.isTheirs ? ofTheOther(sides) : ofOthers(draft, last, sides);
  const count = countriesOf(found).length;
  return count > 0 && count <= MOST ? found : [];
}

/** Facts back that may be spoken of. */
const RECENT = 6;
/** The latest fact that the noun of a draft can stand for and that is not its own country's deed, else the last one. */
function spokenOf(draft: Draft, own: readonly string[], told: readonly Timed[]): Timed | undefined {
  const fits = SORTS[draft.refersTo ?? ''];
  const reach = draft.refersTo === 'unsaid' ? NEAR : REACH;
  const recent = told
    .slice(-RECENT)
    .filter((fact) => draft.frame.view.sentence.from - fact.draft.evidence.to <= reach)
    .filter((fact) => draft.detail.type !== 'statement' || !isAside(fact, draft, own));
  const isOwn = (fact: Timed) => sidesOf(fact, own).isActive;
  const latest = (is: (told: Draft) => boolean) =>
    recent.findLast((fact) => is(fact.draft) && !isOwn(fact));
  if (draft.detail.type === 'agreement')
    return recent.findLast((fact) => fact.draft.detail.type === 'agreement' && isOwn(fact));
  const deed = draft.refersTo === 'deed' ? deedOf(draft, recent, own) : undefined;
  if (deed) return deed;
  const found =
    fits &&
    (ownPactFor(draft, told, latest(fits)) ??
      latest(fits) ??
      latest(orWords(draft)) ??
      ownWords(recent, draft) ??
      onlyPact(draft, told));
  // A named sort of deed that nobody was told to have done is no other deed.
  return fits && draft.refersTo !== 'sides' ? found : (found ?? recent.at(-1));
}

/** "Peru lodged a protest over remarks by a minister of Chad. Lima called the comments an insult": those of whoever it protested to. */
const ownWords = (recent: readonly Timed[], draft: Draft): Timed | undefined => {
  const isOfWords = orWords(draft);
  return recent.findLast(({ draft: told }) => isOfWords(told) && told.stance === 'conflictual');
};

/** "Peru, which has troops in Chad, welcomed the news": what the speaker's own state does, told in passing. */
const isAside = (fact: Timed, { frame }: Draft, own: readonly string[]): boolean =>
  fact.draft.frame.view === frame.view &&
  fact.draft.frame.clause.link === 'relative' &&
  sidesOf(fact, own).isActive;

const deedOf = (draft: Draft, recent: readonly Timed[], own: readonly string[]) =>
  onOwnOf(recent, own) ??
  deedNamed(
    draft,
    recent.filter((fact) => !sidesOf(fact, own).isActive),
  );

/** What a country calls "the move" is first of all what was done to it, then what was said of it. */
function onOwnOf(recent: readonly Timed[], own: readonly string[]): Timed | undefined {
  const onOwn = recent.filter((fact) => isOnOwn(fact, own));
  return onOwn.findLast(({ draft }) => draft.detail.type === 'action') ?? onOwn.at(-1);
}

function isOnOwn(fact: Timed, own: readonly string[]): boolean {
  const { isTheirs, isActive, active } = sidesOf(fact, own);
  const isOneSided = ACTION_STATEMENT.has(fact.draft.detail.type);
  return isOneSided && isTheirs && !isActive && active.length > 0;
}

/** Deeds that are done to somebody. */
const DONE_TO: ReadonlySet<string> = new Set<Kind>([
  'legal',
  'recall',
  'expulsion',
  'relations',
  'visa-border',
  'sanction',
  'trade-measure',
  'deployment',
  'ceasefire-withdrawal',
]);

function mayReferBack(draft: Draft): boolean {
  const { detail, frame, refersTo, isStanding } = draft;
  if (detail.type === 'action')
    return (
      frame.view.scene.publisher === null &&
      (DONE_TO.has(detail.kind) ||
        detail.kind === 'protest' ||
        isNextDeed(draft) ||
        goOnFighting(draft))
    );
  if (detail.type === 'agreement') return refersTo !== undefined;
  if (detail.type !== 'statement' || refersTo === undefined) return false;
  const isOfNow = !isStanding && !frame.aspect.isPerfect;
  // Whose words only sound like an appeal need not speak to anybody.
  const isByVerb = frame.verb.sense.family === 'speak' || isVerdict(draft) || isRetort(draft);
  return refersTo !== 'unsaid' || (isByVerb && isOfNow && ADDRESSED.has(detail.act));
}

/** Hard words behind a quarrel of one's own, and a defence that is not behind one's own charge. */
function answers(draft: Draft, { draft: last }: Timed, own: readonly string[]): boolean {
  const { detail, stance, participants } = last;
  if (stance !== 'conflictual' || !isAnswerInQuote(draft) || isOnHome(draft, last)) return false;
  const roles = participants.filter(({ party }) => own.includes(party.country ?? ''));
  const isOwnCharge = detail.type === 'statement' && roles.every(({ role }) => role === 'speaker');
  const isDefence = draft.detail.type === 'statement' && draft.detail.act === 'defend';
  const isToOther = participants.some(({ role }) => PASSIVE.has(role));
  return roles.length > 0 && !(isDefence && isOwnCharge && isToOther);
}

/** "seized three Kenyan boats and detained six sailors". */
const isNextDeed = ({ detail, frame: { clause } }: Draft): boolean =>
  detail.type === 'action' && detail.kind === 'detention' && clause.link === 'coordinate';

/** "urged Chad to help and called for patience": said in one breath, it is one statement. */
const goesOn = ({ detail, frame }: Draft, { draft: last }: Timed): boolean =>
  frame.view === last.frame.view &&
  detail.type === 'statement' &&
  last.detail.type === 'statement' &&
  detail.act === last.detail.act;

interface Sides {
  readonly active: readonly Party[];
  readonly passive: readonly Party[];
  readonly isActive: boolean;
  readonly isTheirs: boolean;
}

function sidesOf({ draft: { participants } }: Timed, own: readonly string[]): Sides {
  const having = (roles: ReadonlySet<string>) =>
    participants.flatMap(({ party, role }) => (roles.has(role) && party.country ? [party] : []));
  const isOwn = ({ country }: Party) => country !== null && own.includes(country);
  const [active, passive] = [having(ACTIVE), having(PASSIVE)];
  return {
    active: active.filter((party) => !isOwn(party)),
    passive: passive.filter((party) => !isOwn(party)),
    isActive: active.some(isOwn),
    isTheirs: [...active, ...passive].some(isOwn),
  };
}

const ofTheOther = ({ active, passive, isActive }: Sides): readonly Party[] =>
  isActive && passive.length > 0 ? passive : active;

const measured = ({ detail, stance }: Draft, { passive }: Sides): readonly Party[] =>
  detail.type === 'action' && stance === 'conflictual' && DONE_TO.has(detail.kind) ? passive : [];

/** A third country on a deed or words: on who did or said it, but on whom others blame it joins in the blame. */
function ofOthers(
  { refersTo, detail, stance, frame }: Draft,
  { draft }: Timed,
  sides: Sides,
): readonly Party[] {
  // "Chad closed its border with Peru. Kenya suspended aid": to Peru as well.
  if (detail.type === 'action') return detail.kind === 'protest' ? [] : measured(draft, sides);
  if (refersTo === undefined || refersTo === 'unsaid') return [];
  if (SIDES_CALM.has(refersTo)) return [...sides.active, ...sides.passive];
  return joinsBlame({ refersTo, stance, frame }, draft) ? sides.passive : sides.active;
}
