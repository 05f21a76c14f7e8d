import { type Frame, partiesOf } from '../grammar/frame.ts';
import { lowerAt, mentionsWithin, type SentenceView } from '../grammar/sentence-view.ts';
import { subjectsOf } from '../grammar/subjects.ts';
import type { Mention } from '../who/mention.ts';
import { meeting } from './meeting.ts';
import { as, countriesOf, defineRule } from './rule.ts';

/** "Ann, on a visit to Peru, said", "said during a trip to Peru", "Ann, in Lima for talks, said": somebody is there. */
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
    { text: 'Dutch Foreign Minister Jan Visser spoke of a visit to Mali.', facts: [] },
  ],
  read: (frame) => {
    const lead = leadOf(frame);
    if (lead === undefined) return undefined;
    const host = placeBefore(frame, lead) ?? placeBehind(frame, lead);
    const guest = host && guestOf(frame, Math.min(lead, host.from - 1), host);
    if (!guest || countriesOf(partiesOf([guest, host])).length < 2) return undefined;
    return meeting(frame, 'visit', [...as('guest', guest.parties), ...as('host', host.parties)]);
  },
});

const LEADING = /^(?:on|during|for)$/;
const INNER = /^(?:an?|his|her|their|the|-|\w+-\w+|\w+)$/;
/** In tokens, from the word that leads to the noun: "on a two-day official visit". */
const LEAD_REACH = 6;

/** The "on", "during" or "for" before the noun. */
function leadOf({ view, verb, clause }: Frame): number | undefined {
  for (let at = verb.at - 1; at >= Math.max(clause.from, verb.at - LEAD_REACH); at--) {
    const word = lowerAt(view, at);
    if (LEADING.test(word)) return at;
    if (!INNER.test(word)) return undefined;
  }
  return undefined;
}

const isState = ({ kind, parties }: Mention): boolean => kind === 'state' && parties.length === 1;

/** "…, in Lima on an official visit". */
const placeBefore = ({ view }: Frame, lead: number): Mention | undefined =>
  view.mentions.find(
    (one) =>
      one.to === lead &&
      isState(one) &&
      lowerAt(view, one.from - 1) === 'in' &&
      lowerAt(view, one.from - 2) === ',',
  );

/** "visit to Peru". */
const placeBehind = ({ view, verb }: Frame, lead: number): Mention | undefined =>
  lowerAt(view, lead) === 'for' || lowerAt(view, verb.to) !== 'to'
    ? undefined
    : view.mentions.find((one) => one.from - verb.to <= 2 && one.from > verb.to && isState(one));

/** Who is named before the comma, whose words were said there, or who follows a comma behind it. */
function guestOf({ view, clause, index }: Frame, lead: number, host: Mention): Mention | undefined {
  const before = view.mentions.find(({ to }) => to === lead - 1 && lowerAt(view, to) === ',');
  if (before) return isSomebody(before) ? before : undefined;
  if (lead === clause.from) return behindComma(view, clause.to, host);
  if (lowerAt(view, lead) !== 'during') return undefined;
  const verb = clause.verbs.findLast(({ at }) => at < lead);
  const [subject] = verb ? subjectsOf(view, index, verb.at) : [];
  return subject && isSomebody(subject) ? subject : undefined;
}

/** "During a visit to Chad last week, Ann": past the day. */
function behindComma(view: SentenceView, to: number, host: Mention): Mention | undefined {
  const on = lowerAt(view, host.to) === 'on' ? host.to + 1 : host.to;
  const comma = view.dates.find(({ from }) => from === host.to || from === on)?.to ?? host.to;
  return mentionsWithin(view, { from: host.to, to }).find(
    (one) => isSomebody(one) && one.from === comma + 1 && lowerAt(view, comma) === ',',
  );
}

const isSomebody = ({ kind, isPlace, isOwner, parties }: Mention): boolean =>
  kind === 'person' && !isPlace && !isOwner && parties.length === 1;
