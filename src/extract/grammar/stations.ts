import { anyOf } from '../text/any-of.ts';
import type { Token } from '../text/token.ts';
import { lowerOf } from '../text/token-at.ts';

const OF_STATIONS = anyOf(
  'power|police|radio|television|tv|broadcasting|train|railway|rail|metro|subway|bus|petrol|gas|filling|fuel|space|polling|weather|research|pumping|compressor|radar|listening|monitoring|service|ground|tracking|fire|aid|border|coast|guard|naval|relay|generating',
);

const STATION = new Set(['station', 'stations']);

/** Whether "station" at a token stands there, and nobody puts troops: "two power stations". */
export const areStations = (tokens: readonly Token[], at: number): boolean =>
  STATION.has(lowerOf(tokens, at)) && OF_STATIONS.has(lowerOf(tokens, at - 1));
