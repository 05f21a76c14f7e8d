import { hasWord } from '../grammar/sentence-view.ts';
import type { Draft } from '../rules/rule.ts';
import { anyOf } from '../text/any-of.ts';
import { ACTING, countriesAs, PASSIVE } from './by-role.ts';
import type { Timed } from './timed.ts';

const CALLING = anyOf('call|brand|label|dub|term|describe');

/** "called the seizure 'wild west justice'": in the news, what was hostile is judged by the name that is quoted for it. */
export function asVerdict(draft: Draft, told: readonly Timed[]): Draft {
  if (!isCalled(draft)) return draft;
  const [state, ...more] = countriesAs(draft, PASSIVE);
  if (state === undefined || more.length > 0) return draft;
  const own = countriesAs(draft, ACTING);
  if (!told.some((fact) => isBlow(fact, state, own))) return draft;
  return { ...draft, detail: { type: 'statement', act: 'criticise' }, stance: 'conflictual' };
}

/** Whether what was told before is called something in quotation marks. */
function isCalled({ detail, stance, refersTo, frame, evidence }: Draft): boolean {
  const { view, verb } = frame;
  if (detail.type !== 'statement' || detail.act !== 'comment' || stance !== 'neutral') return false;
  if (view.scene.publisher !== null || refersTo === undefined) return false;
  if (!CALLING.has(verb.sense.base) || view.scene.isQuoted(verb.at)) return false;
  if (hasWord(view, { from: verb.to, to: evidence.to }, MILD)) return false;
  for (let at = verb.to; at < evidence.to; at++) if (view.scene.isQuoted(at)) return true;
  return false;
}

/** "a misunderstanding": no blame. */
const MILD = anyOf(
  'misunderstanding|mistake|accident|accidental|error|routine|closed|resolved|cleared|settled|internal|understandable|legitimate|lawful|legal|justified|minor|technical',
);

/** Whether a fact tells of what the state did to one of those who speak. */
const isBlow = ({ draft }: Timed, state: string, own: readonly string[]): boolean =>
  draft.detail.type === 'action' &&
  draft.stance === 'conflictual' &&
  countriesAs(draft, ACTING).includes(state) &&
  countriesAs(draft, PASSIVE).some((country) => own.includes(country));
