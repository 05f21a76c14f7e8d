import { isTimeWord } from '../dates/time-words.ts';
import { frameWith } from '../grammar/frame-with.ts';
import {
  hasWord,
  isAnyAt,
  lowerAt,
  mentionsWithin,
  type SentenceView,
} from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import type { Mention } from '../who/mention.ts';
import { meetingMet } from './meeting-met.ts';
import { defineRule } from './rule.ts';

/** What tells where, when or what for somebody was seen; "saw him as a rival" and "saw him leave" are no meetings. */
const BEHIND = anyOf(
  'before|after|during|twice|again|separately|privately|briefly|alone|late|early|last|this|earlier|and|\\.|;',
);
/** Behind these a place or an occasion must be told: not "on television", "in a dream", "at fault". */
const WHERE = anyOf('in|at|on|for|over');
const OCCASION = anyOf(
  'lunch|luncheon|dinner|breakfast|tea|coffee|talks|discussions|consultations|meetings?|offices?|ministry|department|kremlin|palace|embassy|residence|headquarters|airport|hotel|sidelines|margins|summit|conference|minutes|hours?',
);
/** In tokens, from the preposition to the place or the occasion: "at the new presidential palace". */
const OCCASION_REACH = 5;
const COUNTERPART = anyOf('counterparts?|opposite|colleagues?');
/** In tokens, from the nation to "counterpart". */
const REACH = 2;

/** Somebody sees an official of another state: "Ann Lee saw Foreign Minister Bob Roe in Lima on Monday". */
export const meetingSaw = defineRule({
  name: 'meeting-saw',
  families: ['other'],
  bases: /^see$/,
  examples: [
    {
      text: 'Peruvian President Ann Lee saw Chilean Prime Minister Bob Roe in Bogota on Monday.',
      publishedOn: '2025-03-05',
      facts: ['meeting/in-person CHL+PER 2025-03-03'],
    },
    {
      text: 'Peruvian President Ann Lee saw her Chilean counterpart on Monday.',
      publishedOn: '2025-03-05',
      facts: ['meeting/in-person CHL+PER 2025-03-03'],
    },
    {
      text: 'Peruvian President Ann Lee saw Chilean Prime Minister Bob Roe as a rival on Monday.',
      facts: [],
    },
  ],
  read: (frame) => {
    const { view, verb, clause, aspect, subjects } = frame;
    if (aspect.isPassive || aspect.isHypothetical || !subjects.some(isSomebody)) return undefined;
    const seen = mentionsWithin(view, { from: verb.at + 1, to: clause.to }).filter(
      (one) => isStraightBehind(view, verb.at, one) && isOfficial(view, one),
    );
    if (seen.length !== 1) return undefined;
    return meetingMet.read(frameWith(frame, { patients: seen, verb: { ...verb, sense: MET } }));
  },
});

const MET = {
  base: 'meet',
  tense: 'past',
  rest: [],
  family: 'meet',
  detail: 'in-person',
  stance: 'cooperative',
} as const;

const isSomebody = ({ kind }: Mention): boolean => kind === 'person';

const DETERMINER = anyOf('the|his|her|their');

const isStraightBehind = (view: SentenceView, at: number, { from }: Mention): boolean =>
  from === at + 1 || (from === at + 2 && isAnyAt(view, at + 1, DETERMINER));

/** A person of whom no more is told than where or when, or a counterpart. */
function isOfficial(view: SentenceView, one: Mention): boolean {
  if (one.kind === 'person') return isEnd(view, one.to);
  if (one.kind !== 'adjective') return false;
  for (let at = one.to; at < one.to + REACH; at++)
    if (isAnyAt(view, at, COUNTERPART)) return isEnd(view, at + 1);
  return false;
}

const isEnd = (view: SentenceView, at: number): boolean =>
  at >= view.sentence.to ||
  isAnyAt(view, at, BEHIND) ||
  isTimeWord(lowerAt(view, at)) ||
  (lowerAt(view, at) === ',' && !hasWord(view, { from: at, to: view.sentence.to }, AS)) ||
  (isAnyAt(view, at, WHERE) && isPlaceOrDay(view, at + 1));

const AS = anyOf('as');

/** "Lima", "the capital Lima", "Monday", "the presidential palace". */
function isPlaceOrDay(view: SentenceView, from: number): boolean {
  const next = view.scene.tokens[from]?.text ?? '';
  const to = Math.min(view.sentence.to, from + OCCASION_REACH);
  return (
    isTimeWord(lowerAt(view, from)) ||
    /^[\p{Lu}\d]/u.test(next) ||
    hasWord(view, { from, to }, OCCASION) ||
    view.mentions.some((one) => one.isPlace && one.from >= from && one.from < to)
  );
}
