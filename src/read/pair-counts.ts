import { isCounted, monthOf } from '../../projections/timeline/counts.ts';
import { parseShown } from '../../projections/timeline/shown.ts';
import type { TimelineTables } from '../../projections/timeline/tables.ts';
import type { ViewReader } from '../views/port.ts';

type View = ViewReader<TimelineTables>;

/** How many entries of one month, type and quad there are; intensities are summed in hundredths. */
export interface Count {
  readonly month: string;
  readonly type: string;
  readonly quad: string;
  readonly n: number;
  /** How many of them are multilateral. */
  readonly multilateral: number;
  readonly intensity: number;
}

/** A pair's counts at the present. */
export const presentCounts = (view: View, pair: string): Iterable<Count> =>
  view.scan('count', 'key', { prefix: [pair] });

const AT_ONCE = 500;

/** A pair's counts as of an earlier position, of which none are kept: from the entries that stood then. */
export function* pastCounts(view: View, pair: string): Iterable<Count> {
  const keys = [...view.scan('pair', 'key', { prefix: [pair] })].map(({ entry }) => entry);
  for (let at = 0; at < keys.length; at += AT_ONCE) {
    for (const { status, shown } of view.getMany('entry', keys.slice(at, at + AT_ONCE))) {
      const value = parseShown(shown);
      if (!isCounted(status, value)) continue;
      const { type, quad } = value;
      const intensity = Math.round(value.intensity * 100);
      const multilateral = value.multilateral ? 1 : 0;
      yield { month: monthOf(value.occurred), type, quad, n: 1, multilateral, intensity };
    }
  }
}
