import { anyOf } from '../text/any-of.ts';
import type { Token } from '../text/token.ts';
import { isAny } from '../text/token-at.ts';

const OF_STATIONS = anyOf(
  'power|police|radio|television|tv|broadcasting|train|railway|rail|metro|subway|bus|petrol|gas|filling|fuel|space|polling|weather|research|pumping|compressor|radar|listening|monitoring|service|ground|tracking|fire|aid|border|coast|guard|naval|relay|generating',
);

const STATION = anyOf('station|stations');

/** Whether "station" at a token stands there, and nobody puts troops: "two power stations". */
export const areStations = (tokens: readonly Token[], at: number): boolean =>
  isAny(tokens, at, STATION) && isAny(tokens, at - 1, OF_STATIONS);
