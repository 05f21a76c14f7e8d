import type { Frame } from '../grammar/frame.ts';
import { leadIn, lowerAt, mentionsWithin } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import type { Mention } from '../who/mention.ts';
import { actionDone } from './action-done.ts';
import { defineRule } from './rule.ts';
import { hasTroops, isOfTroops } from './troops-left.ts';

const ARRIVING =
  /^(?:arrive|land|touch|fan|disembark|deploy|fly|head|set|leave|depart|sail|embark|go|travel|parachute)$/;
/** Of these only where they go to tells that they come. */
const BOUND = anyOf('fly|head|set|leave|depart|sail|embark|go|travel');
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
    { text: 'Malian singers arrived in Niger on 3 May 1999.', facts: [] },
    { text: 'Malian troops landed on 3 May 1999.', facts: [] },
  ],
  read: (frame) => {
    if (frame.aspect.isPassive) return undefined;
    if (!isOfTroops(frame) || !isInCountry(frame)) return undefined;
    const sense = { ...frame.verb.sense, ...COMING };
    return actionDone.read({ ...frame, verb: { ...frame.verb, sense } });
  },
});

const COMING = { family: 'act', detail: 'deployment', stance: 'conflictual' } as const;
const IN = anyOf('in|at|through|into|near|across|outside|around');

/** A country stands behind, in which they are; no other soldiers. */
function isInCountry({ view, verb, clause }: Frame): boolean {
  const [place] = mentionsWithin(view, { from: verb.at + 1, to: clause.to });
  if (!place || place.from - verb.at > REACH || hasTroops(view, place.from, place.to)) return false;
  const lead = lowerAt(view, leadIn(view, place.from));
  return BOUND.has(verb.sense.base)
    ? isStateNamed(place) && (lead === 'for' || (lead === 'to' && verb.sense.base !== 'leave'))
    : IN.has(lead);
}

const isStateNamed = ({ kind, isOwner }: Mention): boolean => kind === 'state' && !isOwner;
