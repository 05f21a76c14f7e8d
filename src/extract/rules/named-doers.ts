import { following } from '../grammar/chain.ts';
import { FORCES } from '../grammar/forces.ts';
import type { Frame } from '../grammar/frame.ts';
import {
  hasWord,
  isAnyAt,
  leadIn,
  lowerAt,
  mentionsWithin,
  type SentenceView,
} from '../grammar/sentence-view.ts';
import { subjectsOf } from '../grammar/subjects.ts';
import { behindTime } from '../grammar/time-between.ts';
import type { Verb } from '../grammar/verb-at.ts';
import { otherVerbBetween } from '../grammar/verb-between.ts';
import { anyOf } from '../text/any-of.ts';
import { isPast } from '../verb-senses.ts';
import type { Mention } from '../who/mention.ts';
import { isState } from './fighters.ts';

const ITS_THEIR = anyOf('its|their');
const THE_ITS = anyOf('the|its|new|a|an');
const ANNOUNCE_ORDER = anyOf('announce|order|confirm');
const DETENTION_EXPULSION = anyOf('detention|expulsion');

/** In tokens: from who does it to the noun, and from the noun to "by". */
const OWNER_REACH = 3;
const REACH = 8;

/** Who does the deed that a noun names: its owner, those behind "by", whoever moves, or the country in which somebody is held. */
export function doersOf(frame: Frame): readonly Mention[] {
  const owner = ownerOf(frame);
  if (owner) return [owner];
  const agents = agentsOf(frame);
  if (agents.length > 0) return agents;
  const other = moverOf(frame) ?? holderOf(frame);
  return other ? [other] : (ofPronoun(frame) ?? announcerOf(frame));
}

/** "Peru defended its seizure of", "Peru blamed Chad for its seizure of": whoever is named last, else whoever acts. */
function ofPronoun({ view, verb, clause, index }: Frame): readonly Mention[] | undefined {
  const its = [verb.at - 1, verb.at - 2].find((at) => isAnyAt(view, at, ITS_THEIR));
  const governing = clause.verbs.findLast(({ at }) => at < verb.at);
  if (its === undefined || !governing) return undefined;
  const acting = subjectsOf(view, index, governing.at);
  const last = mentionsWithin(view, { from: governing.at, to: its }).findLast(
    ({ from, isOwner, kind }) =>
      (kind === 'state' || kind === 'person') && !isOwner && lowerAt(view, from - 1) !== 'by',
  );
  return last ? [last] : acting.filter(({ kind }) => kind === 'state' || kind === 'person');
}

/** "Peru announced the expulsion of": whoever announces it. */
function announcerOf(frame: Frame): readonly Mention[] {
  const { view, index } = frame;
  const announcing = announcingOf(frame);
  return announcing ? subjectsOf(view, index, announcing.at) : [];
}

/** The "announced" straight before what is announced, a day between them or not; "went ahead with". */
export const announcingOf = ({ view, verb, clause }: Frame): Verb | undefined =>
  clause.verbs.find((one) => {
    if (one.at >= verb.at || !isPast(one.sense.tense)) return false;
    const from = announcedFrom(view, one);
    return (
      from !== undefined &&
      from <= verb.at &&
      wordsBetween(view, from, verb.at) <= ANNOUNCED_REACH &&
      isAnyAt(view, from, THE_ITS)
    );
  });

/** Where the words begin for what is announced. */
function announcedFrom(view: SentenceView, { at, to, sense }: Verb): number | undefined {
  const { tokens } = view.scene;
  if (ANNOUNCE_ORDER.has(sense.base)) return behindTime(tokens, to);
  if (sense.base !== 'go' || lowerAt(view, at + 1) !== 'ahead') return undefined;
  const tie = behindTime(tokens, at + 2);
  return lowerAt(view, tie) === 'with' ? tie + 1 : undefined;
}

/** In words: "announced the immediate", "the tit-for-tat". */
const ANNOUNCED_REACH = 2;

/** How many words stand in a range; hyphens make one of several. */
function wordsBetween(view: SentenceView, from: number, to: number): number {
  let words = 0;
  for (let at = from; at < to; at++)
    if (lowerAt(view, at) !== '-' && lowerAt(view, at - 1) !== '-') words++;
  return words;
}

/** "Eritrea's", "the Eritrean army's", "Eritrean", straight before the noun. */
const ownerOf = ({ view, verb, clause }: Frame): Mention | undefined =>
  mentionsWithin(view, { from: clause.from, to: verb.at }).findLast(
    (mention) =>
      isState(mention) &&
      verb.at - mention.to <= OWNER_REACH &&
      !otherVerbBetween(view, mention.to, verb.at) &&
      !hasBreak(view, mention.to, verb.at) &&
      !hasWord(view, { from: mention.to, to: verb.at }, ARTICLE) &&
      !hasWord(view, { from: mention.to - 1, to: verb.at }, VICTIM),
  );

/** "the French embassy bombings": they were bombed. */
const VICTIM = anyOf(
  'embassy|embassies|consulate|consulates|mission|hotel|ship|plane|airliner|train|hostage|hostages|tourist|tourists|village|villages|villagers|barracks|base',
);

const MOVING = anyOf('deployment|ceasefire-withdrawal|recall|relations|evacuation');
/** Nouns for coming in: of those who come. */
const ENTRIES = anyOf('entry|intrusions?|encroachments?');

/** "the withdrawal of Eritrean troops from Peru", "the recall of Eritrea's envoy"; what another announces is his. */
const moverOf = ({ view, verb, clause }: Frame): Mention | undefined =>
  !isOrdered(clause, verb) &&
  (MOVING.has(verb.sense.detail) || ENTRIES.has(verb.sense.base)) &&
  lowerAt(view, verb.to) === 'of'
    ? view.mentions.find(
        (one) =>
          isState(one) &&
          one.from > verb.to &&
          one.from - verb.to <= OWNER_REACH &&
          (verb.sense.base === 'evacuation' || one.to > one.from + 1 || one.isOwner),
      )
    : undefined;

/** "announced the expulsion of envoys and the closure of the Eritrean consulate": nothing that Eritrea does. */
const isOrdered = ({ verbs }: Frame['clause'], { at, sense }: Verb): boolean =>
  sense.detail === 'relations' &&
  verbs.some((one) => one.at < at && ANNOUNCE_ORDER.has(one.sense.base));

/** "the arrest of two Eritreans in Peru", "the expulsion of two Eritreans from Peru". */
const holderOf = ({ view, verb, clause }: Frame): Mention | undefined =>
  DETENTION_EXPULSION.has(verb.sense.detail) && isOfSomebody(view, verb.to)
    ? mentionsWithin(view, { from: verb.to, to: Math.min(clause.to, verb.to + REACH) }).find(
        ({ from, kind, isPlace, parties }) =>
          parties.length === 1 &&
          kind === 'state' &&
          (isPlace || lowerAt(view, from - 1) === 'from'),
      )
    : undefined;

/** "of two Eritreans", "over the weekend of two Eritreans". */
const isOfSomebody = (view: SentenceView, at: number): boolean =>
  lowerAt(view, at) === 'of' ||
  view.dates.some(({ from, to }) => from >= at && from - at <= 2 && lowerAt(view, to) === 'of');

/** "by Eritrea and Chad" behind the noun, and further on where only what it is done to stands between. */
function agentsOf({ view, verb, clause }: Frame): readonly Mention[] {
  const to = Math.min(clause.to, verb.to + AGENT_REACH);
  const behind = mentionsWithin(view, { from: verb.to, to: clause.to });
  const first = behind.findIndex(
    (mention) =>
      mention.from < to && isState(mention) && lowerAt(view, beforeForce(view, mention)) === 'by',
  );
  const agent = behind[first];
  if (!agent || (agent.to > verb.to + REACH && !isAllObject(view, verb.to, agent.from))) return [];
  return following(view, behind, first);
}

/** Before a name and its article: "by the Peruvian army"; by one of many only where he fights for his state: "by a Peruvian drone". */
function beforeForce(view: SentenceView, { from, to }: Mention): number {
  const lead = leadIn(view, from);
  const isForce = isAnyAt(view, lead, AN) && hasWord(view, { from, to: to + FORCE_REACH }, FORCES);
  return isForce ? lead - 1 : lead;
}

const AN = anyOf('a|an');
/** In tokens: "Peruvian long-range missile". */
const FORCE_REACH = 4;

/** In tokens, from the noun to who does it. */
export const AGENT_REACH = 14;

/** "of 55 Indian fishermen and eight fishing boats": no other clause begins between. */
const isAllObject = (view: SentenceView, from: number, to: number): boolean =>
  lowerAt(view, from) === 'of' &&
  !hasWord(view, { from, to }, APART) &&
  !otherVerbBetween(view, from, to);

const APART = anyOf(
  ',|;|\\(|that|which|who|as|when|while|because|but|carried|committed|made|was|were',
);

const ARTICLE = anyOf('the|an?|its|their');
const BREAK = anyOf(
  ',|;|and|that|which|who|as|when|while|because|but|is|was|were|are|has|had|have',
);

/** Whether another part of the sentence begins in a range. */
export const hasBreak = (view: SentenceView, from: number, to: number): boolean =>
  hasWord(view, { from, to }, BREAK);
