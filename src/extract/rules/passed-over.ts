import type { Frame } from '../grammar/frame.ts';
import { isOfPress } from '../grammar/of-press.ts';
import {
  hasWord,
  hasWordLike,
  isAnyAt,
  leadIn,
  lowerAt,
  type SentenceView,
} from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import type { Mention } from '../who/mention.ts';
import { governs } from './against-no-state.ts';
import { isOnlyEnemy } from './called-enemy.ts';
import { doesHarm, isAnyMember, isAtWar, isOfCountered, isOfFoe } from './countered-harm.ts';
import { isToBeFreed } from './freed-people.ts';
import { isOnBorder } from './ground.ts';
import { HARMS, isHarmed, STRAINS } from './harmed.ts';
import { isSharedWith } from './shared-with.ts';

const CONSISTING_COMPRISING = anyOf('consisting|comprising|composed');
const LOSE_FAIL = anyOf('lose|fail');
const TO = anyOf('to');
const BY_FROM = anyOf('by|from|of');
const RETURNED_BACK = anyOf('return(?:ed|ing)|back|home');
const HIS_HER = anyOf('his|her');
const WAR_CONFLICT = anyOf('war|conflict|confrontation');
const FIGHT_STRUGGLE = anyOf('fight|struggle|defen[cs]e|battle|confrontation');

/** Whether a state is named by the way, and is not the one that words are for. */
export function isPassedOver(frame: Frame, mention: Mention, isHard: boolean): boolean {
  const { view } = frame;
  if (IN_PASSING.some((is) => is(view, mention))) return true;
  // "accused a Saudi suspect": a nationality in hard words is not its state.
  if (isHard) {
    return (
      isThreatened(view, mention) ||
      isBehindArmed(view, mention) ||
      (isOfPrivate(view, mention) && !isHarmed(view, mention))
    );
  }
  return isOnlyEnemy(view, mention) || isAsHarmful(frame, mention);
}

/** Whether mild words name a state as one that does harm, or is fought. */
function isAsHarmful({ view, verb: { sense } }: Frame, mention: Mention): boolean {
  const isFriendly = sense.stance === 'cooperative' || sense.family === 'say';
  if (!isFriendly)
    return sense.family === 'quoted' && isOfFoe(view, mention) && isAtWar(view, mention);
  return doesHarm(view, mention) || isOpposed(view, mention);
}

/** "said the rebels pose a threat to Chad": whoever is in danger is not blamed for it. */
const isThreatened = (view: SentenceView, { from }: Mention): boolean => {
  const at = leadIn(view, from);
  return (
    lowerAt(view, at) === 'to' &&
    isAnyAt(view, at - 1, DANGER) &&
    !hasWordLike(view, at - DENIAL_REACH, at, /^(?:not|never|no)$|n't$/)
  );
};

/** In tokens: "has never posed a threat to". */
const DENIAL_REACH = 6;

const DANGER = anyOf('threats?|dangers?|menace|risks?|harm|affront|blow|insult|damage');

/** "that the rebels do not speak for the people of Chad": what an armed group does or is, said of it at the head of a clause. */
function isBehindArmed(view: SentenceView, { from }: Mention): boolean {
  const { tokens, lexicon } = view.scene;
  const clause = view.clauses.find((one) => one.from <= from && from < one.to);
  if (clause?.link !== 'content') return false;
  const head = lowerAt(view, clause.from) === 'the' ? clause.from + 1 : clause.from;
  const armed = lexicon.armedGroups.at(tokens, head);
  if (!armed || governs(view.scene, head)) return false;
  return armed.to < from && !isAnyAt(view, leadIn(view, from), BY_FROM);
}

const PRIVATE = anyOf(
  'terrorist|terrorists|suspect|suspects|citizen|citizens|national|nationals|militant|militants|businessman|businessmen|journalist|journalists|student|students|man|men|woman|women|people|tourist|tourists|company|companies|firm|firms',
);

/** "two Kenyan businessmen". */
export const isOfPrivate = (view: SentenceView, { kind, isOwner, to }: Mention): boolean =>
  kind === 'adjective' && isAnyAt(view, isOwner ? to + 1 : to, PRIVATE);

const ONE = anyOf(
  'boy|girl|child|youngster|teenager|toddler|baby|orphan|mother|father|couple|patient|woman|man|priest|nun|widow|gentleman|fans|spectators|tourists|holidaymakers|players?|singers?',
);
/** Who stands for his state wherever he is. */
const FROM = anyOf('from|of');

/** "said the boy from Chad should stay", "a Chadian mother": one of a state's people, and not the state. */
function isOfOne(view: SentenceView, { kind, isOwner, from, to }: Mention): boolean {
  if (kind === 'adjective') return isAnyAt(view, isOwner ? to + 1 : to, ONE);
  const at = leadIn(view, from);
  return isAnyAt(view, at, FROM) && isAnyAt(view, at - 1, ONE);
}

/** "thanked the rescuers who returned from Chad". */
const isBackFrom = (view: SentenceView, { from }: Mention): boolean => {
  const at = leadIn(view, from);
  return lowerAt(view, at) === 'from' && isAnyAt(view, at - 1, RETURNED_BACK);
};

/** "told of his telephone conversation with Ann of Chad": with whom somebody spoke before. */
const isOfTalk = (view: SentenceView, { from }: Mention): boolean => {
  const at = leadIn(view, from);
  return (
    lowerAt(view, at) === 'with' &&
    isAnyAt(view, at - 1, TALK) &&
    [2, 3].some((back) => isAnyAt(view, at - back, HIS_HER))
  );
};

const TALK = anyOf('conversations?|talks?|meetings?|calls?|contacts|discussions|negotiations');

/** In tokens: "consisting of American, British, French, Canadian and". */
const LIST_REACH = 24;

/** "a fleet consisting of American and British ships": of whose ships it is; "a group comprising Chad and Peru" is those states. */
const isListed = (view: SentenceView, { kind, from }: Mention): boolean =>
  kind === 'adjective' &&
  hasWord(
    view,
    { from: Math.max(view.sentence.from, from - LIST_REACH), to: from },
    CONSISTING_COMPRISING,
  );

/** "help us in the fight against Russia", "in the war with Russia", "threats posed by Russia", "an attack on the part of Russia". */
const isOpposed = (view: SentenceView, { from, to }: Mention): boolean => {
  const at = leadIn(view, from);
  const [noun, tie] = [lowerAt(view, at - 1), lowerAt(view, at)];
  if (tie === 'by') return BLAMED.has(noun) || isHarmBy(view, at);
  if (tie === 'of' && noun === 'part') return isHarmBy(view, at);
  if (tie === 'from') return hasWord(view, { from: at - HARM_REACH, to: at }, GUARDING);
  if (tie === 'for' && isLoss(view, from)) return true;
  if (tie === 'with') return WAR_CONFLICT.has(noun);
  if (tie !== 'against') return false;
  // "the war against the Russian aggressor", not "the war against Chad".
  if (noun === 'war') return [to - 1, to].some((one) => isAnyAt(view, one, HARMS));
  return FIGHT_STRUGGLE.has(noun);
};

/** "protects us from Chad". */
const GUARDING = anyOf(
  'protect(?:s|ed|ing)?|defend(?:s|ed|ing)?|liberat(?:e|es|ed|ing)|sav(?:e|es|ed|ing)',
);

/** "do everything for Chad to lose". */
const isLoss = (view: SentenceView, from: number): boolean =>
  hasWord(view, { from: from + 1, to: from + HARM_REACH }, LOSE_FAIL) &&
  hasWord(view, { from: from + 1, to: from + HARM_REACH }, TO);

const BLAMED = anyOf('backed|sponsored|posed|waged|unleashed|caused');
/** In tokens, from a harm to whoever does it. */
const HARM_REACH = 5;

/** "never recognises the annexation of the island by Chad". */
const isHarmBy = (view: SentenceView, by: number): boolean =>
  [HARMS, STRAINS].some((words) =>
    hasWord(view, { from: Math.max(view.sentence.from, by - HARM_REACH), to: by }, words),
  );

const FREEING = anyOf(
  'free|freed|freeing|release|released|releasing|deport|deported|deporting|expel|expelled|expelling|detain|detained|detaining|arrest|arrested|arresting|jail|jailed|pardon|pardoned|pardoning',
);
/** In tokens, from "free" to the nationality: "free two of the Kenyan journalists". */
const FREEING_REACH = 4;

/** "told a French newspaper"; not "promised to free two French journalists", who are in a state's hands. */
const isToldPress = (view: SentenceView, mention: Mention): boolean =>
  isOfPress(view, mention) &&
  !hasWord(view, { from: mention.from - FREEING_REACH, to: mention.from }, FREEING);

const IN_PASSING = [
  isSharedWith,
  isOnBorder,
  isToldPress,
  isOfOne,
  isBackFrom,
  isListed,
  isOfTalk,
  isAnyMember,
  isOfCountered,
  isToBeFreed,
] as const;
