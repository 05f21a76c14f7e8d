import type { Act } from '../../../events/detail.ts';
import { isAnyAt, lowerAt, type Range, type SentenceView } from '../grammar/sentence-view.ts';
import { countriesOf, type Draft } from '../rules/rule.ts';
import { anyOf } from '../text/any-of.ts';
import { type Party, partyOf } from '../who/mention.ts';
import type { Surroundings } from './surroundings.ts';

const HARD: ReadonlySet<string> = new Set<Act>(['criticise', 'accuse', 'oppose']);

/** What a state does at home, and no other against it. */
const AT_HOME = anyOf(
  'violence|vote|votes|elections?|polls?|ballot|referendum|crackdown|clampdown|repression|persecution|arrests|executions?|hangings?|verdict|trial|sentences?|coup|takeover|unrest|fraud|torture|law|constitution',
);
/** What is done to a state for what it does at home. */
const PUNISHED = anyOf('sanction|export-control|trade-measure|recall|relations|vote-veto');

/** "Chad punished Mali. Peru condemned the violence": the state that was punished and not the one that did it; nobody where none was. */
export function whoseHomeAct(
  { detail, evidence, frame }: Draft,
  own: readonly string[],
  { told }: Pick<Surroundings, 'told'>,
): readonly Party[] {
  const { view, verb } = frame;
  if (detail.type !== 'statement' || !HARD.has(detail.act) || view.scene.publisher) return [];
  if (!speaksOfHomeAct(view, { from: verb.at + 1, to: evidence.to })) return [];
  const punished = told.findLast(({ draft }) => isPunished(draft));
  const those = punished?.draft.participants.filter(({ role }) => role === 'recipient') ?? [];
  return countriesOf(those.map(({ party }) => party))
    .filter((country) => !own.includes(country))
    .map((country) => partyOf(country));
}

/** "the violence", "the disputed vote"; not "violence at games", "the trial of its own general", "executions in Saudi Arabia". */
function speaksOfHomeAct(view: SentenceView, { from, to }: Range): boolean {
  for (let at = from; at < to; at++) {
    if (!isAnyAt(view, at, AT_HOME) || isAnyAt(view, at + 1, ELSEWHERE)) continue;
    if ([1, 2].some((back) => lowerAt(view, at - back) === 'the')) return true;
  }
  return false;
}

const ELSEWHERE = anyOf('of|in|at|against|between|during');

const isPunished = ({ detail, stance }: Draft): boolean =>
  detail.type === 'action' && stance === 'conflictual' && PUNISHED.has(detail.kind);
