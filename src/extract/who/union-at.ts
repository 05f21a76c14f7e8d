import { anyOf } from '../text/any-of.ts';
import { isAny, lowerOf } from '../text/token-at.ts';
import { type Mention, partyOf, plain } from './mention.ts';
import type { Scene } from './scene.ts';

const NATION_MEMBER = anyOf('nation|member|country|state');

const DEEDS = anyOf(
  'decisions?|sanctions|moves?|measures|embargo|resolution|stance|proposals?|offer|demands?|ban|pressure|criticism|threats?|ultimatum',
);
const UNION = /\b(?:European (?:Union|Community)|EU)\b/;
/** Other blocs of which a story may speak. */
const OTHERS =
  /\b(?:ASEAN|ECOWAS|SADC|Mercosur|African Union|NATO|CARICOM|BRICS|OPEC|Soviet bloc)\b/i;

/** "the European decision", "the 15-nation bloc": the European Union, in a story of the news that names it. */
export function unionAt(scene: Scene, at: number): Mention | undefined {
  const to = scene.publisher === null ? endOfUnion(scene, at) : undefined;
  if (to === undefined) return undefined;
  const before = scene.text.slice(0, scene.tokens[at]?.start);
  if (!UNION.test(before) || OTHERS.test(before)) return undefined;
  const kind = to === at + 1 ? 'adjective' : 'state';
  return plain(scene, at, to, kind, [partyOf('EUE')]);
}

function endOfUnion({ tokens }: Scene, at: number): number | undefined {
  const lower = (one: number) => lowerOf(tokens, one);
  if (lower(at) === 'european' && isAny(tokens, at + 1, DEEDS)) return at + 1;
  if (lower(at) !== 'the') return undefined;
  if (lower(at + 1) === 'bloc') return at + 2;
  const isCounted =
    tokens[at + 1]?.kind === 'number' &&
    isAny(tokens, at + 3, NATION_MEMBER) &&
    lower(at + 4) === 'bloc';
  return isCounted ? at + 5 : undefined;
}
