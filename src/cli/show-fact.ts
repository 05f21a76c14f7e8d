import type { EvidenceAnswer, FactAnswer, RawEvent } from '../client/answers.ts';
import { dateInWords } from '../client/date-in-words.ts';
import {
  basisInWords,
  confidenceInWords,
  detailOf,
  participantInWords,
  statusInWords,
} from '../client/fact-in-words.ts';
import { safe } from './style.ts';

/** Everything there is about a fact. */
export interface WholeFact extends FactAnswer {
  readonly events: readonly RawEvent[];
  readonly evidence: EvidenceAnswer | null;
}

/** A fact for people: what, when, who, on whose word, by which sentence, and what became of it. */
export function factText({ fact, entryId, evidence, events }: WholeFact): string {
  const { occurred, attribution } = fact;
  const rows: (readonly [string, string])[] = [
    ['what', `${fact.type}, ${detailOf(fact)}, ${fact.modality}, ${fact.stance}`],
    ['when', `${dateInWords(occurred)} (${occurred.edtf}; ${whyThen(occurred)})`],
    ...fact.participants.map((one) => [one.role, participantInWords(one)] as const),
    ['where', fact.place?.name ?? 'not given'],
    ['on the word of', [attribution.voice, ...attribution.reportedBy].join(', ')],
    [
      'state',
      `${statusInWords(fact.status)}, ${confidenceInWords(fact)}, revision ${fact.revision}`,
    ],
    ['read by', `${fact.derivedBy.method}, ${fact.derivedBy.name} ${fact.derivedBy.version}`],
    ['entry', entryId],
    ['source', sourceText(evidence?.source)],
    ...fact.evidence.map(({ text }) => ['sentence', text] as const),
    ...events.map((event) => ['history', happened(event)] as const),
  ];
  const lines = rows.map(([name, text]) => `  ${name.padEnd(15)} ${safe(text)}\n`);
  return `${safe(fact.title)}\n\n${lines.join('')}`;
}

function whyThen({ words, basis }: WholeFact['fact']['occurred']): string {
  return words ? `“${words.text}”, ${basisInWords(basis)}` : basisInWords(basis);
}

const sourceText = (source: NonNullable<WholeFact['evidence']>['source'] | undefined): string =>
  [source?.title, source?.publisher, source?.publishedOn, source?.url].filter(Boolean).join(', ');

function happened({ metadata, type, position, data }: RawEvent): string {
  const what = `${metadata['recordedAt']} ${type} by ${metadata['recordedBy']}, position ${position}`;
  const { reason } = data;
  return typeof reason === 'string' && reason !== '' ? `${what}: ${reason}` : what;
}
