import { onlyParty, type Party } from '../who/mention.ts';
import type { Frame } from './frame.ts';

/** Who is heard after "said" and the like; of whom a quotation tells that they said something, it is no word of theirs. */
export const heardIn = ({ view, verb, subjects }: Frame): Party | undefined =>
  verb.sense.family === 'say' && !view.scene.isQuoted(verb.at) ? onlyParty(subjects[0]) : undefined;
