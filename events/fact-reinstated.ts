import { z } from 'zod';
import { defineEvent } from './define.ts';
import { judgementShape } from './judgement.ts';

export const FactReinstated = defineEvent({
  name: 'FactReinstated',
  schema: z.strictObject(judgementShape).readonly(),
  summary: ({ reason }) => `Reinstated: ${reason}`,
});
