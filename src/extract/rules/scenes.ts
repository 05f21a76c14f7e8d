import type { Act } from '../../../events/detail.ts';
import { following } from '../grammar/chain.ts';
import type { Frame } from '../grammar/frame.ts';
import {
  isAnyAt,
  lowerAt,
  mentionsWithin,
  type Range,
  type SentenceView,
} from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { foldedWords } from '../text/token.ts';
import { partiesOf } from '../who/mention.ts';
import { hasOther } from './rule.ts';
import type { Targets } from './targets.ts';

const THE_EASTERN = anyOf('the|eastern|western|northern|southern|central');

/** "the violence in Sudan", "floods in Ghana": where nobody else is named, the country in which it is; an attack there is done to it. */
export function scenesOf(
  { view }: Frame,
  range: Range,
  speakers: readonly (string | null)[],
): Pick<Targets, 'parties' | 'isShielded'> {
  const named = mentionsWithin(view, range);
  const at = named.findIndex(
    ({ isPlace, from, parties }) =>
      isPlace &&
      isAnyAt(view, leadOf(view, from), WITHIN) &&
      isEvent(wordsBefore(view, range.from + 1, leadOf(view, from))) &&
      hasOther(parties, speakers),
  );
  const scene = named[at];
  if (!scene) return { parties: [], isShielded: false };
  const before = wordsBefore(view, range.from + 1, leadOf(view, scene.from));
  const parties = partiesOf(following(view, named, at));
  return { parties, isShielded: ATTACKS.test(before) };
}

const JUDGING: ReadonlySet<Act> = new Set<Act>(['criticise', 'greeting', 'appeal', 'oppose']);
const JUDGING_IN_NEWS: ReadonlySet<Act> = new Set<Act>([...JUDGING, 'praise', 'refuse', 'defend']);

/** Whether words of an act may be for the country in which something happens. */
export const isOfScenes = ({ view }: Frame, act: Act): boolean =>
  (view.scene.publisher ? JUDGING : JUDGING_IN_NEWS).has(act);

/** The token before a name and its article or part: "in northern Chad", "in the north of Chad". */
function leadOf(view: SentenceView, from: number): number {
  const isPart = isAnyAt(view, from - 1, THE_EASTERN);
  const lead = isPart ? from - 2 : from - 1;
  if (lowerAt(view, lead) !== 'of') return lead;
  for (let at = lead - 1; at >= lead - PART_REACH; at--) if (isAnyAt(view, at, WITHIN)) return at;
  return lead;
}

/** In tokens: "in the Kunduz province of". */
const PART_REACH = 6;

const WITHIN = anyOf('in|across');
const MISFORTUNES =
  'attacks?|bombings?|blasts?|explosions?|shootings?|stabbings?|crash|accident|collapse|tragedy|disasters?|earthquakes?|floods?|flooding|fires?|wildfires?|storms?|cyclones?|typhoons?|hurricanes?|landslides?|mudslides?|eruption|drought|famine|hunger|epidemic|outbreak|deaths?|casualties|victims|families|loss|losses|lives';
const TROUBLES =
  'violence|crackdown|coup|strikes?|shelling|airstrikes?|fighting|conflict|repression|killings?|executions?|massacres?|assassinations?|kidnappings?|abductions?|raids?|siege|unrest|hostilities|war|crisis|clashes|escalation|tensions?|detentions?|arrests?|situation|elections?|referendums?|polls|ballots?|votes?|voting|handover|uprising|revolution|peace process|developments|events|imprisonment|trials?|verdicts?|sentenc(?:e|es|ing)|closures?|deterioration|displacement|relocations|protests?|protesters|protestors|demonstrations?|demonstrators|prisoners?|detainees?|hostages?|activists?|journalists?|freedoms?|rights|abuses|violations|law|laws|bill|legislation|amendments?|release|ceasefire|truce|restraint|calm|dialogue|transition|reforms?|moratorium|abolition|takeovers?|putsch|mutiny|overthrow|rupture|breakdown|vandalism|vandali[sz]ation|desecration|intrusion|storming|burning|looting|incidents?|seizure of power|change of government|dissolution|suspension|dismissal|state of emergency|martial law';
const EVENTS = new RegExp(`\\b(?:${MISFORTUNES}|${TROUBLES})\\b`);
/** What only tells of them. */
const WORKS =
  /\b(?:films?|movies?|books?|novels?|articles?|songs?|plays?|documentar(?:y|ies)|exhibitions?|cartoons?|jokes?)\b/;

const isEvent = (words: string): boolean => EVENTS.test(words) && !WORKS.test(words);

/** Done by somebody else than the country's own government. */
const ATTACKS = new RegExp(`\\b(?:${MISFORTUNES})\\b`);
const WORDS_BEFORE = 8;

const wordsBefore = ({ scene: { tokens } }: SentenceView, from: number, to: number): string =>
  foldedWords(tokens, Math.max(from, to - WORDS_BEFORE), to);
