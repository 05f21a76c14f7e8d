import { but } from '../grammar/aspect.ts';
import type { Frame } from '../grammar/frame.ts';
import { isAnyAt, lowerAt, mentionsWithin, type SentenceView } from '../grammar/sentence-view.ts';
import { subjectsOf } from '../grammar/subjects.ts';
import { anyOf } from '../text/any-of.ts';
import { type Mention, partiesOf } from '../who/mention.ts';
import { meeting } from './meeting.ts';
import { as, countriesOf, type Draft, defineRule } from './rule.ts';
import { type TripLead, tripLead } from './trip-lead.ts';
import { isTraveller, isWhere, whereEnd } from './visited-places.ts';

const ON_IN = anyOf('on|in|from|for');
const AN_THE = anyOf('an?|the');

/** "Ann, on a visit to Peru, said", "said during a trip to Peru", "said ahead of a visit to Peru on Friday", "Ann, in Lima for talks, said". */
export const meetingOnVisit = defineRule({
  name: 'meeting-on-visit',
  families: ['meeting-noun'],
  examples: [
    {
      text: 'Dutch Foreign Minister Jan Visser, on a two-day visit to Mali, told reporters in Bamako on Monday that wells mattered.',
      publishedOn: '2016-05-05',
      facts: ['meeting/visit MLI+NLD 2016-05-02'],
    },
    {
      text: 'During a trip to Mali, Dutch Foreign Minister Jan Visser said on Monday that wells mattered.',
      publishedOn: '2016-05-05',
      facts: ['meeting/visit MLI+NLD 2016-05-02'],
    },
    {
      text: 'Dutch Foreign Minister Jan Visser, in Bamako for talks on wells, smiled.',
      publishedOn: '2016-05-05',
      facts: ['meeting/visit MLI+NLD 2016-05-05~'],
    },
    {
      text: 'Dutch Foreign Minister Jan Visser smiled on Tuesday after a visit to Mali on 2 May.',
      publishedOn: '2016-05-05',
      facts: ['meeting/visit MLI+NLD 2016-05-02'],
    },
    { text: 'Dutch Foreign Minister Jan Visser spoke of a visit to Mali.', facts: [] },
  ],
  read: (frame) => {
    const lead = tripLead(frame);
    if (!lead) return undefined;
    const host = placeBefore(frame, lead.at) ?? placeBehind(frame, lead.at);
    const guest = host && !isByOther(frame, host) ? guestOf(frame, lead, host) : undefined;
    if (!host || !guest || countriesOf(partiesOf([guest, host])).length < 2) return undefined;
    const participants = [...as('guest', guest.parties), ...as('host', host.parties)];
    if (lead.when === 'there') return meeting(frame, 'visit', participants);
    return atOtherTime(frame, lead, host, (one) => meeting(one, 'visit', participants));
  },
});

/** A visit before or after what the clause tells: on its own day; one that is to come is told only with its day. */
function atOtherTime(
  frame: Frame,
  { from, when }: TripLead,
  host: Mention,
  told: (frame: Frame) => Draft,
): Draft | undefined {
  const { view, verb, aspect } = frame;
  const end = whereEnd(view, host);
  const on = isAnyAt(view, end, ON_IN) ? end + 1 : end;
  const day = view.dates.find((one) => one.from === end || one.from === on);
  if (when === 'before' && !day?.edtf) return undefined;
  const draft = told({
    ...frame,
    aspect: but(aspect, when === 'before' ? { isFuture: true } : { isPluperfect: true }),
  });
  const to = day?.to ?? end;
  return { ...draft, evidence: { from, to }, dated: { from: verb.at, to } };
}

/** "after a visit to Peru by his wife": not his. */
const isByOther = ({ view }: Frame, host: Mention): boolean =>
  lowerAt(view, whereEnd(view, host)) === 'by';

/** "…, in Lima on an official visit". */
const placeBefore = ({ view }: Frame, lead: number): Mention | undefined =>
  view.mentions.find(
    (one) =>
      one.to === lead &&
      isWhere(view, one) &&
      lowerAt(view, one.from - 1) === 'in' &&
      lowerAt(view, one.from - 2) === ',',
  );

/** "visit to Peru", "arrival in Peru". */
const placeBehind = ({ view, verb }: Frame, lead: number): Mention | undefined =>
  lowerAt(view, lead) === 'for' ||
  lowerAt(view, verb.to) !== (verb.sense.base === 'arrival' ? 'in' : 'to')
    ? undefined
    : view.mentions.find(
        (one) => one.from - verb.to <= 2 && one.from > verb.to && isWhere(view, one),
      );

/** Who is named before the comma, who follows a comma behind it, or who acts in the clause. */
function guestOf(frame: Frame, lead: TripLead, host: Mention): Mention | undefined {
  const { view, clause } = frame;
  const start = Math.min(lead.from, host.from - 1);
  const before = view.mentions.find(({ to }) => to === start - 1 && lowerAt(view, to) === ',');
  if (before) return isTraveller(view, before) ? before : undefined;
  if (lead.from === clause.from) return behindComma(view, clause.to, host);
  return isOwn(frame, lead) ? actorBefore(frame, lead.from) : undefined;
}

/** "after a visit", "on his visit", "during the visit": made by whoever acts; "after the visit" may be anybody's. */
function isOwn({ view, verb }: Frame, { at, when }: TripLead): boolean {
  const next = lowerAt(view, at + 1);
  if (lowerAt(view, at) === 'for') return false;
  const isOnArrival = at + 1 === verb.at && verb.sense.base === 'arrival';
  return (
    lowerAt(view, at) === 'during' ||
    isOnArrival ||
    isAnyAt(view, at + 1, OWN) ||
    (next === 'the' && when === 'there')
  );
}

const OWN = anyOf('an?|his|her|their|its|two|three|four');

/** Who acts in the clause, by its verb, or, where that is none of those that are known, by standing first. */
function actorBefore({ view, clause, index }: Frame, lead: number): Mention | undefined {
  const verb = clause.verbs.findLast(({ at }) => at < lead);
  if (verb && isAnyAt(view, verb.at - 1, MAY_BE)) return undefined;
  const [subject, ...more] = verb ? subjectsOf(view, index, verb.at) : firstOf(view, clause.from);
  return subject && more.length === 0 && isTraveller(view, subject) && !subject.isOwner
    ? subject
    : undefined;
}

/** "invited him to come on a visit": what may be, or is yet to be. */
const MAY_BE = anyOf('to|will|shall|would|could|may|might|should|must|can');

const firstOf = (view: SentenceView, from: number): readonly Mention[] =>
  view.mentions.filter((one) => one.from - from <= 1 && one.from >= from);

/** "During a visit to Chad last week, Ann": past the day. */
function behindComma(view: SentenceView, to: number, host: Mention): Mention | undefined {
  const end = whereEnd(view, host);
  const on = isAnyAt(view, end, ON_IN) ? end + 1 : end;
  const comma = view.dates.find(({ from }) => from === end || from === on)?.to ?? end;
  if (lowerAt(view, comma) !== ',') return undefined;
  const [next] = mentionsWithin(view, { from: comma, to });
  return next && isTraveller(view, next) && !next.isOwner && isHead(view, comma + 1, next.from)
    ? next
    : undefined;
}

/** In tokens: "a high-ranking". */
const MOST_BEFORE = 5;

/** Whether a mention begins a clause, behind its article and adjectives: "a high-ranking Peruvian delegation". */
const isHead = (view: SentenceView, from: number, at: number): boolean =>
  at - from <= MOST_BEFORE && (at - from <= 1 || isAnyAt(view, from, AN_THE));
