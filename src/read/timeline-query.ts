import { z } from 'zod';
import { filterShape } from './filters.ts';
import { momentShape } from './moment.ts';
import { flag, language, limit } from './parameters.ts';

/** The query of a timeline. */
export const TimelineQuery = z
  .strictObject({
    ...filterShape,
    ...momentShape,
    group: z.enum(['meeting', 'none']).default('meeting'),
    order: z.enum(['desc', 'asc']).default('desc'),
    cursor: z.string().max(2_000).optional(),
    limit: limit(100, 1_000),
    total: flag.optional(),
    lang: language,
  })
  .superRefine(({ from, to }, context) => {
    if (from === undefined || to === undefined || from <= to) return;
    const message = `the window begins on ${from}, after its end on ${to}`;
    for (const path of ['from', 'to']) {
      context.addIssue({ code: 'custom', path: [path], message });
    }
  });
export type TimelineQuery = z.output<typeof TimelineQuery>;

/** The parameters that choose and order the entries: a cursor belongs to them. */
export function chosenBy(pair: string, query: TimelineQuery): object {
  const { cursor: _, limit: __, total: ___, lang: ____, after: _____, ...chosen } = query;
  return { pair, ...chosen };
}
