import type { Frame } from '../grammar/frame.ts';
import { hasWord, isAnyAt, lowerAt, mentionsWithin } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { type Mention, partiesOf } from '../who/mention.ts';
import { isReportable, meeting } from './meeting.ts';
import { as, countriesOf, defineRule } from './rule.ts';
import { isTraveller, isWhere } from './visited-places.ts';

const AMBASSADORS = anyOf('ambassadors?');

/** "A sent his foreign minister, Ann, to Peru", "Ann was sent to Lima": somebody of a state goes to another. */
export const meetingSent = defineRule({
  name: 'meeting-sent',
  bases: /^(?:send|dispatch)$/,
  examples: [
    {
      text: 'Norwegian Prime Minister Jan Berg sent Foreign Minister Anne Lie to Accra on 3 May 1999.',
      publishedOn: '1999-05-05',
      facts: ['meeting/visit GHA+NOR 1999-05-03'],
    },
    {
      text: 'Norwegian Foreign Minister Anne Lie was sent to Accra on 3 May 1999.',
      publishedOn: '1999-05-05',
      facts: ['meeting/visit GHA+NOR 1999-05-03'],
    },
    { text: 'Norway sent a letter of Foreign Minister Anne Lie to Ghana.', facts: [] },
    { text: 'Norway sent Anne Lie of Ghana to Accra.', facts: [] },
  ],
  read: (frame) => {
    if (!isReportable(frame)) return undefined;
    const { view, verb, clause, aspect, subjects, patients } = frame;
    const own = countriesOf(partiesOf(aspect.isPassive ? patients : subjects));
    const [sent, place] = aspect.isPassive
      ? [patients[0], toWhere(frame, verb.at + 1)]
      : sentTo(frame, mentionsWithin(view, { from: verb.at, to: clause.to }));
    if (!sent || !place || !isGuest(frame, sent) || own.length !== 1) return undefined;
    const guests = sent.parties
      .map((party) => ({ ...party, country: party.country ?? own[0] ?? null }))
      .filter(({ country }) => country === own[0]);
    if (countriesOf([...guests, ...place.parties]).length !== 2) return undefined;
    return meeting(frame, 'visit', [...as('guest', guests), ...as('host', place.parties)]);
  },
});

/** Whoever is sent on a journey; an ambassador is sent to his post. */
const isGuest = ({ view }: Frame, sent: Mention): boolean =>
  isTraveller(view, sent) &&
  !hasWord(view, sent, AMBASSADORS) &&
  !isAnyAt(view, sent.to, AMBASSADORS);

/** In tokens, from the verb: "sent a special envoy, retired Gen.". */
const REACH = 9;

/** Who is sent stands first behind the verb, as its object, and where to behind that. */
function sentTo(
  frame: Frame,
  found: readonly Mention[],
): readonly [Mention | undefined, Mention | undefined] {
  const { view, verb } = frame;
  const [sent] = found;
  const isObject =
    sent !== undefined &&
    sent.from - verb.at <= REACH &&
    !isBehindTie(frame, verb.at + 1, sent.from);
  if (!isObject) return [undefined, undefined];
  const at = lowerAt(view, sent.to) === ',' ? sent.to + 1 : sent.to;
  return [sent, toWhere(frame, at)];
}

/** "a letter of Ann": not she is sent. */
function isBehindTie({ view }: Frame, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isAnyAt(view, at, TIE)) return true;
  return false;
}

const TIE = anyOf("of|to|from|by|with|for|that|through|via|'s");

/** The place behind the "to" that stands at a token. */
function toWhere({ view, clause }: Frame, at: number): Mention | undefined {
  if (lowerAt(view, at) !== 'to') return undefined;
  const [place] = mentionsWithin(view, { from: at, to: clause.to });
  return place && isWhere(view, place) && place.from - at <= 2 ? place : undefined;
}
