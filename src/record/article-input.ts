import { z } from 'zod';
import { isDay } from '../../events/day.ts';
import { address, languageTag, line } from '../../events/text.ts';
import { type Format, toStoredText } from '../intake/stored-text.ts';
import { textTooLarge } from './complete-source.ts';
import type { SourceInput } from './input.ts';
import { type FieldProblem, fieldProblems, invalid, type Refusal } from './problem.ts';

const FORMATS: readonly Format[] = ['text', 'html', 'markdown'];

const EXTRACTORS = ['rules', 'model'] as const;
export type ExtractorKind = (typeof EXTRACTORS)[number];

/** An article as it is sent: one of three contents, and what is known about it. */
const ArticleInput = z.strictObject({
  text: z.string().optional(),
  html: z.string().optional(),
  markdown: z.string().optional(),
  url: address.nullish(),
  title: line.nullish(),
  publisher: line.nullish(),
  publishedOn: z.string().refine(isDay, 'is not a calendar day such as 2026-01-15').nullish(),
  language: languageTag.nullish(),
  extractor: z.enum(EXTRACTORS).nullish(),
});

type Article =
  | { readonly ok: true; readonly source: SourceInput; readonly extractor: ExtractorKind }
  | Refusal;

type ArticleInput = z.output<typeof ArticleInput>;

/** The source that an article makes: its stored text, and what it says about itself where nobody said it. */
export function articleSource(sent: unknown): Article {
  const parsed = ArticleInput.safeParse(sent);
  if (!parsed.success) return invalid(...fieldProblems(parsed.error.issues, sent));
  const formats = FORMATS.filter((format) => parsed.data[format] !== undefined);
  const [format] = formats;
  if (format && formats.length === 1) return convert(parsed.data, format);
  const message = `has ${formats.join(' and ') || 'no content'}: send one of text, html and markdown`;
  return invalid({ pointer: '', message });
}

function convert(input: ArticleInput, format: Format): Article {
  const value = input[format] ?? '';
  const stored = toStoredText(value, format);
  if (!stored.ok) return invalid({ pointer: `/${format}`, message: stored.message, value });
  const refusal = textTooLarge(stored.text, `/${format}`);
  return refusal ?? described(input, stored);
}

type Stored = Extract<ReturnType<typeof toStoredText>, { ok: true }>;

function described(input: ArticleInput, { text, about }: Stored): Article {
  const publishedOn = input.publishedOn ?? about.publishedOn;
  if (publishedOn === null) return invalid(noDay(about.publishedAs));
  const source = {
    kind: 'article',
    url: input.url ?? fitting(address, about.url),
    title: input.title ?? fitting(line, about.title),
    publisher: input.publisher ?? fitting(line, about.publisher),
    publishedOn,
    language: input.language ?? fitting(languageTag, about.language) ?? 'en',
    text,
  } as const;
  return { ok: true, source, extractor: input.extractor ?? 'rules' };
}

/** What a document says about itself, where it can stand in a source. */
const fitting = <Value>(schema: z.ZodType<Value>, told: string | null): Value | null =>
  schema.safeParse(told).data ?? null;

/** Never today instead: a wrong day of publication makes every date wrong that rests on it. */
const noDay = (written: string | null): FieldProblem => ({
  pointer: '/publishedOn',
  message:
    written === null
      ? 'is missing, and the content does not tell its day of publication'
      : `is missing, and the content writes it as "${written.slice(0, 60)}", which is no calendar day`,
});
