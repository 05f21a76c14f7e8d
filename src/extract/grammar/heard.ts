import { onlyParty, type Party } from '../who/mention.ts';
import type { Frame } from './frame.ts';

/** Who is heard after "said" and the like. */
export const heardIn = ({ verb, subjects }: Frame): Party | undefined =>
  verb.sense.family === 'say' ? onlyParty(subjects[0]) : undefined;
