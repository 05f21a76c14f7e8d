import { z } from 'zod';
import { defineEvent } from './define.ts';

export const FactConfirmed = defineEvent({
  name: 'FactConfirmed',
  schema: z.strictObject({ factId: z.uuid(), note: z.string().min(1).nullable() }).readonly(),
  summary: () => 'Fact confirmed',
});
