import type { Clause } from '../grammar/clause.ts';
import { hasWord, isAnyAt, lowerAt, type SentenceView } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { addressesPeople } from './addresses-people.ts';

const AN_REGULAR = anyOf('an?|regular|another');

const SOCIETY_COMMUNITY = anyOf('society|community|business|union|party|religious');
const OF_WITH = anyOf('of|with|on');

const MEETING = anyOf('meeting|session|conference|briefing|conversation');
/** In tokens: "an extended video conference". */
const LED_REACH = 4;
/** What those of several states sit in together, and what is yet to come. */
const SHARED = anyOf(
  'preparations?|prepare|next|forthcoming|upcoming|cooperation|intergovernmental|joint|bilateral|trilateral|union|supreme|commission|normandy|contact|group|g7|g20|summit|ministers|delegations?|sides|allies|partners|counterparts?|ambassadors?|envoys?|interlocutors?',
);

/** "A meeting of the Congress of Regions took place", "met with the governors": an office tells of a meeting of its own people; what is said from here on was not said to the guest told of before. */
export function isHomeMeeting(view: SentenceView): boolean {
  const { scene, sentence, mentions } = view;
  const home = scene.publisher?.country;
  if (!home || scene.isQuoted(sentence.from)) return false;
  if (addressesPeople(view)) return true;
  const isAlone = mentions.every(({ parties, kind, isPlace, to }) =>
    kind === 'group'
      ? parties.length === 0 || isOfCabinet(view, to - 1)
      : isPlace || parties.every(({ country }) => country === null || country === home),
  );
  if (!isAlone) return false;
  const isMeeting = opensMeeting(view) || view.clauses.some((clause) => meetsSome(view, clause));
  return isMeeting && !isShared(view);
}

function isShared(view: SentenceView): boolean {
  const { from, to } = view.sentence;
  for (let at = from; at < to; at++) {
    const word = lowerAt(view, at);
    if (isAnyAt(view, at, SHARED) && !isOfCabinet(view, at)) return true;
    if (word === 'leaders' && !isAnyAt(view, at - 1, SOCIETY_COMMUNITY)) return true;
    if (word === 'heads' && lowerAt(view, at + 2) !== 'our') return true;
  }
  return false;
}

/** "with the Cabinet of Ministers". */
const isOfCabinet = (view: SentenceView, at: number): boolean =>
  lowerAt(view, at) === 'ministers' && lowerAt(view, at - 2) === 'cabinet';

/** "A meeting of". */
function opensMeeting(view: SentenceView): boolean {
  const { from, to } = view.sentence;
  for (let at = from + 1; at < to - 1; at++) {
    if (!isAnyAt(view, at, MEETING) || !isAnyAt(view, at + 1, OF_WITH)) continue;
    if (hasWord(view, { from: Math.max(from, at - LED_REACH), to: at }, AN_REGULAR)) return true;
  }
  return false;
}

const THEIRS = anyOf('them|him|her|each|one|reporters|journalists|media|press');

/** "met with the heads of regions", not "met with her". */
const meetsSome = (view: SentenceView, { link, verbs }: Clause): boolean =>
  link === 'main' &&
  verbs.some(({ sense, at, to }) => {
    const whom = lowerAt(view, to) === 'with' ? to + 1 : to;
    const isWith = lowerAt(view, whom - 1) === 'with';
    const isOfOne = view.mentions.some(({ kind, from }) => kind === 'person' && from < at);
    return (
      sense.family === 'meet' &&
      sense.tense === 'past' &&
      isWith &&
      isOfOne &&
      !isAnyAt(view, whom, THEIRS)
    );
  });
