import { isTimeWord } from '../dates/time-words.ts';
import type { Frame } from '../grammar/frame.ts';
import { isAnyAt, leadIn, lowerAt, mentionsWithin } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { type Mention, partiesOf } from '../who/mention.ts';
import { countriesOf, type Draft, defineRule, withContent } from './rule.ts';
import { statement } from './statement.ts';
import { namedAt } from './targets.ts';

/** "Peru's president was invited to visit Chile": nobody is named who invites, but the state to which he is to come. */
export const statementInvited = defineRule({
  name: 'statement-invited',
  bases: /^(?:invite|receive|get|ask)$/,
  examples: [
    {
      text: 'Mongolian Foreign Minister Bold Ganbat was invited on 3 May 2021 to visit Finland.',
      publishedOn: '2021-05-05',
      facts: ['statement/invite FIN>MNG 2021-05-03'],
    },
    {
      text: 'The Mongolian president has been invited to Finland for talks.',
      publishedOn: '2021-05-05',
      facts: ['statement/invite FIN>MNG ../2021-05-05'],
    },
    {
      text: 'The Mongolian president received an invitation to visit Finland on 3 May 2021.',
      publishedOn: '2021-05-05',
      facts: ['statement/invite FIN>MNG 2021-05-03'],
    },
    { text: 'A Mongolian singer was invited to perform in Finland.', facts: [] },
    { text: 'The Mongolian president was invited to talks with Finland.', facts: [] },
  ],
  read: (frame) => {
    const { aspect } = frame;
    if (aspect.isNegated || aspect.isHypothetical || aspect.isFuture) return undefined;
    const guests = guestsOf(frame);
    const host = guests.length > 0 ? hostOf(frame, countriesOf(partiesOf(guests))) : undefined;
    return host ? invited(frame, host, guests) : undefined;
  },
});

const invited = (frame: Frame, host: Mention, guests: readonly Mention[]): Draft | undefined =>
  statement(frame, {
    act: 'invite',
    stance: 'cooperative',
    speakers: host.parties,
    targets: namedAt(partiesOf(guests), guests[0]?.from ?? 0),
    isStanding: false,
  });

/** Those who were invited, or got an invitation, and by nobody who is named. */
function guestsOf({ verb, aspect, subjects, patients }: Frame): readonly Mention[] {
  const { base, rest } = verb.sense;
  const isInvited = base === 'invite' && aspect.isPassive && subjects.length === 0;
  const isGiven = rest.at(-1) === 'invitation' && base !== 'invite' && !aspect.isPassive;
  const those = isInvited ? patients : isGiven ? subjects : [];
  return those.every(({ kind }) => kind === 'person' || kind === 'state') ? those : [];
}

/** In tokens, from the verb to where they are to come: "on Tuesday to pay an official visit to". */
const REACH = 10;

/** The one other state to which they are to come, where nobody is named before it. */
function hostOf(frame: Frame, guests: readonly string[]): Mention | undefined {
  const { view, verb } = frame;
  const [there] = mentionsWithin(view, { from: verb.to, to: withContent(frame).to });
  if (!there || there.isOwner || there.kind === 'adjective' || there.from - verb.to > REACH)
    return undefined;
  const [country, ...more] = countriesOf(there.parties);
  const isOne = country !== undefined && more.length === 0 && !guests.includes(country);
  return isOne &&
    isAnyAt(view, leadIn(view, there.from), COMING) &&
    !isByOthers(frame, there, country)
    ? there
    : undefined;
}

/** "to visit Niger from rebels there", "to visit Finland by the king of Sweden": somebody else invites. */
function isByOthers({ view }: Frame, there: Mention, country: string): boolean {
  for (let at = there.to; at < view.sentence.to; at++) {
    if (!isAnyAt(view, at, INVITER) || isTime(lowerAt(view, at + 1))) continue;
    const [next] = mentionsWithin(view, { from: at + 1, to: at + 1 + INVITER_REACH });
    if (!next && isAnyAt(view, at + 1, THEIR)) continue;
    if (!next || !countriesOf(next.parties).includes(country)) return true;
  }
  return false;
}

const isTime = (word: string): boolean => isTimeWord(word) || /^\d/.test(word);

const INVITER = anyOf('by|from');
const THEIR = anyOf('its|his|her');
/** In tokens, from "by" to the state of whoever invites: "by the king of". */
const INVITER_REACH = 6;
const COMING = anyOf('to|visit');
