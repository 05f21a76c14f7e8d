import type { Frame } from '../grammar/frame.ts';
import { hasWord, lowerAt, mentionsWithin, type SentenceView } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { type Mention, partyOf } from '../who/mention.ts';
import { hasBreak } from './named-doers.ts';
import { servedIn } from './passive-parties.ts';

const VIOLATIONS_VIOLATION = anyOf('violations?');
const OUR_CONTROL = anyOf('our|control|loc');

/** In tokens, from the noun to whom it is done. */
const REACH = 8;
const TO_WHOM = anyOf('on|against|of|in|into|inside|within|across|at|from|to|over|upon|with');

type Told = Pick<Frame, 'view' | 'verb' | 'clause'>;

const isOther = ({ parties }: Mention, doer: Mention): boolean =>
  parties.some(({ country }) => country !== null && country !== doer.parties[0]?.country);

/** "the ceasefire violations by Peruvian forces along the Line of Control", as an office tells of them. */
function ownBorderOf({ view, verb, clause }: Told, doer: Mention): readonly Mention[] | undefined {
  const country = view.scene.publisher?.country;
  if (!country || !hasWord(view, { from: verb.at, to: verb.to }, VIOLATIONS_VIOLATION))
    return undefined;
  if (!hasWord(view, { from: verb.at, to: clause.to }, OUR_CONTROL)) return undefined;
  const own = { ...doer, parties: [partyOf(country)] };
  return isOther(own, doer) ? [own] : undefined;
}

/** "the recall of Peru's ambassador to Chile": where the envoy serves. */
function postOf(view: SentenceView, envoy: Mention): readonly Mention[] {
  const country = servedIn(view, envoy);
  const post = country ? { ...envoy, parties: [partyOf(country)] } : undefined;
  return post && isOther(post, envoy) ? [post] : [];
}

const SUFFERING = anyOf(
  'report(?:ed|s)?|suffer(?:ed|s)?|endured?|faced?|repelled|repulsed|recorded',
);

/** "Peru reported new Kenyan air strikes": whoever tells of them suffers them. */
function sufferersOf({ view, verb, clause }: Told, doer: Mention): readonly Mention[] {
  if (!hasWord(view, { from: clause.from, to: verb.at }, SUFFERING)) return [];
  const [first] = mentionsWithin(view, { from: clause.from, to: verb.at });
  return first && first !== doer && isOther(first, doer) && first.kind !== 'media' ? [first] : [];
}

/** "The mandate of the force in Peru fell to a Chilean veto": who is named before it. */
function votedOn({ view, verb, clause }: Told, doer: Mention): readonly Mention[] {
  const [first] = mentionsWithin(view, { from: clause.from, to: verb.at }).filter(
    (one) => one !== doer && one.kind !== 'media' && isOther(one, doer),
  );
  return first ? [first] : [];
}

/** Those named behind the noun of a deed, and behind "on", "of" and the like. */
export function doneTo({ view, verb, clause }: Told, doer: Mention): readonly Mention[] {
  const to = Math.min(clause.to, verb.to + REACH + (doer.from >= verb.to ? REACH : 0));
  // "of the South Korean High Commissioner, Ann Lee": who begins near may end further on
  const others = mentionsWithin(view, { from: verb.to, to: clause.to }).filter(
    (mention) =>
      mention.from < to &&
      mention !== doer &&
      mention.kind !== 'media' &&
      isOther(mention, doer) &&
      !hasBreak(view, verb.to, mention.from),
  );
  const first = others[0];
  if (!first && verb.sense.detail === 'vote-veto') return votedOn({ view, verb, clause }, doer);
  if (!first && verb.sense.detail === 'recall') return postOf(view, doer);
  if (!first)
    return ownBorderOf({ view, verb, clause }, doer) ?? sufferersOf({ view, verb, clause }, doer);
  if (!hasPreposition(view, verb.to, first.from)) return [];
  const next = joinedTo(view, first, clause.to);
  return next && isOther(next, doer) ? [first, next] : [first];
}

/** "attacks on camps in Peru and Chad": who is joined to whoever is named; not "on Peru and Chad's protest". */
const joinedTo = (view: SentenceView, first: Mention, to: number): Mention | undefined =>
  lowerAt(view, first.to) === 'and'
    ? mentionsWithin(view, { from: first.to, to }).find(
        ({ from, kind, isOwner }) => from - first.to <= 2 && kind !== 'adjective' && !isOwner,
      )
    : undefined;

const hasPreposition = (view: SentenceView, from: number, to: number): boolean =>
  hasWord(view, { from, to }, TO_WHOM);
