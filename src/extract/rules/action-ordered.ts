import type { Frame } from '../grammar/frame.ts';
import { hasWord, mentionsWithin, type Range } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { isPast } from '../verb-senses.ts';
import { type Mention, partiesOf } from '../who/mention.ts';
import { as, countriesOf, defineRule } from './rule.ts';

const WARES = anyOf(
  'jets?|fighters?|bombers?|trainers?|planes?|aircraft|airliners?|helicopters?|drones?|submarines?|frigates?|corvettes?|destroyers?|minehunters?|carriers?|boats?|ships?|vessels?|tanks?|howitzers?|guns?|missiles?|launchers?|rockets?|systems?|radars?|batter(?:y|ies)|vehicles?|engines?|locomotives?|trams?|buses|reactors?|weapons?|arms|ammunition|equipment|satellites?',
);
/** By which wares come to whoever has ordered them. */
const COMING = anyOf(
  'arrived?|arrives|landed|touched|docked|received?|receives|delivered|delivery|handed|transferred|unloaded|sailed|steamed|reached|rolled|shipped|welcomed?|welcomes|commissioned|unveiled|anchored',
);
/** In tokens, from the wares to the verb: "the last howitzer of the batch ordered". */
const REACH = 8;

/** "Two frigates ordered from A arrived in B": whoever built them has sold them to B. */
export const actionOrdered = defineRule({
  name: 'action-ordered',
  families: ['ordered'],
  examples: [
    {
      text: 'Two frigates ordered from Italy docked in Tunisia on 3 May 1999.',
      publishedOn: '1999-05-04',
      facts: ['action/other ITA>TUN 1999-05-03'],
    },
    {
      text: 'The first of six jets leased by Kenya from Brazil touched down on 3 May 1999.',
      publishedOn: '1999-05-04',
      facts: ['action/other BRA>KEN 1999-05-03'],
    },
    {
      text: 'Kenyan sailors received on 3 May 1999 the last of four patrol boats built by Italy for the navy of Kenya.',
      publishedOn: '1999-05-04',
      facts: ['action/other ITA>KEN 1999-05-03'],
    },
    { text: 'Two frigates ordered from Italy cost Tunisia a fortune.', facts: [] },
    { text: 'The sofas ordered from Italy arrived in Tunisia.', facts: [] },
  ],
  read: (frame) => {
    const { view, verb, clause, aspect } = frame;
    if (aspect.isNegated || aspect.isHypothetical || aspect.isFuture) return undefined;
    if (!isPast(verb.sense.tense) || !areComing(frame)) return undefined;
    const named = mentionsWithin(view, clause).filter(({ kind }) => kind !== 'media');
    const seller = named.find((one) => isSeller(frame, one));
    const sellers = seller ? partiesOf([seller]) : [];
    const own = countriesOf(sellers);
    const buyers = partiesOf(named).filter(
      ({ country }) => country !== null && !own.includes(country),
    );
    if (own.length !== 1 || countriesOf(buyers).length !== 1) return undefined;
    return {
      detail: { type: 'action', kind: 'other' },
      stance: 'cooperative',
      participants: [...as('initiator', sellers), ...as('recipient', buyers.slice(0, 1))],
      evidence: { from: clause.from, to: clause.to },
      dated: { from: clause.from, to: clause.to },
      frame,
      isStanding: false,
      wantsOtherSide: false,
    };
  },
});

const areComing = ({ view, verb, clause }: Frame): boolean => {
  const before: Range = { from: Math.max(clause.from, verb.at - REACH), to: verb.at };
  return hasWord(view, before, WARES) && hasWord(view, clause, COMING);
};

/** Behind "from", or behind the "by" or "in" of what was built for somebody. */
const isSeller = ({ verb }: Frame, { from, to }: Mention): boolean =>
  verb.sense.base === 'build'
    ? from > verb.at && to < verb.to
    : from >= verb.to && from - verb.to <= 1;
