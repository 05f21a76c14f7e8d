import type { Clause } from '../grammar/clause.ts';
import type { Frame } from '../grammar/frame.ts';
import { isAnyAt, lowerAt, mentionsWithin, type SentenceView } from '../grammar/sentence-view.ts';
import { behindTime } from '../grammar/time-between.ts';
import type { Verb } from '../grammar/verb-at.ts';
import { anyOf } from '../text/any-of.ts';
import type { Mention } from '../who/mention.ts';
import { countriesOf } from './rule.ts';

const STATE_PERSON = anyOf('state|person|group');

/** Verbs that take whoever is told. */
const TELLING = anyOf('tell|inform|assure|remind|reassure|brief|warn');
/** Tokens between the verb and whoever is told: an article. */
const GAP = 1;

/** Who is told: "told Chad that …", "assured the Chadian minister …", "Chad was told by …"; `"…," he told the Chadian minister`. */
export function hearerOf({ view, verb, clause, aspect, patients }: Frame): Mention | undefined {
  if (verb.sense.family === 'quoted') return hearerOfQuote(view, verb.at);
  if (aspect.isPassive) return TELLING.has(verb.sense.base) ? patients.find(canHear) : undefined;
  const to = [verb.at + 1, verb.to].find((at) => lowerAt(view, at) === 'to');
  if (to !== undefined && CONVEYING.has(verb.sense.base))
    return heardBehind(view, clause, { ...verb, at: to });
  const isGiven = verb.sense.base === 'give' && verb.sense.rest.some((word) => GIVEN.has(word));
  return isGiven || TELLING.has(verb.sense.base) ? heardBehind(view, clause, verb) : undefined;
}

/** "gave Chad an assurance that …". */
const GIVEN = anyOf('assurances?|word|notice');

/** "conveyed to Chad that …". */
const CONVEYING = anyOf(
  'convey|communicate|explain|stress|emphasi[sz]e|underline|point|impart|transmit',
);

function heardBehind(view: SentenceView, clause: Clause, verb: Verb): Mention | undefined {
  const [first] = mentionsWithin(view, { from: verb.at + 1, to: clause.to });
  const isNext = first !== undefined && first.from - (verb.at + 1) <= GAP;
  return isNext && canHear(first) ? first : undefined;
}

const canHear = ({ isOwner, kind, parties }: Mention): boolean =>
  !isOwner && STATE_PERSON.has(kind) && countriesOf(parties).length > 0;

/** Who is told what is quoted, behind it. */
function hearerOfQuote(view: SentenceView, from: number): Mention | undefined {
  const { isQuoted } = view.scene;
  for (const clause of view.clauses) {
    const telling = clause.verbs.find(
      ({ at, sense }) => at > from && TELLING.has(sense.base) && !isQuoted(at),
    );
    if (telling) return isQuoted(telling.to) ? undefined : heardBehind(view, clause, telling);
  }
  return undefined;
}

/** "told Chad that it should pull out of Mali": asked of whoever is told it. */
export function isToldItShould({ view }: Frame, hearer: Mention): boolean {
  const next = behindTime(view.scene.tokens, hearer.to);
  const at = lowerAt(view, next) === 'that' ? next + 1 : next;
  const isSame = isAnyAt(view, at, SAME) && isAnyAt(view, at + 1, SHOULD);
  return isSame || (isAnyAt(view, at, OWNERS) && isAnyAt(view, at + 2, SHOULD));
}

const SAME = anyOf('it|he|she|they|you');
const OWNERS = anyOf('its|his|her|their|your');
const SHOULD = anyOf('should|must|ought|had|has|have|needed|needs');

/** "told Chad to free the crew": asked of whoever hears it. */
export function isToldTo({ view, verb, clause }: Frame): boolean {
  const [hearer] = mentionsWithin(view, { from: verb.to, to: clause.to });
  const isNext = hearer !== undefined && hearer.from - verb.to <= 1;
  return (
    verb.sense.base === 'tell' &&
    isNext &&
    lowerAt(view, behindTime(view.scene.tokens, hearer.to)) === 'to'
  );
}
