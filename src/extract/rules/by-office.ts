import type { Frame } from '../grammar/frame.ts';
import { anyOf } from '../text/any-of.ts';

const SAID = anyOf('thank|congratulate|commend|condemn|urge');

/** "Peru was thanked for its help": by the office that writes it, where nobody is named. */
export const isByOffice = ({ view, verb, aspect, clause, subjects, patients }: Frame): boolean =>
  aspect.isPassive &&
  aspect.isReduced !== true &&
  view.scene.publisher !== null &&
  clause.link === 'main' &&
  subjects.length === 0 &&
  SAID.has(verb.sense.base) &&
  patients.length > 0 &&
  patients.every(
    ({ kind, isPlace, parties }) =>
      kind === 'state' &&
      !isPlace &&
      parties.every(({ country }) => country !== view.scene.publisher?.country),
  );
