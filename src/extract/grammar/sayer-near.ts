import { anyOf } from '../text/any-of.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/token.ts';
import { isAmong, isAny, lowerOf, tokenAt } from '../text/token-at.ts';
import type { Mention, Party } from '../who/mention.ts';
import { mentionsIn } from '../who/mentions.ts';
import type { Scene } from '../who/scene.ts';
import { isBareSpokesman } from './bare-spokesman.ts';
import { isOutOfOffice } from './out-of-office.ts';

/** How far from a verb of saying its speaker stands, in tokens. */
const NEAR = 4;

/** Null is somebody who stands for no state; undefined where no words tell. */
export type Found = readonly Party[] | null | undefined;

export const LETTERS = anyOf('message|telegram|letter|cable|greeting|greetings|address');

/** The person or state next to a verb of saying; null where the words there name somebody else. */
export function nearestTo(
  scene: Scene,
  from: number,
  to: number,
  mentions: readonly Mention[],
): Found {
  for (let at = from; at < to; at++)
    if (isSaying(scene, at) && !isInName(mentions, at)) return sayerAt(scene, at, mentions);
  return undefined;
}

function sayerAt(scene: Scene, at: number, mentions: readonly Mention[]): Found {
  const writer = isLetterBefore(scene, at) ? scene.memory.subject() : undefined;
  if (writer) return [writer];
  const holder = holderBefore(scene, at, mentions);
  if (holder) return holder.parties;
  const near = mentions.filter(canSpeak);
  const found = beside(scene, near, at);
  if (!found) return isStranger(scene, at) ? null : undefined;
  if (isSpokesman(scene, found)) return undefined;
  return isOutOfOffice(scene, found) ? null : [...found.parties, ...joinedTo(scene, near, found)];
}

/** "Ann Soto's office said". */
const holderBefore = (
  { tokens }: Scene,
  at: number,
  mentions: readonly Mention[],
): Mention | undefined =>
  lowerOf(tokens, at - 1) === 'office'
    ? mentions.find(({ isOwner, to, kind }) => isOwner && kind === 'person' && at - to <= 2)
    : undefined;

/** Somebody of whom no words tell for which state he speaks. */
const isSpokesman = ({ tokens }: Scene, { from, parties: [one] }: Mention): boolean =>
  one?.country === null && isBareSpokesman(tokens, from);

/** `"…," the message says`. */
const isLetterBefore = ({ tokens }: Scene, at: number): boolean =>
  isAny(tokens, at - 1, LETTERS) && lowerOf(tokens, at - 2) === 'the';

/** "the State Department" states nothing. */
const isInName = (mentions: readonly Mention[], at: number): boolean =>
  mentions.some(({ from, to }) => from <= at && at < to);

/** Whoever stands before a verb of saying, else behind it: not in "the daily called Peru", "one of them told Ann". */
const beside = (scene: Scene, near: readonly Mention[], at: number): Mention | undefined =>
  near.find((one) => one.to <= at && at - one.to <= NEAR) ??
  (hasSubject(scene, at)
    ? undefined
    : near.find((one) => one.from - at >= 1 && one.from - at <= 2));

const hasSubject = ({ tokens }: Scene, at: number): boolean =>
  isAny(tokens, at, OF_SOMEBODY) ||
  (tokenAt(tokens, at - 1)?.kind === 'word' && !isAny(tokens, at - 1, BEFORE_SAYING));

/** Whoever stands behind these is spoken of or to. */
const OF_SOMEBODY = anyOf(
  'call(?:s|ed)|describe[sd]|brand(?:s|ed)|dub(?:s|bed)|label(?:s|led|ed)|term(?:s|ed)|portray(?:s|ed)|t(?:ells|old)|assure[sd]|inform(?:s|ed)|remind(?:s|ed)',
);
const BEFORE_SAYING = anyOf(
  'as|so|also|then|thus|and|but|later|earlier|quietly|publicly|bluntly|simply|reportedly|recently',
);

const ALSO_SAYING = anyOf(
  'asks?|asked|worries|worried|jokes?|joked|quips?|quipped|shouts?|shouted|cries|cried|wrote|writes|urged|warned|recalled|observed|conceded|admitted|predicts?|predicted|complained|read',
);

export const isSaying = ({ tokens, lexicon }: Scene, at: number): boolean => {
  const word = lowerOf(tokens, at);
  return (
    isAny(tokens, at, ALSO_SAYING) || lexicon.verbs.get(word)?.meanings.families.has('say') === true
  );
};

/** Whoever was heard before goes on in these: "the statement said", "he added". */
const GOES_ON = anyOf(
  'he|she|it|they|we|i|statement|ministry|communique|letter|message|note|declaration|also|then|later|text|release|readout|document',
);

/** `"…," said Ann Petrov`, `"…," one official says`: somebody who stands for no state; in what an office tells by his whole name. */
function isStranger({ tokens, publisher }: Scene, at: number): boolean {
  const [before, after] = [tokenAt(tokens, at - 1), tokens[at + 1]];
  const isInverted = before?.kind !== 'word' && after?.kind === 'word';
  const subject = isInverted ? after : before;
  if (subject?.kind !== 'word' || isAmong(subject, GOES_ON)) return false;
  const other = tokens[isInverted ? at + 2 : at - 2];
  if (publisher !== null && !(isName(subject) && isName(other))) return false;
  return !isBareSpokesman(tokens, isInverted ? at + 1 : at - 1);
}

/** "Ann Soto noted", by his whole name, and of no office that is known. */
export function opensWithStranger(scene: Scene, line: Sentence): boolean {
  const { from, to } = line;
  const [first, second] = [scene.tokens[from], scene.tokens[from + 1]];
  if (!isName(first) || !isName(second) || !isSaying(scene, from + 2)) return false;
  const [named] = mentionsIn(scene, { ...line, to: Math.min(to, from + 2) });
  return named === undefined || named.parties.every(({ country }) => country === null);
}

const isName = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.capital && !isAmong(token, OF_OFFICE);

/** "the Prime Minister said". */
const OF_OFFICE = anyOf(
  'president|prime|minister|chancellor|secretary|state|head|chairman|speaker|commissioner|ambassador|leader|king|majesty|excellency|highness|governor|general|director|chief|spokesman|spokesperson|office|ministry|house|government|council|department|commission',
);

/** "Peru and Chad said": who speaks with somebody. */
function joinedTo({ tokens }: Scene, near: readonly Mention[], { to }: Mention): readonly Party[] {
  if (lowerOf(tokens, to) !== 'and') return [];
  const start = lowerOf(tokens, to + 1) === 'the' ? to + 2 : to + 1;
  return near.find(({ from }) => from === start)?.parties ?? [];
}

/** One alone, or two of two states. */
const canSpeak = ({ kind, isPlace, isOwner, parties: [one, other, ...more] }: Mention): boolean => {
  if (isPlace || isOwner || !one || more.length > 0) return false;
  if (other) return one.country !== null && other.country !== null && one.country !== other.country;
  return kind === 'person' || kind === 'state';
};
