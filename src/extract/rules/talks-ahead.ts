import { but } from '../grammar/aspect.ts';
import { following } from '../grammar/chain.ts';
import type { Frame } from '../grammar/frame.ts';
import { frameWith } from '../grammar/frame-with.ts';
import { isAnyAt, leadIn, lowerAt, mentionsWithin } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { type Party, partiesOf } from '../who/mention.ts';
import { meeting } from './meeting.ts';
import { as, countriesOf, type Draft } from './rule.ts';

const ARRIVING = anyOf('arrive|come|land|touch|head|leave|depart|fly');
const TALKS = anyOf('talks|negotiations|consultations|meetings?');
const OF_FROM = anyOf('of|from');
const SENT = anyOf(
  'representatives|officials|delegates|negotiators|envoys|delegation|counterparts',
);

/**
 * The talks for which somebody has come, where they are to be with a third state: "A Peruvian delegation arrived in
 * Oslo for talks with Chile". They are yet to be held.
 */
export function talksAheadOf(
  frame: Frame,
  guests: readonly Party[],
  hosts: readonly Party[],
): readonly Draft[] {
  const { view, clause, verb, aspect } = frame;
  if (!ARRIVING.has(verb.sense.base) || aspect.isFuture) return [];
  const named = mentionsWithin(view, { from: verb.to, to: clause.to });
  const first = named.findIndex(({ from }) => talksBefore(frame, from) !== undefined);
  const one = named[first];
  if (!one) return [];
  const others = partiesOf(following(view, named, first));
  const known = countriesOf([...guests, ...hosts]);
  if (others.some(({ country }) => !country || known.includes(country))) return [];
  const ahead = frameWith(frame, { aspect: but(aspect, { isFuture: true, isPerfect: false }) });
  const talks = meeting(ahead, 'in-person', as('party', [...guests, ...others]));
  const from = talksBefore(frame, one.from) ?? verb.to;
  return [{ ...talks, evidence: { from, to: clause.to }, dated: { from: verb.to, to: verb.to } }];
}

/** Where "for talks with", "to take part in negotiations with representatives of" begins that ends before a token. */
function talksBefore({ view, verb }: Frame, from: number): number | undefined {
  const tie = leadIn(view, from);
  const isThrough = isAnyAt(view, tie, OF_FROM) && isAnyAt(view, tie - 1, SENT);
  const before = isThrough ? leadIn(view, tie - 1) : tie;
  if (lowerAt(view, before) !== 'with' || !isAnyAt(view, before - 1, TALKS)) return undefined;
  for (let at = before - 2; at >= Math.max(verb.to, before - REACH); at--) {
    if (isAnyAt(view, at, AFTER)) return undefined;
    if (isAnyAt(view, at, FOR_TO)) return at;
  }
  return undefined;
}

const FOR_TO = anyOf('for|to');
const AFTER = anyOf('after|following|from|since');
/** In tokens: "to take part in a second round of peace talks with". */
const REACH = 11;
