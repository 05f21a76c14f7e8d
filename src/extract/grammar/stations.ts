import { anyOf } from '../text/any-of.ts';
import type { Token } from '../text/token.ts';

const OF_STATIONS = anyOf(
  'power|police|radio|television|tv|broadcasting|train|railway|rail|metro|subway|bus|petrol|gas|filling|fuel|space|polling|weather|research|pumping|compressor|radar|listening|monitoring|service|ground|tracking|fire|aid|border',
);

/** Whether "stations" at a token stand there, and nobody puts troops: "two power stations". */
export const areStations = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'stations' && OF_STATIONS.has(tokens[at - 1]?.lower ?? '');
