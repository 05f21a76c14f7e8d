import type { Act } from '../../../events/detail.ts';
import type { Frame } from '../grammar/frame.ts';
import { anyOf } from '../text/any-of.ts';
import { partiesOf } from '../who/mention.ts';
import { appealStance } from './hostility.ts';
import { countriesOf, type Draft } from './rule.ts';
import { statement } from './statement.ts';

/** "was summoned to the Ministry, where he was asked". */
const isOwnWord = ({ link, conjunction }: Frame['clause']): boolean =>
  link === 'main' || link === 'coordinate' || (link === 'relative' && conjunction === 'where');

const ASKING = anyOf('ask|urge|request|call|remind|advise|encourage');

/** "The authorities of Chad have been asked to free the crew", "Chad is urged to …": by the office that says so. */
export function askedByOffice(frame: Frame, act: Act): Draft | undefined {
  const { view, verb, clause, aspect, subjects, patients } = frame;
  const { publisher } = view.scene;
  const isTold = aspect.isPassive && aspect.isReduced !== true && subjects.length === 0;
  if (act !== 'appeal' || !publisher?.country || !isTold || !isOwnWord(clause)) return undefined;
  if (aspect.isNegated || aspect.isHypothetical || aspect.isFuture) return undefined;
  const parties = partiesOf(patients);
  const others = countriesOf(parties);
  const isOther = others.length > 0 && !others.includes(publisher.country);
  if (!isOther || !ASKING.has(verb.sense.base)) return undefined;
  const at = patients[0]?.from ?? verb.at;
  return statement(frame, {
    act,
    stance: appealStance(frame, { from: verb.to, to: clause.to }),
    speakers: [publisher],
    targets: { parties, mentioned: [], isShielded: false, isNamed: true, at },
    isStanding: false,
  });
}
