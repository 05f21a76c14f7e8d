import { anyOf } from '../text/any-of.ts';
import { bears, MARK } from '../text/mark.ts';
import { isAny, lowerOf } from '../text/token-at.ts';
import { HANGING } from './about.ts';
import type { Mention } from './mention.ts';
import type { Scene } from './scene.ts';

const HIS_HER = anyOf('his|her');

/** "Tunisian police", "British officials", in a state at war "the occupiers": several of one state, who are named alone; "the minister and his team". */
export const areSeveral = (scene: Scene, found: Mention): boolean =>
  found.parties.length === 1 &&
  !isAny(scene.tokens, found.from - 1, HANGING) &&
  (isOfSeveral(scene, found) || isWithTeam(scene, found));

const isOfSeveral = ({ tokens }: Scene, { kind, isNamed, from, to }: Mention): boolean =>
  kind === 'state' &&
  (isNamed || bears(tokens[from + 1], MARK.enemy)) &&
  isAny(tokens, to - 1, SEVERAL) &&
  lowerOf(tokens, to) !== 'and';

const SEVERAL = anyOf(
  'police|officials|authorities|troops|forces|soldiers|diplomats|negotiators|ministers|envoys|delegation|delegates|representatives|lawmakers|military|army|occupiers|invaders|tanks|jets|warplanes|fighters|bombers|warships|gunboats|frigates|troopers|paratroopers|commandos|marines|gunners|guards|rangers|sailors|pilots|columns',
);

const isWithTeam = ({ tokens }: Scene, { kind, isOwner, to }: Mention): boolean =>
  kind === 'person' &&
  !isOwner &&
  lowerOf(tokens, to) === 'and' &&
  isAny(tokens, to + 1, HIS_HER) &&
  isAny(tokens, to + 2, TEAM);

const TEAM = anyOf('team|delegation|aides|advisers|advisors|officials|entourage');

/** "They", once they are several of one state. */
export const areThey = ({ tokens }: Scene, { from, parties }: Mention): boolean =>
  lowerOf(tokens, from) === 'they' && parties.length === 1;
