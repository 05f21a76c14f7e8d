import {
  isAnyAt,
  leadIn,
  lowerAt,
  mentionsWithin,
  type Range,
  type SentenceView,
} from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import type { Mention } from '../who/mention.ts';
import { countriesOf } from './rule.ts';

const SHARE = anyOf('share|shares|shared|sharing');
const WORRY = anyOf(
  'concern|concerns|worry|worries|fears?|anxiety|anxieties|unease|alarm|anger|outrage|frustration|misgivings|doubts?|views?|position|stance|opinion',
);
/** In tokens, from "share" to whose worry it is, and from there to the worry: "shared Peru's deep concern". */
const OWNER_REACH = 2;
const WORRY_REACH = 3;

/** "said it shared Peru's concern about the stocks": whose worry some words share, where it is none of the speaker's own; kind words for that state. */
export function sharedWorry(
  view: SentenceView,
  { from, to }: Range,
  own: readonly (string | null)[],
): Mention | undefined {
  for (let at = from; at < to; at++) {
    if (!isAnyAt(view, at, SHARE)) continue;
    const [owner] = mentionsWithin(view, { from: at + 1, to });
    if (!owner || !isWhose(view, at, owner)) return undefined;
    const isOther = countriesOf(owner.parties).every((country) => !own.includes(country));
    return isOther && isOwnDoing(view, { from, to: at }, own) ? owner : undefined;
  }
  return undefined;
}

/** "shared Peru's concern", "shared the concern of Peru". */
const isWhose = (view: SentenceView, at: number, owner: Mention): boolean =>
  owner.isOwner
    ? owner.from - at <= OWNER_REACH && isWorry(view, owner.to)
    : isOfWhom(view, at, owner);

/** "shared the deep concern of Peru". */
function isOfWhom(view: SentenceView, at: number, { from }: Mention): boolean {
  const of = leadIn(view, from);
  return lowerAt(view, of) === 'of' && isAnyAt(view, of - 1, WORRY) && of - at <= OF_REACH;
}

/** In tokens, from "share" to "of": "shared the deep and lasting concerns of". */
const OF_REACH = 7;

function isWorry(view: SentenceView, from: number): boolean {
  for (let at = from; at <= from + WORRY_REACH; at++) if (isAnyAt(view, at, WORRY)) return true;
  return false;
}

/** Nobody else is named before it: "said Chad shares Peru's concern". */
const isOwnDoing = (view: SentenceView, before: Range, own: readonly (string | null)[]): boolean =>
  mentionsWithin(view, before).every(({ parties }) =>
    countriesOf(parties).every((country) => own.includes(country)),
  );
