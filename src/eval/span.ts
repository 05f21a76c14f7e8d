/** Half-open, in UTF-16 code units of a text. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

const lengthOf = ({ start, end }: Extent): number => Math.max(0, end - start);

/** How many code units two extents have in common. */
export const common = (one: Extent, other: Extent): number =>
  Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));

/** Intersection over union, from 0 to 1. */
export function overlapOf(one: Extent, other: Extent): number {
  const shared = common(one, other);
  return shared / (lengthOf(one) + lengthOf(other) - shared || 1);
}

/** Whether an extent takes up at least a share of another. */
export const covers = (one: Extent, other: Extent, share: number): boolean =>
  common(one, other) >= share * lengthOf(other);

export const isLong = (extent: Extent, most: number): boolean => lengthOf(extent) > most;

/** An extent without the blanks at its ends; undefined where it is none of the text, or all blank. */
export function trimmedIn(text: string, { start, end }: Extent): Extent | undefined {
  const isOfText = Number.isInteger(start) && Number.isInteger(end) && start >= 0;
  if (!isOfText || end > text.length) return undefined;
  const words = text.slice(start, end);
  if (words.trim() === '') return undefined;
  return { start: start + words.search(/\S/), end: start + words.trimEnd().length };
}
