import type { Kind } from '../../../events/detail.ts';
import { FORCES } from '../grammar/forces.ts';
import type { Frame } from '../grammar/frame.ts';
import { hasWord, isAnyAt } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { WordList } from '../text/word-list.ts';
import { hasTroops } from './troops-left.ts';

const OF_BY = anyOf('of|by');
const CLOSURE_CLOSING = anyOf('closure|closing');

/** In tokens, from the noun to what it must be of. */
const REACH = 8;

/** What these nouns must be of: "the recall of its ambassador", "the closure of an embassy", "the release of". */
const OF_WHAT: Readonly<Record<string, WordList>> = {
  recall: anyOf('ambassador|ambassadors|envoy|envoys|diplomats'),
  relations: anyOf('embassy|embassies|consulate|consulates|mission'),
};

/** Whether a noun names a deed with the words that make it one between states. */
export function isWhole(frame: Frame): boolean {
  const { view, verb } = frame;
  const { sense, to } = verb;
  if (sense.detail === 'exercise' || isAnyAt(view, to, HELPERS)) return false;
  if (sense.detail === 'release-exchange') return isAnyAt(view, to, OF_BY);
  const asked = OF_NOUNS.get(sense.base);
  if (asked) return asked(frame);
  if (isOfBorder(frame) || OF_TIES.has(sense.base)) return true;
  const words = sense.base === 'recognition' ? undefined : OF_WHAT[sense.detail];
  return words === undefined || hasWord(view, { from: to, to: to + REACH }, words);
}

const FROM = anyOf('from');
const MEASURE = anyOf('bans?|tariff|lev(?:y|ies)|surcharges?|surtax(?:es)?');
const ON_AGAINST = anyOf('on|against');

const FORCES_OR_LAND = new WordList([
  ...FORCES,
  ...anyOf('airspace|waters|territory|territorial|skies|zone|border|soil'),
]);

/** "the intrusion of two jets into": of words and in private life there are intrusions too. */
const isOfForces = ({ view, verb: { to } }: Frame): boolean =>
  hasWord(view, { from: to, to: to + REACH }, FORCES_OR_LAND);

/** "a ban on", "a ban on imports from", not "a ban from the games". */
const isOnSomebody = ({ view, verb: { at, to } }: Frame): boolean =>
  to > at + 1 || isAnyAt(view, to, ON_AGAINST);

/** What single nouns ask for. */
const OF_NOUNS: ReadonlyMap<string, (frame: Frame) => boolean> = new Map([
  ['retreat', ({ view, verb: { to } }) => hasWord(view, { from: to, to: to + 1 }, FROM)],
  ['entry', ({ view, verb: { to } }) => hasTroops(view, to, to + REACH)],
  ...[...anyOf('intrusions?|encroachments?')].map((noun) => [noun, isOfForces] as const),
  // "Peru's ban from the games": no measure against a state.
  ...[...MEASURE].map((noun) => [noun, isOnSomebody] as const),
  ['evacuation', ({ view, verb: { at, to } }) => to > at + 1 || isAnyAt(view, to, OF_BY)],
]);

/** Nouns whose rows name the relations themselves. */
const OF_TIES = anyOf(
  'severing|severance|rupture|breaking|suspension|downgrading|restoration|resumption|normali[sz]ation|upgrading',
);

/** "a Peruvian aid worker": somebody, and no help. */
const HELPERS = anyOf('workers?|agency|agencies|groups?|officials?|effort|efforts|budget');

/** The kind of the deed that a noun names; deeds.tsv is checked for its kinds at start. */
export function kindNamed(frame: Frame): Kind {
  if (isOfBorder(frame)) return 'visa-border';
  if (isOfGoods(frame)) return 'trade-measure';
  return frame.verb.sense.detail as Kind;
}

/** "Kenya's ban on Peruvian onions". */
const isOfGoods = ({ view, verb: { sense, to } }: Frame): boolean =>
  BAN.has(sense.base) && hasWord(view, { from: to, to: to + REACH }, GOODS);

const BAN = anyOf('bans?');
const GOODS = anyOf(
  'imports?|goods|products|beef|meat|pork|poultry|chicken|livestock|cattle|milk|dairy|cheese|fruit|vegetables|apples|onions|potatoes|tomatoes|bananas|wine|rice|maize|wheat|grain|sugar|tea|coffee|fish|seafood|salmon|shrimp|cars|steel|cement|timber|coal|textiles',
);

/** "the closure of the border". */
const isOfBorder = ({ view, verb: { sense, to } }: Frame): boolean =>
  CLOSURE_CLOSING.has(sense.base) && hasWord(view, { from: to, to: to + REACH }, BORDER);

const BORDER = anyOf('border|borders|frontier|crossing|crossings');
