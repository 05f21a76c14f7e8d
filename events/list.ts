import { z } from 'zod';

/**
 * A list of at most so many items. The length is looked at before the items: a hostile list of a million
 * wrong ones is one error, not a million.
 */
export const listOf = <Item extends z.ZodType>(item: Item, most: number, least = 0) =>
  z.array(z.unknown()).min(least).max(most).pipe(z.array(item).min(least).max(most)).readonly();
