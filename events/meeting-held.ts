import { z } from 'zod';
import { Country } from './country.ts';
import { defineEvent } from './define.ts';
import { factShape, participantIn } from './fact.ts';
import { MODES } from './vocabulary.ts';

export const MeetingHeld = defineEvent({
  name: 'MeetingHeld',
  schema: z
    .strictObject({
      ...factShape,
      participants: z
        .array(participantIn(['host', 'guest', 'party', 'mediator', 'mentioned']))
        .readonly(),
      mode: z.enum(MODES),
      /** Who rang, where the source says so. */
      calledBy: Country.nullable(),
    })
    .readonly(),
  summary: ({ title }) => title,
});
