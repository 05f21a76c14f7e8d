import { z } from 'zod';
import { defineEvent } from './define.ts';
import { factShape, participantsIn } from './fact.ts';
import { KINDS, ROLES } from './vocabulary.ts';

export const ActionTaken = defineEvent({
  name: 'ActionTaken',
  schema: z
    .strictObject({
      ...factShape,
      participants: participantsIn(ROLES.action),
      kind: z.enum(KINDS),
    })
    .readonly(),
  summary: ({ title }) => title,
});
