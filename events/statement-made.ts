import { z } from 'zod';
import { defineEvent } from './define.ts';
import { factShape, participantsIn } from './fact.ts';
import { ACTS, ROLES } from './vocabulary.ts';

export const StatementMade = defineEvent({
  name: 'StatementMade',
  schema: z
    .strictObject({
      ...factShape,
      participants: participantsIn(ROLES.statement),
      act: z.enum(ACTS),
    })
    .readonly(),
  summary: ({ title }) => title,
});
