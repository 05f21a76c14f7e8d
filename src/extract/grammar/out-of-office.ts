import type { Mention } from '../who/mention.ts';
import type { Scene } from '../who/scene.ts';

const NO_OFFICE =
  /^(?:former|retired|ex|opposition|dissident|exiled|candidate|nominee|hopeful|contender|challenger)$/;

type Place = Pick<Mention, 'from' | 'to'>;

/** "Former U.S. Secretary of State …", "the Kenyan opposition leader …", "Ann Soto, a former minister". */
export const isOutOfOffice = ({ tokens }: Pick<Scene, 'tokens'>, { from, to }: Place): boolean =>
  [
    ...[from - 1, from, from + 1, from + 2].filter((at) => at < to),
    ...apposed(tokens, { from, to }),
  ].some((at) => NO_OFFICE.test(tokens[at]?.lower ?? ''));

/** In tokens: ", a former", ", the Kenyan opposition". */
const APPOSED = 4;

/** Where words stand that tell more of somebody behind a comma, or between it and his name. */
const apposed = (tokens: Scene['tokens'], { from, to }: Place): readonly number[] => {
  const comma = tokens.slice(from, to + 1).findIndex(({ text }) => text === ',');
  return comma === -1 ? [] : Array.from({ length: APPOSED }, (_, at) => from + comma + 1 + at);
};
