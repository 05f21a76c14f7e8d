import { z } from 'zod';
import { defineEvent } from './define.ts';
import { judgementShape } from './judgement.ts';

export const FactRetracted = defineEvent({
  name: 'FactRetracted',
  schema: z.strictObject(judgementShape).readonly(),
  summary: ({ reason }) => `Retracted: ${reason}`,
});
