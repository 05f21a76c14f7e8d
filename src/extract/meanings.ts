import { gather } from './gather.ts';
import { countFrom, GAP, treeOf } from './pattern-tree.ts';
import { elementAt } from './text/element-at.ts';
import {
  isImpeding,
  isOfStates,
  type Meaning,
  type MeaningRow,
  type Meanings,
  type PlacesByWord,
} from './verb-senses.ts';
import { whenAsked } from './when-asked.ts';

/** "the withdrawal was completed": the noun tells of the deed. */
const OF_DEEDS = new Set('announce begin complete conclude continue finish start'.split(' '));

/** Whether the meanings of a row can have their object before the verb: "relations were cut", "the declaration was adopted by", "talks blocked by". */
const mayFollowObject = ({ parts, family, base }: MeaningRow): boolean =>
  (isOfStates({ family }) ||
    family === 'joint' ||
    family === 'repelled' ||
    isImpeding({ family, base })) &&
  !OF_DEEDS.has(base) &&
  parts.length > 1 &&
  parts.some(([word]) => word === GAP);

/** A row with the place of its first pattern. */
interface Placed {
  readonly row: MeaningRow;
  readonly start: number;
}

/** Sorts meanings by what stands behind their verb. A verb has thousands, of which a text asks for few: each is worked out when it is. */
export function meaningsOf(rows: readonly MeaningRow[]): Meanings {
  const sorted = rows.toSorted((one, other) => other.parts.length - one.parts.length);
  const placed: Placed[] = [];
  const firsts = new Map<string, Meaning>();
  let start = 0;
  for (const row of sorted) {
    placed.push({ row, start });
    if (!firsts.has(row.base)) firsts.set(row.base, spelled(row, 0));
    start += countFrom(row.parts, 0);
  }
  return {
    at: whenAsked((place: number) => meaningAt(placed, place)),
    firsts,
    families: new Set(sorted.map(({ family }) => family)),
    patterns: treeOf(sorted.map(({ parts }) => parts)),
    byObject: placesByObject(placed),
  };
}

/** The meaning at a place: that of the last row which begins there or before; none behind the last. */
function meaningAt(placed: readonly Placed[], place: number): Meaning | undefined {
  let [low, high] = [0, placed.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((placed[middle]?.start ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  const found = elementAt(placed, low - 1);
  const number = place - (found?.start ?? 0);
  return found && number < countFrom(found.row.parts, 0) ? spelled(found.row, number) : undefined;
}

/** One of the patterns of a row, by its number: the last word changes first. */
function spelled({ base, parts, family, detail, stance }: MeaningRow, number: number): Meaning {
  const rest: string[] = [];
  let left = number;
  for (let at = parts.length - 1; at >= 0; at--) {
    const words = parts[at] ?? [];
    rest.unshift(words[left % words.length] ?? '');
    left = Math.floor(left / words.length);
  }
  return { base, rest, family, detail, stance };
}

/** The places by the word that stands first behind a gap. */
function placesByObject(placed: readonly Placed[]): PlacesByWord {
  const rows = new Map<string, (() => readonly number[])[]>();
  for (const { row, start } of placed) {
    if (!mayFollowObject(row)) continue;
    const { parts } = row;
    const object = parts.findIndex(([word]) => word === GAP) + 1;
    const words = parts[object] ?? [''];
    const behind = countFrom(parts, object + 1);
    const before = countFrom(parts, 0) / (words.length * behind);
    for (const [index, word] of words.entries())
      gather(rows, word, () =>
        numbers(before).flatMap((lead) =>
          numbers(behind).map((tail) => start + (lead * words.length + index) * behind + tail),
        ),
      );
  }
  return {
    size: rows.size,
    has: (word) => rows.has(word),
    get: whenAsked((word: string) => rows.get(word)?.flatMap((places) => places())),
  };
}

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at);
