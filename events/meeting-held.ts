import { z } from 'zod';
import { Country } from './country-code.ts';
import { defineEvent } from './define.ts';
import { factShape, participantsIn } from './fact.ts';
import { MODES, ROLES } from './vocabulary.ts';

export const MeetingHeld = defineEvent({
  name: 'MeetingHeld',
  schema: z
    .strictObject({
      ...factShape,
      participants: participantsIn(ROLES.meeting),
      mode: z.enum(MODES),
      /** Who rang, where the source says so. */
      calledBy: Country.nullable(),
    })
    .readonly(),
  summary: ({ title }) => title,
});
