import type { Frame } from '../grammar/frame.ts';
import { hasWord, isAnyAt, lowerAt, mentionsWithin } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { type Mention, type Party, partiesOf, partyOf } from '../who/mention.ts';
import { as, countriesOf, type Draft, defineRule } from './rule.ts';

/** Who comes to help. */
const CREW = anyOf(
  'teams?|crews?|rescuers?|firefighters?|firemen|doctors|medics|nurses|surgeons|volunteers|helicopters?|planes?|aircraft|ships?|soldiers|marines|planeloads?|engineers|divers|dogs',
);
/** In tokens, from the state to who comes to help: "Peru's first rescue team", "A team of 20 doctors from". */
const REACH = 4;
const BACK = 6;

/** Rescuers of another state at work, or on their way, in a story of a disaster: they help the state that it struck. */
export const aidTeam = defineRule({
  name: 'aid-team',
  families: ['other', 'act'],
  bases: /^(?:be|reach|pull|dig|search|comb|find|save|rescue|treat|set|put)$/,
  examples: [
    {
      text: 'An earthquake struck Peru on Monday. Rescuers from Togo were among the first to reach the town.',
      publishedOn: '2021-02-03',
      facts: ['action/aid TGO>PER 2021-02-03~'],
    },
    {
      text: 'An earthquake struck Peru on Monday. Togolese diplomats were on their way.',
      publishedOn: '2021-02-03',
      facts: [],
    },
    { text: 'Rescuers from Togo were among the first to reach the town.', facts: [] },
  ],
  read: (frame) => {
    const { view, aspect, clause } = frame;
    const stricken = view.scene.memory.story.stricken();
    if (stricken === null || aspect.isNegated || aspect.isHypothetical || aspect.isFuture)
      return undefined;
    if (aspect.isPassive || clause.link === 'content' || isNoHelp(frame, stricken))
      return undefined;
    const crews = partiesOf(crewsIn(frame)).filter(({ country }) => country !== null);
    const isTheirs = crews.length > 0 && !countriesOf(crews).includes(stricken);
    return isTheirs ? helped(frame, crews, stricken) : undefined;
  },
});

/** "set fire to a boat", "at work in Haiti", "on their way home": nothing for the state that was struck. */
function isNoHelp({ view, clause, verb }: Frame, stricken: string): boolean {
  if (BARE.has(verb.sense.base) && !hasWord(view, clause, HELP)) return true;
  const behind = { from: verb.to, to: clause.to };
  return (
    hasWord(view, behind, HOME) ||
    countriesOf(partiesOf(mentionsWithin(view, behind))).some((country) => country !== stricken)
  );
}

const BARE = anyOf('set|put|dig');
const HELP = anyOf('rubble|survivors?|hospitals?|ruins');
const HOME = anyOf('home');

/** Whose crews they are: "Rescuers from Peru and Chile", "Peruvian rescue teams". */
const crewsIn = ({ view, clause, verb }: Frame): readonly Mention[] =>
  mentionsWithin(view, { from: clause.from, to: verb.at }).filter(({ from, to }) =>
    isBesideCrew(view, from, to),
  );

const isBesideCrew = (view: Frame['view'], from: number, to: number): boolean => {
  for (let at = from - BACK; at < to + REACH; at++) {
    if (at < view.sentence.from || !isAnyAt(view, at, CREW)) continue;
    return at >= from || lowerAt(view, from - 1) === 'from' || lowerAt(view, from - 1) === 'and';
  }
  return false;
};

const helped = (frame: Frame, crews: readonly Party[], stricken: string): Draft => ({
  detail: { type: 'action', kind: 'aid' },
  stance: 'cooperative',
  participants: [
    ...as(
      'initiator',
      countriesOf(crews).map((country) => partyOf(country)),
    ),
    ...as('recipient', [partyOf(stricken)]),
  ],
  evidence: { from: frame.clause.from, to: frame.clause.to },
  dated: { from: frame.clause.from, to: frame.clause.to },
  frame,
  isStanding: false,
  wantsOtherSide: false,
});
