import { edtfOf } from '../../events/edtf.ts';
import { deriveOccurred } from '../../events/occurred.ts';
import type { Extraction, FoundFact } from '../../src/extract/types.ts';

const STORY =
  'On Wednesday Claire Duval received Arno Weiss in Paris. She called Germany “a steady partner”.';

const participant = (country: string, role: string, person: string | null = null) =>
  ({ country, role, person, office: null, organization: null }) as never; // the role is the type's

const spanIn = (text: string, words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, text: words };
};

const shared = {
  modality: 'actual',
  stance: 'cooperative',
  background: false,
  place: { name: 'Paris', country: 'FRA' },
  topics: [],
  confidence: 0.8,
  confidenceBasis: 'uncalibrated',
  derivedBy: { method: 'rules', name: 'test-rules', version: '1' },
  coding: {
    plover: 'CONSULT',
    mode: 'visit',
    contexts: [],
    cameo: '042',
    quad: 'verbal-cooperation',
    intensity: 1.9,
  },
} as const;

/** What a reader finds in a story, of France and Germany unless it ends with others in brackets: the meeting of its first sentence and what was said there. */
export function readStory(text: string): Extraction {
  const [, host = 'FRA', guest = 'DEU'] = /\((\w{3}), (\w{3})\)/.exec(text) ?? [];
  const words = spanIn(text, 'Wednesday');
  const occurred = deriveOccurred(edtfOf('2026-01-14'), { basis: 'resolved', words });
  const meeting: FoundFact = {
    ...shared,
    type: 'meeting',
    title: 'Claire Duval received Arno Weiss in Paris',
    occurred,
    participants: [
      participant(host, 'host', 'Claire Duval'),
      participant(guest, 'guest', 'Arno Weiss'),
    ],
    attribution: { voice: 'narrator', reportedBy: [] },
    quotes: [],
    evidence: [spanIn(text, 'Claire Duval received Arno Weiss in Paris')],
    partOf: null,
    mode: 'visit',
    calledBy: null,
  };
  const statement: FoundFact = {
    ...shared,
    type: 'statement',
    title: 'Claire Duval praised Germany',
    occurred: { ...occurred, basis: 'context', words: null },
    participants: [participant(host, 'speaker', 'Claire Duval'), participant(guest, 'subject')],
    attribution: { voice: 'official', reportedBy: [] },
    quotes: [{ ...spanIn(text, 'a steady partner'), speaker: 'Claire Duval' }],
    evidence: [spanIn(text, 'She called Germany “a steady partner”')],
    partOf: 0,
    act: 'praise',
  };
  const dates = [{ ...words, edtf: '2026-01-14' }];
  return { facts: [meeting, statement], mentions: { dates, countries: [], people: [] } };
}

/** The story as a paper has it. */
export const story = (more: object = {}) => ({
  text: STORY,
  url: 'https://courier.example/story',
  title: 'A visit to Paris',
  publisher: 'Courier',
  publishedOn: '2026-01-15',
  ...more,
});

const OTHERS = ['BEL', 'CHE', 'DNK', 'ESP', 'FIN', 'GRC', 'HUN', 'IRL', 'LUX', 'NOR', 'POL', 'SWE'];

/** Stories of one pair after another, so that tests can share a server. */
export function storiesOfPairs() {
  const pairs = OTHERS.flatMap((one, at) => OTHERS.slice(at + 1).map((other) => [one, other]));
  let last = 0;
  return () => {
    const [host = '', guest = ''] = pairs[last++] ?? [];
    const text = `${STORY} (${host}, ${guest})`;
    const url = `https://courier.example/${host}-${guest}`;
    return {
      text,
      url,
      pair: `/v1/pairs/${host}-${guest}`,
      story: (more: object = {}) => story({ text, url, ...more }),
    };
  };
}
