import type { Frame } from '../grammar/frame.ts';
import { isAnyAt } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { partyOf } from '../who/mention.ts';
import { namedAt, type Targets } from './targets.ts';

const US = anyOf('us|me');

/** Whom "us" straight behind a verb means: "Peru assured us that", in what an office publishes or somebody says, is told to their state. */
export function toUs(
  { view, verb, aspect }: Frame,
  own: readonly (string | null)[],
): Targets | undefined {
  if (aspect.isPassive || !isAnyAt(view, verb.at + 1, US)) return undefined;
  const { publisher, isQuoted, isSpoken } = view.scene;
  const isOfSpeaker = isQuoted(verb.at) || isSpoken?.(verb.at) === true;
  const party = (isOfSpeaker ? view.speaker : undefined) ?? publisher;
  const country = party?.country ?? null;
  if (country === null || own.length === 0 || own.includes(country)) return undefined;
  return namedAt([partyOf(country)], verb.at + 1);
}
