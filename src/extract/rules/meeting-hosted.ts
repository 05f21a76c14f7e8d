import type { Frame } from '../grammar/frame.ts';
import { hasWord, mentionsWithin } from '../grammar/sentence-view.ts';
import { subjectsOf } from '../grammar/subjects.ts';
import { anyOf } from '../text/any-of.ts';
import { type Mention, type Party, partyOf } from '../who/mention.ts';
import { meeting } from './meeting.ts';
import { as, countriesOf, defineRule } from './rule.ts';

/** "Ann of Peru discussed fish with the visiting Chilean minister": who visits is named, whatever else they did. */
export const meetingHosted = defineRule({
  name: 'meeting-hosted',
  families: ['visitor'],
  examples: [
    {
      text: 'Malian Prime Minister Moussa Keita discussed wells with visiting Dutch Foreign Minister Jan Visser on Monday.',
      publishedOn: '2016-05-05',
      facts: ['meeting/visit MLI+NLD 2016-05-02'],
    },
    {
      text: 'ACCRA, May 3 (Wire) -- Visiting Dutch Foreign Minister Jan Visser praised the cocoa on Tuesday.',
      publishedOn: '2016-05-03',
      facts: ['meeting/visit GHA+NLD 2016-05-03'],
    },
    { text: 'Visiting Dutch fans sang in Accra.', facts: [] },
    { text: 'Mali would welcome the visiting Dutch minister.', facts: [] },
  ],
  read: (frame) => {
    const { view, clause, index, verb } = frame;
    if (!isTold(frame)) return undefined;
    const guest = view.mentions.find(({ from, to }) => from <= verb.at && verb.at < to);
    if (!guest) return undefined;
    const told = subjectsOf(view, index, clause.verbs[0]?.at ?? clause.to);
    const hosts =
      otherThan(guest, told) ??
      otherThan(guest, mentionsWithin(view, clause).filter(isSomebody)) ??
      hereOf(frame, guest);
    if (hosts.length === 0) return undefined;
    return meeting(frame, 'visit', [...as('host', hosts), ...as('guest', guest.parties)]);
  },
});

/** Verbs that tell of the meeting themselves. */
const MEETING = new Set(['meet', 'receive', 'visit', 'call']);
const AHEAD = anyOf('will|would|may|might|could|should|if|plans|planned|due|expected');

const isTold = ({ view, clause }: Frame): boolean =>
  !clause.verbs.some(({ sense }) => MEETING.has(sense.family)) && !hasWord(view, clause, AHEAD);

const isSomebody = ({ kind, isPlace, isOwner }: Mention): boolean =>
  kind === 'person' && !isPlace && !isOwner;

/** The first of those who are of one other country than the guest. */
function otherThan(guest: Mention, those: readonly Mention[]): readonly Party[] | undefined {
  const own = countriesOf(guest.parties);
  const host = those.find(({ kind, parties }) => {
    const [country, ...more] = countriesOf(parties);
    const isOne = country !== undefined && more.length === 0 && !own.includes(country);
    return isOne && (kind === 'person' || kind === 'state');
  });
  return host?.parties;
}

/** Where the story was written. */
function hereOf({ view }: Frame, guest: Mention): readonly Party[] {
  const country = view.scene.here?.country;
  return country && !countriesOf(guest.parties).includes(country) ? [partyOf(country)] : [];
}
