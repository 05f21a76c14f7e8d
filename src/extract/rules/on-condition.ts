import type { Act } from '../../../events/detail.ts';
import type { Clause } from '../grammar/clause.ts';
import type { Frame } from '../grammar/frame.ts';
import { leadIn, lowerAt, mentionsWithin, type SentenceView } from '../grammar/sentence-view.ts';
import { subjectsOf } from '../grammar/subjects.ts';
import { anyOf } from '../text/any-of.ts';
import type { Mention } from '../who/mention.ts';
import { countriesOf } from './rule.ts';
import { namedAt, type Targets } from './targets.ts';

/** "vowed to defend Chad if Mali attacks it", "… to retaliate if Mali attacks": a threat to whoever attacks; "threatened to hit Chad if …" names its own. */
export function attackerIf(
  { view, index, verb }: Frame,
  act: Act,
  own: readonly (string | null)[],
): Targets | undefined {
  if (act !== 'threaten' || !FOR_NOBODY.has(verb.sense.rest.at(-1) ?? '')) return undefined;
  const condition = view.clauses[index + 1];
  const attack = condition?.verbs.find(
    ({ sense }) => sense.family === 'act' && ATTACKS.has(sense.detail),
  );
  if (!condition || !IF.has(condition.conjunction) || !attack) return undefined;
  const [attacker] = subjectsOf(view, index + 1, attack.at);
  const isOther = attacker !== undefined && areOthers(attacker, own);
  return isOther ? namedAt(attacker.parties, attacker.from) : undefined;
}

/**
 * "vowed hard blows if Mali goes on with its drill": a threat that names nobody is for whoever would bring it on; "reacted angrily after
 * Mali closed its camp": anger is for whoever did what it is about.
 */
export function doerIf(
  { view, index, verb }: Frame,
  act: Act,
  own: readonly (string | null)[],
): Targets | undefined {
  const condition = view.clauses[index + 1];
  const [first] = condition?.verbs ?? [];
  if (!condition || !tiesOf(act, verb.sense.base).has(condition.conjunction)) return undefined;
  const doers = first ? subjectsOf(view, index + 1, first.at) : atHead(view, condition);
  const doer = [...doers, ...agentsIn(view, condition)].find(
    (one) => !one.isPlace && areOthers(one, own),
  );
  return doer && namedAt(doer.parties, doer.from);
}

function tiesOf(act: Act, base: string): ReadonlySet<string> {
  if (act === 'threaten') return IF;
  return act === 'criticise' && REACTING.has(base) ? AFTER : NOTHING;
}

const REACTING = anyOf('react|respond');
const AFTER = anyOf('after|when|because');
const NOTHING: ReadonlySet<string> = new Set();

/** In tokens: "if the two". */
const HEAD_REACH = 3;

/** "if Malian warships stay": whoever stands at the head of a clause whose verb tells nothing. */
const atHead = (view: SentenceView, { from, to }: Clause): readonly Mention[] =>
  mentionsWithin(view, { from, to }).filter((one) => one.from - from <= HEAD_REACH);

/** "if it is raided by Mali". */
const agentsIn = (view: SentenceView, condition: Clause): readonly Mention[] =>
  mentionsWithin(view, condition).filter(
    ({ from, kind, isOwner }) =>
      !isOwner && ACTING.has(kind) && lowerAt(view, leadIn(view, from)) === 'by',
  );

const ACTING = anyOf('state|person');

const areOthers = ({ parties }: Mention, own: readonly (string | null)[]): boolean =>
  countriesOf(parties).some((country) => !own.includes(country));

/** What names no target of its own. */
const FOR_NOBODY = anyOf('defend|war|respond|retaliate|avenge');
const IF = anyOf('if|should|unless|once');
const ATTACKS = anyOf('force|incursion');
