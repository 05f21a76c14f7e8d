import type { Link } from './article-result.ts';

/** How many were right, and how many were compared. */
type Count = readonly [number, number];

export type Counts = Readonly<Record<string, Count>>;

/** How often each field is right, and the stance for each stance of the gold. */
export function counted(links: readonly Link[]): Counts {
  const counts: Record<string, Count> = {};
  const add = (name: string, isRight: boolean) => {
    const [right, of] = counts[name] ?? [0, 0];
    counts[name] = [right + Number(isRight), of + 1];
  };
  for (const { gold, comparison } of links) {
    for (const { name, isRight } of comparison.fields) {
      add(name, isRight);
      if (name === 'stanceRight') add(`stance ${gold.stance}`, isRight);
    }
  }
  return counts;
}
