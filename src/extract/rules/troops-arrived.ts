import type { Frame } from '../grammar/frame.ts';
import { frameWith } from '../grammar/frame-with.ts';
import { regionFrom } from '../grammar/region-before.ts';
import { hasWord, isAnyAt, leadIn, lowerAt, mentionsWithin } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import type { Mention } from '../who/mention.ts';
import { actionDone } from './action-done.ts';
import { defineRule } from './rule.ts';
import { hasTroops, isOfTroops } from './troops-left.ts';

const ARRIVING =
  /^(?:arrive|land|touch|fan|disembark|deploy|fly|head|set|leave|depart|sail|embark|go|travel|parachute|race|come|step|wade|put|pull|steam|stream|rumble|roll|move|march|advance|gather|take|be)$/;
/** Of these only where they go to the border, or come off a coast, tells it. */
const NEARING = anyOf('stream|rumble|roll|move|march|advance|gather|take');
/** Of these only where they go to tells that they come. */
const BOUND = anyOf('be|fly|head|set|leave|depart|sail|embark|go|travel');
/** In tokens, from the verb to the country: "touched down early on Tuesday in". */
const REACH = 8;

/** Soldiers of one state come to another: "Kenyan troops arrived in Peru", "landed in", "fanned out through". */
export const troopsArrived = defineRule({
  name: 'troops-arrived',
  bases: ARRIVING,
  examples: [
    {
      text: 'Some 200 Malian soldiers landed in Niger on 3 May 1999.',
      publishedOn: '1999-05-04',
      facts: ['action/deployment MLI>NER 1999-05-03'],
    },
    {
      text: 'The first Malian peacekeepers arrived in Niger on 3 May 1999.',
      publishedOn: '1999-05-04',
      facts: ['action/deployment MLI>NER 1999-05-03'],
    },
    {
      text: 'The first Malian peacekeepers set off for Niger on 3 May 1999.',
      publishedOn: '1999-05-04',
      facts: ['action/deployment MLI>NER 1999-05-03'],
    },
    {
      text: 'Some 200 Malian soldiers flew into Niger on 3 May 1999.',
      publishedOn: '1999-05-04',
      facts: ['action/deployment MLI>NER 1999-05-03'],
    },
    {
      text: 'Malian soldiers came ashore in Chile on 3 May 1999.',
      publishedOn: '1999-05-04',
      facts: ['action/deployment MLI>CHL 1999-05-03'],
    },
    {
      text: 'Malian tanks rumbled towards the Nigerien border on 3 May 1999.',
      publishedOn: '1999-05-04',
      facts: ['action/deployment MLI>NER 1999-05-03'],
    },
    {
      text: 'Two Indian frigates arrived off the coast of Oman on 3 May 1999.',
      publishedOn: '1999-05-04',
      facts: ['action/deployment IND>OMN 1999-05-03'],
    },
    {
      text: 'A Malian army plane carrying food landed in Niger on 3 May 1999.',
      publishedOn: '1999-05-04',
      facts: ['action/aid MLI>NER 1999-05-03'],
    },
    { text: 'Malian singers arrived in Niger on 3 May 1999.', facts: [] },
    { text: 'Malian troops landed on 3 May 1999.', facts: [] },
  ],
  read: (frame) => {
    if (frame.aspect.isPassive && !isHeaded(frame)) return undefined;
    const isReachedBy = isOfTroops(frame) && (isInCountry(frame) || isNear(frame));
    const isThere = isReachedBy || isOffCoast(frame);
    if (!isThere) return undefined;
    const sense = { ...frame.verb.sense, ...(bringsRelief(frame) ? BRINGING : COMING) };
    return actionDone.read(frameWith(frame, { verb: { ...frame.verb, sense } }));
  },
});

/** "are headed for Peru". */
const isHeaded = ({ verb }: Frame): boolean => verb.sense.base === 'head';

/** "A Malian army plane that carried tents landed in Niger", "Malian army planes flew food to Niger". */
const bringsRelief = ({ view, clause }: Frame): boolean =>
  hasWord(view, clause, CRAFT) && hasWord(view, clause, RELIEF);

const CRAFT = anyOf('planes?|aircraft|helicopters?|ships?|vessels?|transports?');
const RELIEF = anyOf(
  'food|medicines?|medical|relief|blankets|tents|humanitarian|aid|doctors|medics|vaccines?|rice|flour|water',
);
const BRINGING = { family: 'act', detail: 'aid', stance: 'cooperative' } as const;
const COMING = { family: 'act', detail: 'deployment', stance: 'conflictual' } as const;
const IN = anyOf('in|at|through|into|near|across|outside|around');

/** A country stands behind, in which they are; no other soldiers. */
function isInCountry({ view, verb, clause }: Frame): boolean {
  const [place] = mentionsWithin(view, { from: verb.at + 1, to: clause.to });
  if (!place || place.from - verb.at > REACH || hasTroops(view, place.from, place.to)) return false;
  // "flew into Peruvian airspace": they intrude.
  if (hasWord(view, { from: place.to, to: place.to + 4 }, ABROAD)) return false;
  return isReached({ view, verb }, { ...place, from: regionFrom(view, place.from) });
}

function isReached({ view, verb }: Pick<Frame, 'view' | 'verb'>, place: Mention): boolean {
  const { base } = verb.sense;
  if (NEARING.has(base)) return false;
  const lead = lowerAt(view, leadIn(view, place.from));
  // "began flying blankets into Niger": they bring something.
  if (lead === 'into' && ENTERING.has(base)) return lowerAt(view, verb.at + 1) === 'into';
  if (ONTO_LAND.has(`${base} ${lowerAt(view, verb.at + 1)}`)) return IN.has(lead) || lead === 'on';
  if (BOUND.has(base))
    return isStateNamed(place) && (lead === 'for' || (lead === 'to' && base !== 'leave'));
  return !ASHORE.has(base) && IN.has(lead);
}

/** "headed for the Nigerien border", "streamed towards the frontier with Niger". */
function isNear({ view, verb, clause }: Frame): boolean {
  const [place] = mentionsWithin(view, { from: verb.at + 1, to: clause.to });
  if (!place || place.from - verb.at > REACH || place.kind === 'person') return false;
  const lead = leadIn(view, place.from);
  const isBefore =
    isAnyAt(view, lead, TOWARDS) && hasWord(view, { from: place.to, to: place.to + 2 }, BORDER);
  const isBehind = lowerAt(view, lead) === 'with' && isAnyAt(view, lead - 1, BORDER);
  return isBefore || isBehind;
}

const TOWARDS = anyOf('towards?|to|for|near|along|at');
const BORDER = anyOf('border|frontier');

/** "Two Indian frigates arrived off the coast of Oman": warships that come near a land. */
function isOffCoast({ view, verb, clause }: Frame): boolean {
  const [place] = mentionsWithin(view, { from: verb.at + 1, to: clause.to });
  if (!place || place.from - verb.at > REACH) return false;
  const lead = leadIn(view, place.from);
  const isOff =
    lowerAt(view, lead) === 'off' ||
    (lowerAt(view, lead) === 'of' && hasWord(view, { from: lead - 3, to: lead }, OFF));
  return isOff && hasWord(view, { from: clause.from, to: verb.at }, WARSHIPS);
}

const OFF = anyOf('off');
const WARSHIPS = anyOf(
  'warships?|frigates?|destroyers?|submarines?|carriers?|corvettes?|cruisers?|fleet|flotilla|gunboats?|battleships?',
);

/** "flew into": what others do to a land by force has its own words. */
const ENTERING = anyOf('fly|sail|race|steam|parachute');
const ABROAD = anyOf('airspace|waters|skies|territorial|zone');
const ASHORE = anyOf('come|step|wade|put|pull|race|steam');
const ONTO_LAND = anyOf('come ashore|step ashore|wade ashore|set foot|put ashore|pull in');

const isStateNamed = ({ kind, isOwner }: Mention): boolean => kind === 'state' && !isOwner;
