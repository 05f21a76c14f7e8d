import type { Frame } from '../grammar/frame.ts';
import {
  hasWord,
  isAnyAt,
  leadIn,
  lowerAt,
  mentionsWithin,
  type SentenceView,
} from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { type Mention, partiesOf } from '../who/mention.ts';
import { nameAt } from '../who/name-at.ts';
import { countriesOf } from './rule.ts';

const ANNOUNCING = anyOf('announce|declare|proclaim');
const IN_FOR = anyOf('in|for|within|across|between');
const PARTS = anyOf('north|south|east|west|northeast|northwest|southeast|southwest');
const FIGHTING = anyOf('violence|fighting|war|hostilities|conflict|bloodshed|clashes|operations');
const TALKS = anyOf('talks|negotiations|meetings?|summit|mediation|conference|ceremony');

/** "Chad and Mali announced an end to violence in Niger": two states that tell of a truce of others, and keep none themselves. */
export const isTruceOfOthers = (frame: Frame): boolean =>
  thirdsOf(frame).some(
    (third) =>
      isAnyAt(frame.view, leadOf(frame.view, third), IN_FOR) && !isPlaceOfTruce(frame, third),
  );

/** "Chad and Mali announced a ceasefire in Tunis": a truce of the two, and whoever else is named is only the host. */
export function isTruceAbroad(frame: Frame): boolean {
  const thirds = thirdsOf(frame);
  return thirds.length > 0 && thirds.every((third) => isPlaceOfTruce(frame, third));
}

/** Who is named behind a truce that two states or more announce, and is none of them. */
function thirdsOf(frame: Frame): readonly Mention[] {
  const own = announcersOf(frame);
  if (own.length < 2) return [];
  const { view, verb, clause } = frame;
  return mentionsWithin(view, { from: verb.to, to: clause.to }).filter(({ parties }) =>
    countriesOf(parties).some((country) => !own.includes(country)),
  );
}

/** The states that announce a truce. */
const announcersOf = ({ verb, subjects }: Frame): readonly string[] =>
  verb.sense.detail === 'ceasefire-withdrawal' && ANNOUNCING.has(verb.sense.base)
    ? countriesOf(partiesOf(subjects))
    : [];

const leadOf = (view: SentenceView, { from }: Mention): number =>
  leadIn(view, isAnyAt(view, from - 1, PARTS) ? from - 1 : from);

/** "after talks in Peru", "after talks with Peru", "a ceasefire in Lima", and "in Peru" where the two fought: where it was announced, and not where others fight. */
function isPlaceOfTruce(frame: Frame, third: Mention): boolean {
  const { view, verb } = frame;
  const lead = leadOf(view, third);
  if (isAnyAt(view, lead - 1, TALKS)) return true;
  if (lowerAt(view, lead) !== 'in') return false;
  if (hasWord(view, { from: verb.at, to: lead }, FIGHTING)) return false;
  const [host = ''] = countriesOf(third.parties);
  const isCapital = nameAt(view.scene, third.from)?.value.kind === 'capital';
  const { story } = view.scene.memory;
  return (isCapital && !story.isFoe(host)) || haveFought(frame, host);
}

/** Whether those who announce a truce are the two who quarrelled last, as a third state sees them. */
function haveFought(frame: Frame, third: string): boolean {
  const { story } = frame.view.scene.memory;
  const quarrelling = countriesOf(story.quarrelSeenBy(third));
  return announcersOf(frame).every((country) => quarrelling.includes(country));
}
