import type { Frame } from '../grammar/frame.ts';
import { hasWord, isAnyAt, lowerAt, mentionsWithin } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { type Mention, type Party, partiesOf } from '../who/mention.ts';
import { apartOf } from './apart.ts';
import { delegationIn } from './delegation.ts';
import { areTwo, delegatesOf, isReportable, meeting, withAttending } from './meeting.ts';
import { modeOf } from './meeting-mode.ts';
import { othersBehind } from './others-behind.ts';
import { as, defineRule } from './rule.ts';
import { rungFor } from './rung-to-congratulate.ts';
import { spokeAt } from './spoke-at.ts';

const SPEAK_TALK = anyOf('speak|talk');
const AT_BEFORE = anyOf('at|before|in|from');
const AN_A = anyOf('an?');
const QUOTE = anyOf('["“]');
const TELEPHONE_PHONE = anyOf('telephone|phone|ring|dial|call|place|make|reach');

const WITH = new Set(['with', 'to', 'between']);
const FROM = new Set(['from']);

/** "A spoke with B", "A had a telephone conversation with B". */
export const meetingCalled = defineRule({
  name: 'meeting-called',
  families: ['call', 'say'],
  examples: [
    {
      text: 'President Joe Biden spoke today with President Gabriel Boric of Chile.',
      publishedOn: '2023-04-11',
      facts: ['meeting/call CHL+USA 2023-04-11'],
    },
    {
      text: 'President Joe Biden called President Gabriel Boric of Chile on Tuesday to discuss copper.',
      publishedOn: '2023-04-12',
      facts: ['meeting/call CHL+USA 2023-04-11'],
    },
    {
      text: 'President Joe Biden called President Gabriel Boric of Chile a friend.',
      publishedOn: '2023-04-12',
      facts: [],
    },
    {
      text: 'Chancellor Olaf Scholz spoke in Bonn after talks with President Gabriel Boric of Chile.',
      publishedOn: '2023-04-11',
      facts: [],
    },
    {
      text: 'Chancellor Olaf Scholz spoke to students in Paris.',
      publishedOn: '2023-04-11',
      facts: [],
    },
  ],
  read: (frame) => {
    if (frame.verb.sense.family !== 'call' && !isRinging(frame) && !isOfTwo(frame))
      return undefined;
    if (!isReportable(frame) || frame.aspect.isPassive || isAloud(frame)) return undefined;
    const named = (mentions: readonly Mention[]) =>
      delegatesOf(
        frame.view,
        mentions.filter((one) => canCall(frame, one)),
      );
    const [own, others] = [named(frame.subjects), named(spokenTo(frame))];
    const sent = others.length === 0 ? sentTo(frame) : [];
    const parties = withAttending(frame, [...own, ...others, ...sent]);
    if (!areTwo(parties)) return undefined;
    const mode = modeOf(frame, spokeAt(frame) ?? 'call');
    const detail = { type: 'meeting', mode, calledBy: callerOf(frame) } as const;
    const calls = (apartOf(frame, own, others) ?? [parties]).map((group) => ({
      ...meeting(frame, mode, as('party', group)),
      detail,
    }));
    return [...calls, ...rungFor(frame, own, others)];
  },
});

/** Whoever holds an office; several of two states only where it was by phone, or where they lead them. */
const canCall = (frame: Frame, { kind, isNamed, parties, from, to }: Mention): boolean =>
  kind === 'person' ||
  parties.some(({ person, organization }) => person !== null || organization !== null) ||
  (kind === 'state' && isByPhone(frame)) ||
  (kind === 'group' && canBothCall(frame, isNamed, hasWord(frame.view, { from, to }, LEADERS)));

/** "The leaders of Chad and Mali spoke", "The two leaders spoke by phone". */
const canBothCall = (frame: Frame, isNamed: boolean, areLeaders: boolean): boolean =>
  isByPhone(frame) || (isNamed && areLeaders);

const isByPhone = ({ view, clause, verb }: Frame): boolean =>
  RINGING.has(verb.sense.base) || hasWord(view, clause, BY_PHONE);

const RINGING = anyOf('phone|telephone|ring|dial');

const LEADERS = anyOf('leaders|presidents|premiers|heads|ministers|counterparts|colleagues');
const BY_PHONE = anyOf('phone|telephone|video|videoconference|hotline');

/** "A and B, speaking in Bonn, promised", "spoke at a conference", "will talk to the media": not to each other. */
const isAloud = (frame: Frame): boolean =>
  SPEAK_TALK.has(frame.verb.sense.base) &&
  (frame.verb.sense.tense === 'ing' || isToMany(frame)) &&
  spokenTo(frame).length === 0;

const isToMany = ({ view, verb, clause }: Frame): boolean =>
  (verb.sense.rest.length === 0 && isAnyAt(view, verb.to, AT_BEFORE)) ||
  hasWord(view, { from: verb.to, to: clause.to }, BEFORE_PRESS);

/** "A and B spoke today about trade", in a release: to each other. */
const isOfTwo = ({ view, verb, subjects }: Frame): boolean =>
  verb.sense.base === 'speak' &&
  verb.sense.tense === 'past' &&
  view.scene.publisher !== null &&
  subjects.length > 1 &&
  subjects.every(({ kind, isNamed }) => kind === 'person' && isNamed);

/** "A called B on Tuesday", not "called B a friend". */
function isRinging({ view, clause, verb }: Frame): boolean {
  const { base, family, rest } = verb.sense;
  if (base !== 'call' || family !== 'say' || rest.length > 0) return false;
  const called = mentionsWithin(view, { from: verb.to, to: clause.to })[0];
  if (called?.kind !== 'person' || called.isOwner || called.from - verb.to > 1) return false;
  if (isNamedSo(view, called.to, clause.to)) return false;
  return (
    called.to >= clause.to ||
    BEHIND_CALLED.test(lowerAt(view, called.to)) ||
    view.dates.some(({ from }) => from === called.to)
  );
}

/** "called his counterpart, Ann Lee, a liar". */
function isNamedSo(view: Frame['view'], from: number, to: number): boolean {
  for (let at = from; at < to - 1; at++) {
    const isAside = lowerAt(view, at) === ',' && isAnyAt(view, at + 1, AN_A);
    if (isAside || isAnyAt(view, at, QUOTE)) return true;
  }
  return false;
}

const BEHIND_CALLED =
  /^(?:[.,;]|on|to|and|by|over|at|for|today|yesterday|after|following|before|late|earlier|again|about|this|last|[a-z]+day)$/;

const BEFORE_PRESS = anyOf('conference|briefing|reporters|interview|media|journalists');

/** Those behind the verb; "speaking after talks with B" tells of talks. */
function spokenTo(frame: Frame): readonly Mention[] {
  const { view, verb, clause } = frame;
  // "speaking at a news conference with B": to those who came to hear.
  if (hasWord(view, { from: verb.to, to: clause.to }, BEFORE_PRESS)) return [];
  // "reached Ann by phone"
  if (REACHING.has(verb.sense.base))
    return mentionsWithin(view, { from: verb.at, to: verb.to }).filter(isDirect(verb.at));
  const found = othersBehind(frame, verb.sense.base === 'receive' ? FROM : WITH);
  const from = found[0]?.from ?? verb.to;
  for (let at = verb.to; at < from; at++) if (isAnyAt(view, at, FOLLOWING)) return [];
  return found;
}

const REACHING = anyOf('reach|give');

const isDirect =
  (verb: number) =>
  ({ from, isOwner }: Mention): boolean =>
    from - verb <= 2 && !isOwner;

/** "held a video conference with members of the Maltese parliament": whoever was met through others, from afar. */
const sentTo = (frame: Frame): readonly Party[] =>
  hasWord(frame.view, frame.clause, FROM_AFAR) ? delegatesOf(frame.view, delegationIn(frame)) : [];

const FROM_AFAR = anyOf('phone|telephone|video|videoconference|online|virtual|virtually');

const FOLLOWING = anyOf('after|following|during|before|ahead');

/** "A telephoned B": it was A's country that rang. */
function callerOf({ verb, subjects }: Frame): string | null {
  const [caller] = partiesOf(subjects);
  return TELEPHONE_PHONE.has(verb.sense.base) ? (caller?.country ?? null) : null;
}
