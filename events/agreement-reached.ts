import { z } from 'zod';
import { defineEvent } from './define.ts';
import { factShape, participantIn } from './fact.ts';
import { AGREEMENT_STATUSES, INSTRUMENTS } from './vocabulary.ts';

export const AgreementReached = defineEvent({
  name: 'AgreementReached',
  schema: z
    .strictObject({
      ...factShape,
      participants: z.array(participantIn(['party', 'mediator', 'mentioned'])).readonly(),
      instrument: z.enum(INSTRUMENTS),
      status: z.enum(AGREEMENT_STATUSES),
      instrumentName: z.string().min(1).nullable(),
    })
    .readonly(),
  summary: ({ title }) => title,
});
