import type { Frame } from '../grammar/frame.ts';
import { hasWord, isAnyAt, lowerAt, type Range } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';

const INFORM_SAY = anyOf('inform|say|tell|announce');
const IS_ARE = anyOf('is|are|was|were|be|and');
const IT_THIS = anyOf('it|this|that');
const STOP_COMMA = anyOf('[.,;!"”]');

const REGRETS = anyOf('regret(?:s|ted|ting|table)?');
/** Deeds and words of choice: who regrets them blames whoever chose them. */
const CHOSEN = anyOf(
  'decision|decisions|withdrawal|refusal|failure|cancellation|expulsion|expulsions|move|moves|step|steps|ruling|verdict|stance|position|policy|remarks|statement|statements|words|vote|lack|absence|attempt|attempts|sanctions|measures|reluctance|unwillingness|rejection|suspension|exit|departure|actions|choice|recall|boycott|adoption|law|laws|bill|legislation|resolution|passage|execution|executions|arrest|detention|closure|ban|restrictions|tariffs|launch|launches|test|tests|escalation|violation|violations|attack|attacks|veto|intrusion|intrusions|incursion|incursions|overflight|seizure|deployment|raid|raids|announcement|referendum|annexation|occupation|imposition|use|communique|communiqué|deal|pact|accord|sale|sales|plan|plans|report|remark|comment|treatment|behaviour|behavior|conduct|decree|interference|meddling|provocation|provocations|embargo|embargoes|blockade|pledge|pledges|promise|promises|offer|offers|curbs|quotas|claim|claims|offering|offerings|fact|worship',
);
/** No state chose it. */
const TERROR = anyOf('terrorist|terror|bomb|suicide|knife|gun|deadly|heinous');
const OWN = anyOf('its|his|her|their|our|my|own');
/** In tokens, from the regret to what is regretted. */
const REACH = 9;

/**
 * What regret is, where a range holds any: blame for what another state chose to do, else sorrow for what happened
 * or was done by one's own; "regrets to inform" is a mere manner of speaking.
 */
export function regretIn(
  { view }: Frame,
  { from, to }: Range,
): 'criticise' | 'greeting' | 'comment' | undefined {
  for (let at = from; at < to; at++) {
    if (!isAnyAt(view, at, REGRETS)) continue;
    return regretOf(view, at + 1, to);
  }
  return undefined;
}

function regretOf(view: Frame['view'], from: number, to: number) {
  const next = lowerAt(view, from);
  if (next === 'to' && isAnyAt(view, from + 1, INFORM_SAY)) return 'comment';
  if (next === 'not' || isAlone(view, from) || isOfNothing(view, from, to)) return 'comment';
  if (next === 'that' || lowerAt(view, from - 3) === 'disappointment') return 'criticise';
  // "called the intrusion regrettable": named before.
  const isBehind = lowerAt(view, from - 1) === 'regrettable' || isPassive(view, from);
  const back = isBehind ? Math.max(view.sentence.from, from - REACH) : from;
  return isOfOthersChoice(view, back, Math.min(to, from + REACH)) ? 'criticise' : 'greeting';
}

/** "the move is hasty and regretted". */
const isPassive = (view: Frame['view'], from: number): boolean =>
  lowerAt(view, from - 1) === 'regretted' && isAnyAt(view, from - 2, IS_ARE);

/** "expressed deep regret to Chad": for what is not told. */
const isOfNothing = (view: Frame['view'], from: number, to: number): boolean =>
  lowerAt(view, from) === 'to' && !hasWord(view, { from, to }, ABOUT);

const ABOUT = anyOf('over|for|at|about|on|that|after|following');

/** "We regret it." */
const isAlone = (view: Frame['view'], from: number): boolean =>
  isAnyAt(view, from, IT_THIS) && isAnyAt(view, from + 1, STOP_COMMA);

/** "the decision of Chad", not "its own decision". */
function isOfOthersChoice(view: Frame['view'], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (!isAnyAt(view, at, CHOSEN) || isAnyAt(view, at - 1, TERROR)) continue;
    return !hasWord(view, { from: at - 2, to: at }, OWN);
  }
  return false;
}
