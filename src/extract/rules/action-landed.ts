import { but } from '../grammar/aspect.ts';
import type { Frame } from '../grammar/frame.ts';
import { frameWith } from '../grammar/frame-with.ts';
import { hasWord, isAnyAt, leadIn, mentionsWithin } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { type Mention, type Party, partiesOf } from '../who/mention.ts';
import { hasNumber } from './action-sides.ts';
import { as, countriesOf, defineRule, hasOther } from './rule.ts';

const STATE_ADJECTIVE = anyOf('state|adjective');
const FOR_OF = anyOf('for|of');

const CARRIERS = anyOf(
  'aircraft|airplane|airplanes|helicopter|helicopters|plane|planes|flight|flights|airlift|ship|ships|vessel|vessels|ferry|frigate|convoy|trucks|lorries|train|consignment|consignments|shipment|shipments|cargo|tranche|batch|tonnes|tons|containers|ins|planeload|planeloads|shipload|shiploads|load|loads|instalment|installment',
);
/** "A team of rescuers landed"; so do "50 rescuers". */
const TEAMS = anyOf('team|teams|group|contingent');
/** "Firefighters landed to help": whatever their number. */
const HELPERS = anyOf(
  'rescuers|rescue|doctors|medics|firefighters|firemen|firefighting|medical|relief',
);
const HELPING = anyOf(
  'help|assist|aid|search|survivors|victims|rescue|earthquake|quake|floods?|bushfires|wildfires|blaze|fires|tsunami|cyclone|hurricane|typhoon|mudslide|landslide|epidemic|outbreak|wounded|injured',
);
const NUMBERS = anyOf(
  'three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|dozens?|scores|hundreds',
);
const RESCUERS = anyOf(
  'rescuers|rescue|doctors|medics|firefighters|firemen|nurses|paramedics|surgeons|divers',
);
const GOODS = anyOf(
  'aid|relief|humanitarian|assistance|tonnes|tons|kits|medicine|medicines|medical|food|supplies|tents|vaccines|vaccine|blankets|rice|wheat|flour|grain|fuel|generators|ambulances|purifiers|donation|donated|hygiene|shelter|rescuers|loan|credit',
);
/** Whoever leaves for home brings nothing. */
const HOME = anyOf('home|back');
const COMING =
  /^(?:land|dock|touch|arrive|leave|depart|airlift|ship|dispatch|fly|head|take|sail|reach)$/;

/** "An aircraft of A with ten tonnes of tents landed in B": aid, by whoever carries it. */
export const actionLanded = defineRule({
  name: 'action-landed',
  bases: COMING,
  examples: [
    {
      text: 'A Tongan ship carrying 20 tonnes of rice docked in Samoa on 3 May 1999 for the people of Samoa.',
      publishedOn: '1999-05-04',
      facts: ['action/aid TON>WSM 1999-05-03'],
    },
    {
      text: 'A Tongan ship docked in Samoa on 3 May 1999.',
      publishedOn: '1999-05-04',
      facts: [],
    },
  ],
  read: (frame) => {
    const { clause, aspect } = frame;
    if (aspect.isNegated || aspect.isHypothetical) return undefined;
    if (!isAidOnItsWay(frame)) return undefined;
    const givers = giversIn(frame);
    const own = countriesOf(givers);
    const takers = takersIn(frame, own);
    if (own.length !== 1 || countriesOf(takers).length !== 1) return undefined;
    return {
      detail: { type: 'action', kind: isLent(frame) ? 'loan-investment' : 'aid' },
      stance: 'cooperative',
      participants: [...as('initiator', givers), ...as('recipient', takers)],
      evidence: { from: headOf(frame), to: clause.to },
      dated: { from: clause.from, to: clause.to },
      frame: frameWith(frame, { aspect: but(aspect, { isPassive: false }) }),
      isStanding: false,
      wantsOtherSide: false,
    };
  },
});

/** The head of the sentence where the clause only goes on in it: "An aircraft, carrying tents, landed". */
const headOf = ({ clause, view, index }: Frame): number =>
  index > 0 && clause.link !== 'content' ? view.sentence.from : clause.from;

function isAidOnItsWay(frame: Frame): boolean {
  const before = { from: headOf(frame), to: frame.verb.at };
  const whole = { from: headOf(frame), to: frame.clause.to };
  const isTeam =
    hasWord(frame.view, before, RESCUERS) &&
    (hasWord(frame.view, before, TEAMS) ||
      hasWord(frame.view, before, NUMBERS) ||
      hasNumber(frame.view, before.from, before.to));
  const isToHelp = hasWord(frame.view, before, HELPERS) && hasWord(frame.view, whole, HELPING);
  if (isTeam || isToHelp) return !hasWord(frame.view, whole, HOME);
  return hasWord(frame.view, before, CARRIERS) && hasWord(frame.view, whole, GOODS);
}

/** "The first tranche of a Tongan loan arrived". */
const isLent = (frame: Frame): boolean =>
  hasWord(frame.view, { from: headOf(frame), to: frame.verb.at }, LENT);
const LENT = anyOf('loan|credit');

/** The first state before the verb, as an adjective too, else the one that publishes. */
function giversIn(frame: Frame): readonly Party[] {
  const { view, verb } = frame;
  const named = mentionsWithin(view, { from: headOf(frame), to: verb.at }).find(isOfState);
  const { publisher } = view.scene;
  return named ? partiesOf([named]) : publisher ? [publisher] : [];
}

const isOfState = ({ kind, isPlace, parties }: Mention): boolean =>
  !isPlace && STATE_ADJECTIVE.has(kind) && parties.some(({ country }) => country !== null);

/** The people for whom it is, else where it comes to. */
function takersIn({ view, verb, clause }: Frame, own: readonly string[]): readonly Party[] {
  const others = mentionsWithin(view, { from: verb.at, to: clause.to }).filter(({ parties }) =>
    hasOther(parties, own),
  );
  const taker = others.find(({ from }) => isAnyAt(view, leadIn(view, from), FOR_OF)) ?? others[0];
  return taker ? partiesOf([taker]) : [];
}
