import { z } from 'zod';
import { defineEvent } from './define.ts';
import { judgementShape } from './judgement.ts';

export const FactAmended = defineEvent({
  name: 'FactAmended',
  schema: z
    .strictObject({
      ...judgementShape,
      /** The fields that were wrong, with their new values, whole: `occurred` is replaced, not patched. */
      changes: z
        .record(z.string(), z.json())
        .refine((changes) => Object.keys(changes).length > 0, 'changes nothing'),
    })
    .readonly(),
  summary: ({ changes, reason }) => `Amended ${Object.keys(changes).join(', ')}: ${reason}`,
});
