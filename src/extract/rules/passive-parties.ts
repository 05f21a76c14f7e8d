import type { Kind } from '../../../events/detail.ts';
import type { Frame } from '../grammar/frame.ts';
import {
  hasWord,
  isAnyAt,
  leadIn,
  lowerAt,
  mentionsWithin,
  type SentenceView,
} from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { isAny } from '../text/token-at.ts';
import type { WordList } from '../text/word-list.ts';
import { longNameAt } from '../who/long-name.ts';
import { type Mention, type Party, partyOf } from '../who/mention.ts';
import { ownEvacuees } from './evacuated.ts';
import { ownersOfHelp } from './own-help.ts';
import { tiedPair } from './tied-pair.ts';

const BETWEEN_AGAINST = anyOf('between|against|to|of|in|with');
const TO_IN = anyOf('to|in');

/** What a state does with its own: its envoys, troops, embassies, goods and border. */
const WITH_ITS_OWN: ReadonlySet<Kind> = new Set<Kind>([
  'deployment',
  'ceasefire-withdrawal',
  'recall',
  'relations',
  'sanction',
  'sanction-relief',
  'trade-measure',
  'export-control',
  'visa-border',
]);
/** What a state imposes and lifts: "Kenya's ban on Peruvian tea was lifted". */
const MEASURES = anyOf(
  'sanctions|embargo|boycott|ban|bans|curbs|restrictions|tariffs?|dut(?:y|ies)|lev(?:y|ies)|quotas?|moratorium|controls|blockade|freeze|suspension|surcharges?|surtax(?:es)?|objections?',
);
/** What belongs to whoever acts, where nobody is named behind "by". */
const OWN = anyOf(
  'flag|embassy|embassies|representation|office|offices|consulate|consulates|mission|ambassador|ambassadors|envoy|envoys|commissioner|consul|charge|chargé|affaires|diplomats|border|borders|frontier|airspace|aid|assistance|exports|supplies|deliveries|shipments|gas|oil|troops|soldiers|forces|army|peacekeepers|contingent|battalions?|brigade|warships?|destroyers?|frigates?|carrier|ships?|aircraft|jets|bombers|planes|missiles|tanks|units',
);
/** What a state opens and closes: a ship that was let in is not that of whoever let it. */
const GATES = anyOf(
  'border|borders|frontier|airspace|ports?|crossings?|skies|visas?|centres?|centers?|checkpoints?|embassy|consulate',
);
/** What must be its own by the kind of deed; else troops, envoys, supplies and the like. */
const OWNED: ReadonlyMap<Kind, WordList> = new Map([
  ['visa-border', GATES],
  ['sanction-relief', MEASURES],
  ['trade-measure', MEASURES],
  ['export-control', MEASURES],
]);
/** In tokens, from whoever owns it: "Kenya's six aid shipments". */
const OWNER_REACH = 5;

/** Who acts in the passive by what is said of the object: its owner, or both between whom it was. */
export function ownSideOf(frame: Frame, kind: Kind): readonly Mention[] {
  const { view, clause, verb } = frame;
  const tied = TIED.has(kind) ? tiedPair(view, { from: clause.from, to: verb.at }) : [];
  if (tied.length > 0) return tied;
  const owners = (OF_PEOPLE.get(kind) ?? ((one) => ownersOf(one, kind)))(frame);
  return owners.length > 0 ? owners : bothBetween(frame, kind);
}

/** Whose people they are tells who does it. */
const OF_PEOPLE: ReadonlyMap<Kind, (frame: Frame) => readonly Mention[]> = new Map([
  ['aid', ownersOfHelp],
  ['loan-investment', ownersOfHelp],
  ['evacuation', ownEvacuees],
]);

/** "Kenya's embassy in Lima was closed", "Kenyan troops were withdrawn": whose they are. */
function ownersOf(frame: Frame, kind: Kind): readonly Mention[] {
  const { view, clause, verb } = frame;
  if (!WITH_ITS_OWN.has(kind)) return [];
  const before = mentionsWithin(view, { from: clause.from, to: verb.at });
  const source = kind === 'sanction' ? sourceOf(view, before) : undefined;
  if (source) return [source];
  const [owner] = before;
  return owner && isOwnerOf(frame, kind, before, owner) ? [owner] : [];
}

function isOwnerOf(
  { view, verb }: Frame,
  kind: Kind,
  before: readonly Mention[],
  owner: Mention,
): boolean {
  if (owner.isPlace || owner.kind === 'group' || owner.kind === 'media') return false;
  if (isAnyAt(view, owner.from - 1, BETWEEN_AGAINST)) return false;
  const owned = OWNED.get(kind) ?? OWN;
  // "Eritrean sanctions were lifted": on Eritrea as well as by it.
  if (owned === MEASURES && before.length < 2) return false;
  return ownsWithin(view, owner, verb.objectAt ?? verb.at, owned);
}

/** "Gas supplies from Kenya to Peru were cut": whoever supplies. */
const sourceOf = (view: SentenceView, before: readonly Mention[]): Mention | undefined =>
  hasWord(view, view.sentence, MISHAP)
    ? undefined
    : before.find(({ from }) => {
        const lead = leadIn(view, from);
        const isFlow = hasWord(view, { from: lead - SOURCE_REACH, to: lead }, FLOWS);
        return isFlow && lowerAt(view, lead) === 'from';
      });

/** What cuts supplies without anybody's will. */
const MISHAP = anyOf(
  'blasts?|explosions?|leaks?|accidents?|storms?|floods?|repairs?|maintenance|wars?|fighting|faults?|ruptured?|bombs?|attacks?|sabotage|earthquake|fires?|pirates|strike|strikers',
);

/** In tokens: "supplies to northern Peru from". */
const SOURCE_REACH = 4;
const FLOWS = anyOf('supplies|supply|deliveries|shipments|exports|flows?');

/** A mention may hold the noun: "the Kenyan ambassador". */
const ownsWithin = (view: SentenceView, one: Mention, last: number, owned: WordList) =>
  hasWord(view, { from: one.from, to: Math.min(last, one.to + OWNER_REACH) + 1 }, owned);

const BETWEEN = anyOf('between');

/** What is done by both between whom it is. */
const TIED: ReadonlySet<Kind> = new Set<Kind>([
  'relations',
  'ceasefire-withdrawal',
  'release-exchange',
  'visa-border',
  'sanction',
  'sanction-relief',
  'exercise',
  'force',
]);

/** "relations between Kenya and Peru were cut", "visas were abolished between Kenya and Peru": both, by each other. */
export function bothBetween({ view, clause, verb }: Frame, kind: Kind): readonly Mention[] {
  if (!isMutual(verb, kind) || !hasWord(view, clause, BETWEEN)) return [];
  const end = clause.verbs.find(({ at }) => at > verb.at)?.at ?? clause.to;
  const own = mentionsWithin(view, { from: clause.from, to: end });
  const first = own.findIndex(({ from }) => lowerAt(view, leadIn(view, from)) === 'between');
  const both = first === -1 ? [] : own.slice(first, first + 2);
  return both.length > 1 ? both : [];
}

/** What two states do with each other; a border between them may be shut by one. */
const isMutual = ({ sense }: Frame['verb'], kind: Kind): boolean =>
  kind === 'relations' ||
  kind === 'release-exchange' ||
  kind === 'ceasefire-withdrawal' ||
  (sense.stance === 'cooperative' && (kind === 'visa-border' || kind === 'sanction-relief')) ||
  (kind === 'force' && sense.base === 'exchange');

/** "Kenya's ambassador to Peru has been recalled", "returned to his post", "recalled the Ambassador of Kenya to Peru": where whoever is recalled or returns serves. */
export function postOf(
  { view, clause, verb, patients, subjects }: Frame,
  own: readonly (string | null)[],
): readonly Party[] {
  const objects = mentionsWithin(view, { from: verb.at, to: clause.to });
  for (const one of patients.length > 0 ? patients : [...subjects, ...objects]) {
    const country = servedIn(view, one);
    if (country && !own.includes(country)) return [partyOf(country)];
  }
  return [];
}

/** The country in "the Kenyan ambassador to Peru". */
export function servedIn({ scene }: SentenceView, { from, to }: Mention): string | undefined {
  for (let at = from + 1; at < to; at++) {
    const isTo = isAny(scene.tokens, at - 1, TO_IN);
    const country = isTo ? longNameAt(scene, at)?.value.country : undefined;
    if (country) return country;
  }
  return undefined;
}
