import { z } from 'zod';
import { defineEvent } from './define.ts';
import { reason } from './text.ts';

export const FactConfirmed = defineEvent({
  name: 'FactConfirmed',
  schema: z.strictObject({ factId: z.uuid(), note: reason.nullable() }).readonly(),
  summary: () => 'Fact confirmed',
});
