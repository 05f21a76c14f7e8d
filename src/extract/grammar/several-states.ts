import { anyOf } from '../text/any-of.ts';
import type { Token } from '../text/token.ts';
import { isAny, lowerOf } from '../text/token-at.ts';

const THAT_COLON = anyOf('that|:|,');
/** "EU states": its members. */
const OF_BLOC = anyOf('eu|g7|g20|nato|asean|brics|ecowas|sadc|gcc|cis|csto|union');

const BEFORE_STATES = anyOf(
  'two|three|four|five|six|seven|eight|nine|ten|several|some|many|most|other|member|arab|gulf|african|western|eastern|baltic|nordic|balkan|european|asian|american|caribbean|pacific|neighbou?ring|islamic|muslim|coastal|littoral|island|small|smaller|large|larger|sovereign|both|all|these|those|such|individual|nuclear|participating|signatory|regional|littoral|independent|soviet|communist|rival|friendly',
);

/** Whether "states" at a token are several of them, and nobody tells: "four Arab states", "a number of other states". */
export const areSeveralStates = (tokens: readonly Token[], at: number): boolean =>
  lowerOf(tokens, at) === 'states' &&
  (isAny(tokens, at - 1, BEFORE_STATES) ||
    (isAny(tokens, at - 1, OF_BLOC) && !isAny(tokens, at + 1, THAT_COLON)));
