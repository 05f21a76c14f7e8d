import type { Article } from '../../src/extract/types.ts';
import type { Told, ToldParticipant } from '../../src/extract-model/answer.ts';
import { type ModelExtractor, makeModelExtractor } from '../../src/extract-model/extractor.ts';
import { modelSettings } from '../../src/extract-model/settings.ts';
import { readVocabulary } from '../../src/reading/vocabulary.ts';

const vocabulary = readVocabulary();

/** An extractor on a recorded model, with further settings. */
export function extractorAt(
  url: string,
  settings: Readonly<Record<string, string>> = {},
): ModelExtractor {
  const read = modelSettings({
    BILATERAL_MODEL: 'openai:test-model',
    BILATERAL_MODEL_URL: url,
    BILATERAL_MODEL_RETRIES: '0',
    ...settings,
  });
  if (!read.ok) throw new Error(read.message);
  return makeModelExtractor(read.value, vocabulary);
}

export const STORY =
  'Chilean Foreign Minister Alberto van Klaveren received Peru’s ambassador in Santiago on Tuesday.\n\n' +
  'He told  reporters that “Lima has kept every\npromise” about the new port. Bolivia was not invited.';

export const article = (text: string = STORY, about: Partial<Article> = {}): Article => ({
  ...{ text, title: null, publisher: null, publishedOn: '2023-08-10' },
  ...about,
});

export const who = (
  role: ToldParticipant['role'],
  country: string | null,
  rest: Partial<ToldParticipant> = {},
): ToldParticipant => ({ role, country, person: null, office: null, organization: null, ...rest });

/** What the model tells of the meeting; a test says only what it is about. */
export const told = (changes: Partial<Told> = {}): Told => ({
  number: 1,
  type: 'meeting',
  detail: 'in-person',
  status: null,
  instrumentName: null,
  calledBy: null,
  modality: 'actual',
  stance: 'neutral',
  background: false,
  participants: [
    who('party', 'Chilean', { person: 'Alberto van Klaveren', office: 'Foreign Minister' }),
    who('party', 'Peru'),
  ],
  evidence: ['Alberto van Klaveren received Peru’s ambassador in Santiago on Tuesday'],
  dateWords: 'on Tuesday',
  place: 'Santiago',
  quotes: [],
  partOf: null,
  voice: 'narrator',
  reportedBy: [],
  topics: ['diplomacy'],
  ...changes,
});

/** What it tells of the remark at the meeting. */
export const remark = (changes: Partial<Told> = {}): Told =>
  told({
    number: 2,
    type: 'statement',
    detail: 'praise',
    stance: 'cooperative',
    participants: [
      who('speaker', 'Chilean', { person: 'Alberto van Klaveren' }),
      who('subject', 'Lima'),
    ],
    evidence: ['He told reporters that "Lima has kept every promise" about the new port'],
    dateWords: null,
    place: null,
    quotes: ['"Lima has kept every promise"'],
    partOf: 1,
    ...changes,
  });
