import { z } from 'zod';
import { defineEvent } from './define.ts';
import { factShape, participantIn } from './fact.ts';
import { ACTS } from './vocabulary.ts';

export const StatementMade = defineEvent({
  name: 'StatementMade',
  schema: z
    .strictObject({
      ...factShape,
      participants: z
        .array(participantIn(['speaker', 'addressee', 'subject', 'mentioned']))
        .readonly(),
      act: z.enum(ACTS),
    })
    .readonly(),
  summary: ({ title }) => title,
});
