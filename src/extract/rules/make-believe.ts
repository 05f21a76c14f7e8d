import { isAnyAt, lowerAt, type SentenceView } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { lowerOf, tokenAt } from '../text/token-at.ts';
import type { Draft } from './rule.ts';

const FINALS = anyOf('finals?|finalists?');
const WORLD_DAVIS = anyOf('world|davis|asian|nations|gold|fed|european|america');
const FOR_TO = anyOf('for|to');

const GAME = anyOf(
  'semifinals?|quarterfinals?|tournament|championships?|qualifiers?|qualifying|wickets?|innings|bowlers?|batsmen|striker|strikers|midfielder|goalkeeper|goalless|playoffs?|halftime|kickoff|knockout|friendly|scored|scorer|hat-trick|unbeaten|midfield|semifinalists?|medalists?|medallists?|football|soccer|rugby|cricket|handball|basketball|volleyball|tennis|hockey',
);
/** "freed basketball star Ann Lee": one who plays it, and no game. */
const OF_ONE = anyOf('star|coach|legend|federation|official');
const STAGE = anyOf('semi|quarter');
const OF_GAMES: ReadonlySet<string> = new Set(['meeting', 'action']);
const STORY = anyOf('film|movie|novel|thriller|drama|sitcom|play|opera|comedy|cartoon|videogame');
const TELLING = anyOf(
  'tells?|shows?|depicts?|imagines?|portrays?|follows?|stars?|describes?|recounts?|features?',
);
const DETERMINER = anyOf('the|a|an|his|her|their|this|its|new|latest|first|debut');

/** What states do to each other in a match or in a story that is made up. */
export function isMakeBelieve({ detail, participants, frame: { view, verb } }: Draft): boolean {
  if (participants.some(({ party }) => party.person !== null || party.office !== null))
    return false;
  if (isInTitle(view, verb.at)) return true;
  return (OF_GAMES.has(detail.type) && isGame(view)) || isStory(view, verb.at);
}

/** `Her book, "When Peru Met Chile"`: a verb in capitals between quotation marks. */
const isInTitle = ({ scene, sentence }: SentenceView, at: number): boolean =>
  scene.isQuoted(at) &&
  !scene.isSpoken?.(at) &&
  at - sentence.from > 1 &&
  scene.tokens[at]?.capital === true &&
  tokenAt(scene.tokens, at - 1)?.capital === true;

function isGame(view: SentenceView): boolean {
  const { from, to } = view.sentence;
  for (let at = from; at < to; at++) {
    const word = lowerAt(view, at);
    if (isAnyAt(view, at, GAME) && !isAnyAt(view, at + 1, OF_ONE)) return true;
    if (isAnyAt(view, at, STAGE) && isFinal(view, at + 1)) return true;
    if (isOfCup(view, at, word)) return true;
  }
  return false;
}

/** "semi-final", and not "semi-official". */
const isFinal = (view: SentenceView, at: number): boolean =>
  isAnyAt(view, lowerAt(view, at) === '-' ? at + 1 : at, FINALS);

/** What follows "the final" where it is a match, and not "the final 200 troops", "the final text". */
const ENDS_FINAL =
  /^(?:[.,;:)"”]|on|in|at|of|with|against|by|after|before|and|to|for|last|this|next|as|when|but|while|from|today|yesterday|tomorrow)$|^$/;

/** "in the final on Sunday", "for a draw", "the World Cup". */
function isOfCup(view: SentenceView, at: number, word: string): boolean {
  const before = lowerAt(view, at - 1);
  if (word === 'final') return before === 'the' && ENDS_FINAL.test(lowerAt(view, at + 1));
  if (word === 'cup') return isAnyAt(view, at - 1, WORLD_DAVIS);
  return word === 'draw' && before === 'a' && isAnyAt(view, at - 2, FOR_TO);
}

/** "In the film, …", "The play tells of …". */
function isStory(view: SentenceView, before: number): boolean {
  for (let at = view.sentence.from + 1; at < before; at++) {
    if (!isAnyAt(view, at, STORY) || !isAnyAt(view, at - 1, DETERMINER)) continue;
    const next = lowerAt(view, at + 1);
    const isTold =
      isAnyAt(view, at + 1, TELLING) || (next === ',' && isAnyAt(view, at + 3, TELLING));
    if (isTold || opensWithIn(view, at) || next === 'in' || next === 'about') return true;
  }
  return false;
}

/** In tokens: "In her new novel". */
const LEAD = 4;

const opensWithIn = ({ sentence, scene }: SentenceView, at: number): boolean =>
  at - sentence.from <= LEAD && lowerOf(scene.tokens, sentence.from) === 'in';
