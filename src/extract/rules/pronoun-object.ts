import type { Frame } from '../grammar/frame.ts';
import { isAnyAt, lowerAt } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { letterTo } from './letter.ts';
import { countriesOf } from './rule.ts';
import type { Targets } from './targets.ts';

const PRONOUN = anyOf('him|her|them');
/** Behind "her" these tell that it owns nothing. */
const BEHIND = anyOf('for|to|on|that|and|about|of|[.,;]');
/** Words for whoever is named behind the verb. */
const TO_SOMEBODY = anyOf(
  'thank|ask|urge|invite|praise|commend|congratulate|assure|remind|warn|condemn|criticise|criticize',
);

/**
 * Whom "them" or "him" straight behind a verb of speaking means: "I met the leaders of A and B. I thanked them for
 * standing by C" is for A and B. Where nobody is known who could be meant, whoever is named later is not.
 */
export function pronounObject(frame: Frame, own: readonly (string | null)[]): Targets | undefined {
  const { view, verb, aspect } = frame;
  const word = lowerAt(view, verb.to);
  if (!isAnyAt(view, verb.to, PRONOUN) || aspect.isPassive || !isToSomebody(frame))
    return undefined;
  if (word === 'her' && !isAnyAt(view, verb.to + 1, BEHIND)) return undefined;
  if (view.mentions.some(({ from, parties }) => from === verb.to && parties.length > 0))
    return undefined;
  const { memory } = view.scene;
  const isOther = (country: string | null) => country !== null && !own.includes(country);
  const known =
    word === 'them' ? memory.they(verb.to) : [memory.lastPerson(({ country }) => isOther(country))];
  const parties = known
    .filter((one) => one !== undefined)
    .filter(({ country }) => isOther(country));
  const those =
    parties.length > 0 || word === 'them'
      ? parties
      : letterTo(frame).filter(({ country }) => isOther(country));
  const isNamed = countriesOf(those).length > 0;
  return { parties: those, mentioned: [], isShielded: false, isNamed, at: verb.to };
}

/** "thanked them", "I am grateful to them"; in a transcript these may be anybody. */
const isToSomebody = ({ view: { scene }, verb: { at, sense } }: Frame): boolean =>
  TO_SOMEBODY.has(sense.base) ||
  (scene.publisher === null && sense.base === 'call' && sense.rest.at(-1) === 'on') ||
  (sense.rest.at(-1) === 'to' &&
    scene.isSpoken?.(at) !== true &&
    sense.rest.some((word) => THANKFUL.has(word)));

const THANKFUL = anyOf('grateful|thankful|indebted|appreciative');

/** "I talked to our soldiers. I thanked them": where those who met are oneself and one other, they are people of no state. */
export function isToStrangers(
  { view, verb, subjects }: Frame,
  own: readonly (string | null)[],
): boolean {
  if (lowerAt(view, verb.to) !== 'them') return false;
  if (!subjects.some(({ from }) => lowerAt(view, from) === 'i')) return false;
  const met = countriesOf(view.scene.memory.they(verb.to));
  return met.some((country) => own.includes(country)) && met.length <= 2;
}
