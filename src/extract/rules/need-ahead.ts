import type { Frame } from '../grammar/frame.ts';
import { isAnyAt, leadIn, lowerAt, mentionsWithin, type Range } from '../grammar/sentence-view.ts';
import type { Content } from '../lexicon.ts';
import { anyOf } from '../text/any-of.ts';
import type { Party } from '../who/mention.ts';
import { endedBy } from './ended-harm.ts';
import type { FoundContent } from './found-content.ts';
import { hopeAhead, isOfHope } from './hope-ahead.ts';
import { hopeful } from './hopeful.ts';
import type { Judged } from './judged.ts';
import { countriesOf } from './rule.ts';
import type { Targets } from './targets.ts';

const NEED = anyOf('needs?|imperative|necessity|importance|urgency');
const OF_FOR = anyOf('of|for|to|that');
/** What may stand before the need: "the most critical and urgent need"; "strategic importance" asks for nothing. */
const STRESSED =
  /^(?:the|an?|this|its|his|her|their|our|and|most|very|critical|urgent|pressing|immediate|ongoing|continu(?:ed|ing)|vital|crucial|paramount|utmost|key|great|extreme|particular|special|common|collective|shared|on)$/;
/** In tokens, from the head of what is said to the need. */
const HEAD = 5;

const KIND = anyOf('support|praise|intent|greeting');
const ASKED: Content = { act: 'appeal', stance: '', order: 0 };
/** "expressed hope that the weather would hold". */
const VAGUE: Content = { act: 'none', stance: '', order: 0 };
const HELPED: Content = { act: 'support', stance: 'cooperative', order: 0 };

/** Where what is said opens with a need: "the critical need for", "the imperative to", "the importance of". */
function needAhead(view: Frame['view'], { from, to }: Range): Range | undefined {
  for (let at = from; at < Math.min(to, from + HEAD); at++) {
    const word = lowerAt(view, at);
    if (isAnyAt(view, at, NEED)) return isNeed(view, at) ? { from: at, to: at + 2 } : undefined;
    if (!STRESSED.test(word)) return undefined;
  }
  return undefined;
}

/** "the need for"; "the urgency of acting", not "of the situation". */
function isNeed(view: Frame['view'], at: number): boolean {
  if (!isAnyAt(view, at + 1, OF_FOR)) return false;
  const isState = lowerAt(view, at) === 'urgency' && lowerAt(view, at + 1) === 'of';
  return !isState || lowerAt(view, at + 2).endsWith('ing');
}

/**
 * What words tell that open with a need: whoever stresses "the urgent need for help" or "the imperative to send more aid" asks, and
 * gives nothing, unless the help is meant for another state: "the need to support Chad".
 */
export function underNeed(
  frame: Frame,
  region: Range,
  found: FoundContent | undefined,
  own: readonly (string | null)[],
): FoundContent | undefined {
  const { view } = frame;
  const hope = hopeAhead(frame, region, own);
  if (hope) return { content: ASKED, at: hope.from, to: hope.to };
  if (isOfHope(frame)) return { content: VAGUE, at: region.from, to: region.from };
  const need = needAhead(view, region);
  if (!need) return found;
  const act = found?.content.act;
  if (act !== undefined && act !== 'appeal' && !KIND.has(act)) return found;
  const help = helpForOther(view, { from: need.to, to: region.to }, own);
  if (help !== undefined) return { content: HELPED, at: help, to: help + 1 };
  return found && act === 'appeal' ? found : { content: ASKED, at: need.from, to: need.to };
}

/** In tokens, from the need to whoever is to act: "the need for the Chadian army to". */
const DOER = 2;

/**
 * Whom a need that an office tells of is for: whoever is to act, whoever it is harsh on, or whoever is helped; other states in it
 * are its matter, and it is told to the other side of the talks. What several find needed they say together.
 */
export function ofNeed(
  frame: Frame,
  region: Range,
  judged: Judged,
  targets: Targets,
  speakers: readonly Party[],
): { readonly judged: Judged; readonly targets: Targets } | undefined {
  const { view } = frame;
  const own = speakers.map(({ country }) => country);
  if (!view.scene.publisher) return undefined;
  const ended = ofEnd(frame, region, targets, own);
  if (ended || judged.act !== 'appeal') return ended;
  const hope = hopeAhead(frame, region, own);
  if (hope && isDoer(view, hope, targets))
    return { judged: { act: 'appeal', stance: hopeful(frame, judged.stance, targets) }, targets };
  const need = hope ?? needAhead(view, region);
  if (!need || judged.stance === 'conflictual' || isDoer(view, need, targets)) return undefined;
  const mentioned = [...targets.parties, ...targets.mentioned];
  const isShared = countriesOf(speakers).length > 1;
  return {
    judged: isShared ? TOGETHER : judged,
    targets: { ...targets, parties: [], mentioned },
  };
}

const STOP: Judged = { act: 'appeal', stance: 'conflictual' };

/** "the need for an end to Chad's attacks": asked of Chad. */
function ofEnd(
  { view }: Frame,
  region: Range,
  targets: Targets,
  own: readonly (string | null)[],
): { readonly judged: Judged; readonly targets: Targets } | undefined {
  const need = needAhead(view, region);
  const blamed = need && endedBy(view, { from: need.to, to: region.to });
  const states = countriesOf(blamed?.parties ?? []);
  if (!blamed || states.some((country) => own.includes(country))) return undefined;
  const mentioned = [...targets.parties, ...targets.mentioned].filter(
    ({ country }) => !states.includes(country ?? ''),
  );
  const { parties, from: at } = blamed;
  return { judged: STOP, targets: { ...targets, parties, mentioned, at } };
}

const TOGETHER: Judged = { act: 'joint-statement', stance: 'cooperative' };

/** "the need for Chad to stop", "the need for a release of the data by the Chadian authorities". */
function isDoer(view: Frame['view'], need: Range, { parties, at }: Targets): boolean {
  if (parties.length === 0 || at < need.to || lowerAt(view, need.to - 1) === 'to') return false;
  const lead = leadIn(view, at);
  return at - need.to <= DOER || lowerAt(view, lead) === 'by' || isGiver(view, lead);
}

const OF_FROM = anyOf('of|from');

/** "for the continued support of Chad": whoever is to give it. */
const isGiver = (view: Frame['view'], lead: number): boolean =>
  isAnyAt(view, lead, OF_FROM) && isAnyAt(view, lead - 1, HELPING);

const HELPING = anyOf('support|supporting|assistance|assist|assisting|help|helping|aid|aiding');
/** In tokens, from help to whoever gets it: "support for the people of Chad". */
const RECEIVER = 5;
const FOR_TO = anyOf('for|to|of');

/** Where help stands that is meant for another state: "to support Chad", "of aid to the people of Chad"; not "support for our country", "Chadian help". */
function helpForOther(
  view: Frame['view'],
  { from, to }: Range,
  own: readonly (string | null)[],
): number | undefined {
  const [first] = mentionsWithin(view, { from, to });
  if (!first) return undefined;
  for (let at = first.from - 1; at >= from; at--) {
    if (!isAnyAt(view, at, HELPING)) continue;
    const isFor = isAnyAt(view, at + 1, FOR_TO) && first.from - at <= RECEIVER;
    const isNear = isFor || leadIn(view, first.from) === at;
    const named = countriesOf(first.parties);
    const isOther = named.length > 0 && !named.some((country) => own.includes(country));
    return isNear && isOther ? at : undefined;
  }
  return undefined;
}
