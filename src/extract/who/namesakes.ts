import { folded } from '../text/token.ts';

/** Names and adjectives that fit several states; the country of each in the vocabulary is the one that news means. */
const SHARED: ReadonlyMap<string, readonly string[]> = new Map([
  ['congo', ['COD', 'COG']],
  ['congolese', ['COD', 'COG']],
  ['guinea', ['GIN', 'GNB', 'GNQ']],
  ['guinean', ['GIN', 'GNB', 'GNQ', 'PNG']],
  ['guineans', ['GIN', 'GNB', 'GNQ', 'PNG']],
  ['sudan', ['SDN', 'SSD']],
  ['sudanese', ['SDN', 'SSD']],
  ['dominican', ['DOM', 'DMA']],
  ['samoan', ['WSM', 'ASM']],
]);

/** The states (ISO 3166-1 alpha-3) that share a name or adjective; none where it means one state only. */
export const namesakesOf = (name: string): readonly string[] => SHARED.get(folded(name)) ?? [];
