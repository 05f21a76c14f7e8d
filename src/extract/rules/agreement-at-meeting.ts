import { AUXILIARIES } from '../grammar/auxiliaries.ts';
import type { Frame } from '../grammar/frame.ts';
import { lowerAt } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { paperIn } from './instrument.ts';
import { meetingNamed } from './meeting-named.ts';
import { as, type Draft, defineRule } from './rule.ts';

const DURING_AT = anyOf('during|at|on|in');
const CONCLUDED = anyOf(
  'signed|initialled|concluded|reached|agreed|achieved|adopted|proclaimed|established',
);
const WAS = anyOf('was|were');
/** What says something, and undertakes nothing. */
const WORDS = anyOf('declaration|statement|communique');
const NONE = anyOf('no|any|neither|without');
/** In tokens, from the noun back to "during": "during the state visit", "during President Ann Lee's visit". */
const LEAD = 8;
/** In tokens, from what was done with the paper back to it: "the accords on trade with Chad reached". */
const PAPER_REACH = 6;

/** A meeting that a noun names, and what was concluded there: "the accords reached during Ann's visit to Chad in May". */
export const agreementAtMeeting = defineRule({
  name: 'agreement-at-meeting',
  families: ['meeting-noun'],
  examples: [
    {
      text: 'Togo praised the trade agreements reached during the visit of Maltese Prime Minister Ann Borg to Togo in May 2016.',
      publishedOn: '2017-01-05',
      facts: ['meeting/visit MLT+TGO 2016-05', 'agreement/agreement MLT+TGO 2016-05'],
    },
    {
      text: 'Farmers recalled the pact signed at the talks between Togo and Malta on 3 May 2016.',
      publishedOn: '2017-01-05',
      facts: ['meeting/in-person MLT+TGO 2016-05-03', 'agreement/treaty MLT+TGO 2016-05-03'],
    },
    {
      text: 'Farmers hope that a pact will be signed during the visit of Maltese Prime Minister Ann Borg to Togo.',
      facts: [],
    },
  ],
  read: (frame) => {
    const done = frame.aspect.isFuture ? undefined : concludedAt(frame);
    const paper = done === undefined ? undefined : paperBefore(frame, done);
    if (done === undefined || !paper) return undefined;
    const status = /^(?:sign|initial)/.test(lowerAt(frame.view, done)) ? 'signed' : 'agreed';
    const meetings = [meetingNamed.read(frame) ?? []].flat();
    const papers = meetings.map((meeting) => concluded(meeting, { ...paper, status }));
    return [...meetings, ...papers];
  },
});

interface Concluded extends NonNullable<ReturnType<typeof paperIn>> {
  readonly status: 'signed' | 'agreed';
  /** The token at which it is named. */
  readonly from: number;
}

const concluded = (meeting: Draft, { kind, name, status, from }: Concluded): Draft => ({
  ...meeting,
  detail: { type: 'agreement', instrument: kind, status, instrumentName: name },
  participants: as(
    'party',
    meeting.participants.map(({ party }) => party),
  ),
  evidence: { from, to: meeting.evidence.to },
  dated: { from, to: Math.max(meeting.evidence.to, meeting.dated.to) },
});

/** Where a participle tells it that is past: "signed during the visit", "was signed during the visit", not "will be signed". */
function concludedAt({ view, verb }: Frame): number | undefined {
  for (let at = verb.at - 1; at >= verb.at - LEAD; at--) {
    if (!DURING_AT.has(lowerAt(view, at)) || !CONCLUDED.has(lowerAt(view, at - 1))) continue;
    const before = lowerAt(view, at - 2);
    return AUXILIARIES.has(before) && !WAS.has(before) ? undefined : at - 1;
  }
  return undefined;
}

/** The paper that is named last before a token, from its article and first capital on. */
function paperBefore({ view }: Frame, to: number): Omit<Concluded, 'status'> | undefined {
  if (WORDS.has(lowerAt(view, to - 1))) return undefined;
  const first = Math.max(view.sentence.from, to - PAPER_REACH);
  for (let at = to - 1; at >= first; at--) {
    const paper = paperIn(view, at, at + 1);
    if (paper)
      return NONE.has(lowerAt(view, at - 1)) ? undefined : { ...paper, from: nameStart(view, at) };
  }
  return undefined;
}

/** Where the name begins that a token ends or is alone, with its article. */
function nameStart({ scene, sentence }: Frame['view'], at: number): number {
  let from = at;
  while (from > sentence.from && scene.tokens[from - 1]?.capital) from--;
  return from > sentence.from && scene.tokens[from - 1]?.lower === 'the' ? from - 1 : from;
}
