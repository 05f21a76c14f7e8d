import { hasWord, isAnyAt, lowerAt, type SentenceView } from '../grammar/sentence-view.ts';
import type { Draft } from '../rules/rule.ts';
import { anyOf } from '../text/any-of.ts';
import { tokenAt } from '../text/token-at.ts';
import { type Party, partyOf } from '../who/mention.ts';
import { nameAt } from '../who/name-at.ts';
import { namedInLast } from '../who/named-before.ts';

const THE_AN = anyOf('the|an?');

const HARM = anyOf(
  '(?:earth)?quakes?|floods?|flooding|cyclones?|hurricanes?|typhoons?|tsunamis?|storms?|landslides?|mudslides?|avalanches?|eruptions?|droughts?|famine|epidemic|outbreak|cholera|ebola|wildfires?|blasts?|explosions?|bombings?|bombs?|crash|disaster|massacre',
);
/** In tokens: back to where the story told of it, and from the word for it to the country. */
const BACK = 250;
const BEHIND = 14;
const BEFORE = 6;
/** In tokens: the sentence before. */
const NEED_REACH = 40;
/** What strikes more countries is told of none. */
const MOST = 3;

/** Help that names nobody who gets it or to whom it is offered, and condolences that name nobody who is hurt. */
export function isForStruck({ detail, stance, evidence, frame: { view, verb } }: Draft): boolean {
  if (view.scene.publisher !== null || stance !== 'cooperative') return false;
  if (detail.type === 'action') return detail.kind === 'aid';
  if (detail.type !== 'statement') return false;
  if (detail.act === 'greeting') return !hasWord(view, evidence, GLAD);
  return detail.act === 'intent' && OFFERS.has(verb.sense.base) && hasWord(view, evidence, HELP);
}

const OFFERS = anyOf('offer|pledge|promise');
const HELP = anyOf(
  'help|aid|assistance|relief|rescuers?|teams?|doctors|medics|medicines?|food|tents|blankets|supplies|million|tons|tonnes',
);

/** "congratulated the winners": nobody is hurt. */
const GLAD = anyOf('congratulate|congratulates|congratulated|congratulating|congratulations');

/** "to the two countries". */
const PAIR = anyOf('two|both');
const STATES = anyOf('countries|nations|states|neighbours|neighbors');

/** Where the disaster was of which the story told last, of other states than some; else who is told to be in need just before. */
export function sufferersBefore(draft: Draft, own: readonly string[]): readonly Party[] {
  const struck = struckBefore(draft, own);
  return struck.length > 0 ? struck : needyBefore(draft, own);
}

const NEED = anyOf(
  'short|shortages?|hungry|hunger|starving|starvation|homeless|refugees|survivors|harvests?|crops|blackouts?',
);

/** "Malawi is short of maize. Zambia sent 200 lorries": the only other state of the sentence before. */
function needyBefore({ frame: { view } }: Draft, own: readonly string[]): readonly Party[] {
  const { scene, sentence } = view;
  const before = { from: Math.max(0, sentence.from - NEED_REACH), to: sentence.from };
  if (!hasWord(view, before, NEED)) return [];
  const others = namedInLast(scene, sentence.from).filter((state) => !own.includes(state));
  return others.length === 1 ? others.map((state) => partyOf(state)) : [];
}

function struckBefore(
  { frame: { view }, evidence }: Draft,
  own: readonly string[],
): readonly Party[] {
  const { from } = view.sentence;
  const isOfTwo = hasWord(view, evidence, PAIR) && hasWord(view, evidence, STATES);
  for (let at = from - 1; at >= Math.max(0, from - BACK); at--) {
    if (!isAnyAt(view, at, HARM)) continue;
    const found = placesNear(view, at).filter((country) => !own.includes(country));
    if (found.length === 0 || (isOfTwo && found.length !== 2)) continue;
    return found.length > MOST ? [] : found.map((one) => partyOf(one));
  }
  return [];
}

function placesNear(view: SentenceView, harm: number): readonly string[] {
  const found = new Set<string>();
  for (let at = Math.max(0, harm - BEFORE); at < toldTo(view, harm + BEHIND); at++) {
    const name = nameAt(view.scene, at);
    const country = name?.value.country;
    if (country && (isPlaced(view, at) ? isLand(view, name) : isListed(view, at, found)))
      found.add(country);
  }
  return found.size > 0 ? [...found] : namedNear(view, harm);
}

/** Not of those who help in the sentence itself. */
const toldTo = ({ sentence }: SentenceView, to: number): number => Math.min(to, sentence.from);

/** "the King of Chad over the quake in the kingdom": the one country that is named near. */
function namedNear(view: SentenceView, harm: number): readonly string[] {
  const found = new Set<string>();
  for (let at = Math.max(0, harm - BEHIND); at < toldTo(view, harm + BEFORE); at++) {
    const name = nameAt(view.scene, at)?.value;
    if (name?.kind === 'country' && name.country) found.add(name.country);
  }
  return found.size === 1 ? [...found] : [];
}

type Named = NonNullable<ReturnType<typeof nameAt>>;

/** "Chad", "Lima", "the Chadian capital", not "Chadian tourists". */
const isLand = (view: SentenceView, { value: { kind }, to }: Named): boolean =>
  ((kind === 'country' || kind === 'capital') && !isAnyAt(view, to, ABROAD)) ||
  (kind === 'adjective' && isAnyAt(view, to, TOWN));

/** "the U.S. embassy": wherever it is. */
const ABROAD = anyOf('embassy|embassies|consulates?|troops|soldiers|base|warships?|tourists?');

const TOWN = anyOf(
  'capital|city|town|port|village|province|region|coast|island|resort|hotel|school|market|airport|church|mosque|mine',
);

const PLACE = anyOf(
  'in|at|across|near|through|off|hit|hits|struck|strikes|shook|rocked|devastated|ravaged|battered|swept|western|eastern|northern|southern|central|southeastern|southwestern|northeastern|northwestern',
);

/** "the south of Chad", not "the embassy of Chad". */
const PART = anyOf(
  'parts?|areas?|regions?|coasts?|swathes?|north|south|east|west|capital|city|town',
);

function isPlaced(view: SentenceView, at: number): boolean {
  const lead = isAnyAt(view, at - 1, THE_AN) ? at - 2 : at - 1;
  // "in Lima, Peru"
  const isTown =
    lowerAt(view, lead) === ',' && tokenAt(view.scene.tokens, lead - 1)?.capital === true;
  const isPart = lowerAt(view, lead) === 'of' && isAnyAt(view, lead - 1, PART);
  return isPart || isAnyAt(view, lead, PLACE) || (isTown && isAnyAt(view, lead - 2, PLACE));
}

/** "in Kenya and Uganda". */
const isListed = (view: SentenceView, at: number, found: ReadonlySet<string>): boolean =>
  found.size > 0 &&
  lowerAt(view, at - 1) === 'and' &&
  found.has(nameAt(view.scene, at - 2)?.value.country ?? '');
