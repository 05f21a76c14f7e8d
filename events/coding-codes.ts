import { INTENSITY_OF, QUAD_OF } from './coding-scales.ts';
import {
  BY_ACT,
  BY_KIND,
  BY_MODE,
  BY_STATUS,
  type Code,
  type Codes,
  PLANNED_AGREEMENT,
  PLANNED_MEETING,
} from './coding-table.ts';

const each = (codes: Codes): readonly Code[] =>
  'cameo' in codes ? [codes] : Object.values<Code>(codes);

const ROWS: readonly Code[] = [
  PLANNED_MEETING,
  PLANNED_AGREEMENT,
  ...[BY_MODE, BY_ACT, BY_STATUS, BY_KIND].flatMap((table) =>
    Object.values<Codes>(table).flatMap(each),
  ),
];

const distinct = (given: readonly (string | null)[]): readonly string[] =>
  [...new Set(given)].filter((one) => one !== null).sort();

/** The codes that the tables have; a coding has no others. */
export const PLOVER_EVENTS = Object.keys(QUAD_OF).sort();
export const PLOVER_MODES = distinct(ROWS.map(({ mode }) => mode));
export const PLOVER_CONTEXTS = distinct(ROWS.flatMap(({ contexts }) => contexts));
export const CAMEO_CODES = Object.keys(INTENSITY_OF).sort();

/** The PLOVER event of a CAMEO code; null where the tables give it none. */
export const eventOfCameo = (cameo: string): string | null =>
  ROWS.find((row) => row.cameo === cameo)?.plover ?? null;

/**
 * The CAMEO code of a PLOVER event of which no more is known: the one that ends in 0, which says no more,
 * else the only one that the tables have for it. Null where they leave it open.
 */
export function cameoOfEvent(plover: string): string | null {
  const codes = distinct(ROWS.filter((row) => row.plover === plover).map(({ cameo }) => cameo));
  return codes.find((code) => code.endsWith('0')) ?? (codes.length === 1 ? codes[0] : null) ?? null;
}
