import type { Act } from '../../../events/detail.ts';
import type { Frame } from '../grammar/frame.ts';
import { lowerAt, mentionsWithin } from '../grammar/sentence-view.ts';
import { subjectsOf } from '../grammar/subjects.ts';
import { countriesOf } from './rule.ts';
import { namedAt, type Targets } from './targets.ts';

/** "vowed to defend Chad if Mali attacks": a threat to whoever attacks, and to nobody whom it shields. */
export function attackerIf(
  { view, index }: Frame,
  act: Act,
  own: readonly (string | null)[],
): Targets | undefined {
  if (act !== 'threaten') return undefined;
  const condition = view.clauses[index + 1];
  if (!condition || !IF.test(condition.conjunction)) return undefined;
  const attack = condition.verbs.find(
    ({ sense }) => sense.family === 'act' && ATTACKS.test(sense.detail),
  );
  const [attacker] = attack
    ? subjectsOf(view, index + 1, attack.at)
    : mentionsWithin(view, condition).filter(({ to }) => ATTACKING.test(lowerAt(view, to)));
  const isOther =
    attacker !== undefined &&
    countriesOf(attacker.parties).some((country) => !own.includes(country));
  return isOther ? namedAt(attacker.parties, attacker.from) : undefined;
}

const IF = /^(?:if|should|unless|once)$/;
/** Without an object these look like nouns. */
const ATTACKING = /^(?:attacks?|strikes?|invades?)$/;
const ATTACKS = /^(?:force|incursion)$/;
