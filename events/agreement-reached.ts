import { z } from 'zod';
import { defineEvent } from './define.ts';
import { factShape, participantsIn } from './fact.ts';
import { line } from './text.ts';
import { AGREEMENT_STATUSES, INSTRUMENTS, ROLES } from './vocabulary.ts';

export const AgreementReached = defineEvent({
  name: 'AgreementReached',
  schema: z
    .strictObject({
      ...factShape,
      participants: participantsIn(ROLES.agreement),
      instrument: z.enum(INSTRUMENTS),
      status: z.enum(AGREEMENT_STATUSES),
      instrumentName: line.nullable(),
    })
    .readonly(),
  summary: ({ title }) => title,
});
