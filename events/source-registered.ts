import { z } from 'zod';
import { defineEvent } from './define.ts';
import { address, day, line } from './text.ts';
import { SOURCE_KINDS } from './vocabulary.ts';

export const SourceRegistered = defineEvent({
  name: 'SourceRegistered',
  schema: z
    .strictObject({
      sourceId: z.uuid(),
      kind: z.enum(SOURCE_KINDS),
      url: address.nullable(),
      publisher: line.nullable(),
      title: line.nullable(),
      /** The calendar day as written in the source's own timestamp. */
      publishedOn: day,
      /** BCP 47. */
      language: z.string().min(2).max(35),
      /** As it came (plain text) or as it was converted (HTML, Markdown); null for data sets and desk entries. */
      text: z.string().nullable(),
      textSha256: z
        .string()
        .regex(/^[0-9a-f]{64}$/)
        .nullable(),
      /** The source that stood at the same URL with another text. */
      replaces: z.uuid().nullable(),
    })
    .readonly(),
  summary: ({ publisher, title, publishedOn }) =>
    `Recorded ${title ?? 'a source'}${publisher ? ` (${publisher})` : ''}, ${publishedOn}`,
});
