import { z } from 'zod';
import { Country } from './country-code.ts';
import { defineEvent } from './define.ts';
import { factShape, participantsIn } from './fact.ts';
import { judgementShape } from './judgement.ts';
import { line } from './text.ts';
import { ACTS, AGREEMENT_STATUSES, INSTRUMENTS, KINDS, MODES, ROLES } from './vocabulary.ts';

const { factId: _, ...amendable } = factShape;

/** The fields of every type; whether they fit the fact's own type shows when it is read as amended. */
const changes = z
  .strictObject({
    ...amendable,
    participants: participantsIn([
      ...ROLES.meeting,
      ...ROLES.statement,
      ...ROLES.agreement,
      ...ROLES.action,
    ]),
    mode: z.enum(MODES),
    calledBy: Country.nullable(),
    act: z.enum(ACTS),
    instrument: z.enum(INSTRUMENTS),
    status: z.enum(AGREEMENT_STATUSES),
    instrumentName: line.nullable(),
    kind: z.enum(KINDS),
  })
  .partial()
  .refine((fields) => Object.keys(fields).length > 0, 'changes nothing')
  .readonly();

export const FactAmended = defineEvent({
  name: 'FactAmended',
  schema: z
    .strictObject({
      ...judgementShape,
      /** The fields that were wrong, with their new values, whole: `occurred` is replaced, not patched. */
      changes,
    })
    .readonly(),
  summary: ({ changes, reason }) => `Amended ${Object.keys(changes).join(', ')}: ${reason}`,
});
