import { anyOf } from '../text/any-of.ts';
import { isAny, lowerOf } from '../text/token-at.ts';
import { type Mention, type Party, referring } from './mention.ts';
import type { Scene } from './scene.ts';

const OWNERS = anyOf('his|her|their');
const ROYAL = new Set(['King', 'Queen', 'Emperor', 'Sultan', 'Emir', 'Crown Prince']);
/** Whose ruling house has such a style: in "received the President of Chad. His Highness" it is no president. */
const MONARCHIES = new Set(
  'ARE BEL BHR BRN BTN DNK ESP GBR JOR JPN KHM KWT LIE LSO LUX MAR MCO MYS NLD NOR OMN QAT SAU SWE SWZ THA TON'.split(
    ' ',
  ),
);
const STYLES: Readonly<Record<string, (party: Party) => boolean>> = {
  majesty: ({ office }) => ROYAL.has(office ?? ''),
  highness: ({ country }) => MONARCHIES.has(country ?? ''),
  excellency: () => true,
};
const SKIPPED = anyOf('royal|imperial|serene');

/** "His Majesty", alone: the last person of that style. */
export function styledAt(scene: Scene, from: number): Mention | undefined {
  const { tokens, memory } = scene;
  if (!isAny(tokens, from, OWNERS)) return undefined;
  const at = isAny(tokens, from + 1, SKIPPED) ? from + 2 : from + 1;
  const fits = STYLES[lowerOf(tokens, at)];
  const next = tokens[at + 1];
  const isAlone = !next?.capital && next?.lower !== 'the';
  const person = fits && isAlone ? memory.lastPerson(fits) : undefined;
  return person && referring(scene, from, at + 1, 'person', [person]);
}
