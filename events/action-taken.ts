import { z } from 'zod';
import { defineEvent } from './define.ts';
import { factShape, participantIn } from './fact.ts';
import { KINDS } from './vocabulary.ts';

export const ActionTaken = defineEvent({
  name: 'ActionTaken',
  schema: z
    .strictObject({
      ...factShape,
      participants: z.array(participantIn(['initiator', 'recipient', 'mentioned'])).readonly(),
      kind: z.enum(KINDS),
    })
    .readonly(),
  summary: ({ title }) => title,
});
