import { AUXILIARIES } from '../grammar/auxiliaries.ts';
import type { Frame } from '../grammar/frame.ts';
import { inPassing } from '../grammar/in-passing.ts';
import { hasWord, isAnyAt, lowerAt, mentionsWithin, type Range } from '../grammar/sentence-view.ts';
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
    const papers = meetings
      .filter((meeting) => areAllThere(frame, { from: paper.from, to: done }, meeting))
      .map((meeting) => concluded(meeting, { ...paper, status }));
    return [...meetings, ...papers.map((told) => (isReduced(frame, done) ? ofBefore(told) : told))];
  },
});

/** "the pact between Peru and Chile signed during Ann's visit to Peru": not of her state. */
const areAllThere = ({ view }: Frame, words: Range, { participants }: Draft): boolean =>
  mentionsWithin(view, words).every(({ parties }) =>
    parties.every(({ country }) => participants.some(({ party }) => party.country === country)),
  );

const isReduced = ({ view }: Frame, done: number): boolean => !isAnyAt(view, done - 1, WAS);

/** What is only spoken of was concluded before, on a day that only its own words can tell. */
const ofBefore = (told: Draft): Draft => ({ ...told, frame: inPassing(told.frame) });

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

/** Where a participle tells it that is past: "signed during the visit", "was signed during the visit", not "will be signed", and nothing that doubts it. */
function concludedAt({ view, verb }: Frame): number | undefined {
  for (let at = verb.at - 1; at >= verb.at - LEAD; at--) {
    if (!isAnyAt(view, at, DURING_AT) || !isAnyAt(view, at - 1, CONCLUDED)) continue;
    const isPast = !isAnyAt(view, at - 2, AUXILIARIES) || isAnyAt(view, at - 2, WAS);
    const isTold = isPast && leadsTo(view, at + 1, verb.at) && !isDoubted(view, verb.at);
    return isTold ? at - 1 : undefined;
  }
  return undefined;
}

/** "during the President's first visit", and not "in Geneva in 1949 was recalled during the visit". */
const leadsTo = (view: Frame['view'], from: number, to: number): boolean =>
  !view.dates.some((date) => date.from >= from && date.from < to) &&
  !hasWord(view, { from, to }, BETWEEN);

const isDoubted = (view: Frame['view'], to: number): boolean =>
  hasWord(view, { from: view.sentence.from, to }, DOUBT);

const BETWEEN = anyOf('in|at|on|during|for|to|with|by|from|was|were|is|are|eve|and');
const DOUBT = anyOf(
  "not|n't|never|no|none|neither|nor|hardly|almost|nearly|without|any|if|whether|unless|unclear|untrue|doubts?|doubted|den(?:y|ies|ied|ying)|feared|could|might|may",
);

/** The paper that is named last before a token, from its article and first capital on. */
function paperBefore({ view }: Frame, to: number): Omit<Concluded, 'status'> | undefined {
  if (isAnyAt(view, to - 1, WORDS)) return undefined;
  const first = Math.max(view.sentence.from, to - PAPER_REACH);
  for (let at = to - 1; at >= first; at--) {
    const paper = paperIn(view, at, at + 1);
    if (paper) return { ...paper, from: nameStart(view, at) };
  }
  return undefined;
}

/** Where the name begins that a token ends or is alone, with its article. */
function nameStart({ scene, sentence }: Frame['view'], at: number): number {
  let from = at;
  while (from > sentence.from && scene.tokens[from - 1]?.capital) from--;
  return from > sentence.from && scene.tokens[from - 1]?.lower === 'the' ? from - 1 : from;
}
