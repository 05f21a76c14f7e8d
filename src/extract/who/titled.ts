import { datesIn } from '../dates/scan.ts';
import { Told } from '../dates/told.ts';
import { type Sentence, sentencesOf } from '../text/sentences.ts';
import { tokensOf } from '../text/token.ts';
import { lowerOf, tokenAt } from '../text/token-at.ts';
import { audienceIn } from './audience.ts';
import { hasEnded } from './ended.ts';
import { listOfAuthors } from './list-of-authors.ts';
import { Memory } from './memory.ts';
import { type Mention, type Party, partyOf } from './mention.ts';
import { mentionsIn } from './mentions.ts';
import { namesIn } from './name-at.ts';
import { type Scene, withOther } from './scene.ts';

/** What a release's title says before the text begins. */
export interface Titled {
  /** Those who say together what follows: "Joint Statement of A and B"; none where nobody does. */
  readonly together: readonly Party[];
  /** The publisher's country and the one other that the title names, where it names one only. */
  readonly pair: readonly string[];
  /** To whom it is written or said, where it is a letter to somebody of that other country, or a speech in its parliament. */
  readonly reader: Party | undefined;
  /** The day that the title of a joint text names. */
  readonly day: string | undefined;
}

const NOBODY: Titled = { together: [], pair: [], reader: undefined, day: undefined };
/** In characters; what is longer is cut. */
export const LONGEST_TITLE = 400;
const JOINT =
  /\b(?:statement|declaration|communiqu[eé]) (?:by|of|from) the (?:(?:foreign|prime|defen[cs]e|finance|trade) )?(?:ministers|presidents|heads|governments)\b|\bjoint (?:\w+ ){0,2}(?:statement|declaration|communiqu[eé]|release|vision|proclamation)|\bleaders['’]? (?:\w+ )?(?:statement|declaration|communiqu[eé])|\b(?:statement|declaration) (?:by|of|from) the leaders\b/i;

/** Reads the title of what an office of state publishes, and the beginning of the text. */
export function titledParties(
  scene: Scene,
  given: string | null,
  sentences: readonly Sentence[],
): Titled {
  const own = scene.publisher?.country;
  if (!own) return NOBODY;
  const heading = given === null ? jointHeading(scene, sentences) : null;
  const title = given ?? heading;
  const first = sentences[heading === null ? 0 : 1];
  const us = first && isOfUs(scene, first) ? authorsIn(readFirst(scene, first)) : [];
  if (title === null) return { ...NOBODY, together: statesOf(us), pair: ofPost(scene, own) };
  const mentions = readTitle(scene, title.slice(0, LONGEST_TITLE));
  const named = statesIn(mentions);
  const opening = sentences.slice(heading === null ? 0 : 1).slice(0, MOST_READ);
  const authors =
    us.length > 1 || !JOINT.test(title) ? us : authorsOf(scene, title, named, opening);
  const reader = readerIn(scene, own, title, mentions);
  const day = dayIn(scene, title);
  return { together: statesOf(authors), pair: pairOf(scene, own, mentions, reader), reader, day };
}

/** "Joint Communiqué …, Lima, 13 May 2020": the only day that the title of a joint text names. */
function dayIn({ publishedOn, shapes }: Scene, title: string): string | undefined {
  if (!JOINT.test(title)) return undefined;
  const tokens = tokensOf(title.slice(0, LONGEST_TITLE), shapes);
  const told = new Told();
  const days = datesIn({ tokens, from: 0, to: tokens.length, publishedOn, told }).filter(
    ({ basis, edtf }) => basis === 'stated' && DAY.test(edtf ?? ''),
  );
  return days.length === 1 ? (days[0]?.edtf ?? undefined) : undefined;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The publisher's country and that of whoever reads a letter, of the title, or in which the mission is. */
function pairOf(
  scene: Scene,
  own: string,
  mentions: readonly Mention[],
  reader: Party | undefined,
): readonly string[] {
  const pair = reader?.country ? [own, reader.country] : pairIn(own, mentions);
  return pair.length > 0 ? pair : ofPost(scene, own);
}

const LETTER =
  /\b(?:messages?|letters?|telegrams?|cables?|congratulat\w+|condol\w+|felicitat\w+|greetings|sympath\w+) (?:\S+ ){0,12}(?:to|with|on)\b|^congratulations\b|\b(?:congratulates|condoles) |\b(?:remarks|speech|toast|address) (?:\S+ ){0,8}(?:dinner|luncheon|lunch|banquet) (?:\S+ ){0,3}(?:for|in honou?r of) /i;

/** To whom a letter is written, else in whose parliament a speech was given. */
const readerIn = (
  scene: Scene,
  own: string,
  title: string,
  mentions: readonly Mention[],
): Party | undefined =>
  (LETTER.test(title) ? officialOf(own, mentions) : undefined) ??
  audienceIn(scene, own, title, mentions);

/** Whoever is named of the one other country, with name or office: the winners of games there are nobody of it. */
function officialOf(own: string, mentions: readonly Mention[]): Party | undefined {
  const others = statesIn(mentions).filter((country) => country !== own && !hasEnded(country));
  if (others.length !== 1) return undefined;
  return mentions
    .filter(({ kind }) => kind === 'person')
    .flatMap(({ parties }) => parties)
    .findLast(({ country }) => country === others[0]);
}

/** "Joint Statement of A and B", where the text begins with it as a paragraph of its own. */
function jointHeading({ text, tokens }: Scene, [first, next]: readonly Sentence[]): string | null {
  if (!first || !next || first.paragraph === next.paragraph) return null;
  const words = text.slice(tokens[first.from]?.start, tokenAt(tokens, first.to - 1)?.end);
  const isHeading = words.length <= LONGEST_TITLE && !/[.!?:]$/.test(words);
  return isHeading && JOINT.test(words) ? words : null;
}

/** What an embassy tells is of its own state and the one in which it is. */
const ofPost = ({ post }: Scene, own: string): readonly string[] => (post ? [own, post] : []);

/** The publisher's country and the one other that a title names. */
function pairIn(own: string, mentions: readonly Mention[]): readonly string[] {
  const others = statesIn(mentions).filter((country) => country !== own && !hasEnded(country));
  const states = statesIn(mentions.filter(({ kind }) => kind !== 'person'));
  const isOne = others.length === 1 && others.every((one) => states.includes(one));
  return isOne ? [own, ...others] : [];
}

/** Those of the title before what it is about, else all it names, else those of the text's first sentences. */
function authorsOf(
  scene: Scene,
  title: string,
  named: readonly string[],
  opening: readonly Sentence[],
): readonly string[] {
  const before = statesIn(readTitle(scene, beforeTopic(title)));
  const theirs = before.length > 1 ? before : behindTopic(scene, title);
  const inTitle = theirs.length > 1 ? theirs : named;
  if (inTitle.length > 1) return inTitle;
  const [first, ...more] = opening.map((sentence) => readFirst(scene, sentence));
  const own = scene.publisher?.country ?? '';
  const inText = [first ? authorsIn(first) : [], ...more.map(authorsIn).filter(isWith(own))];
  const lists = [first ?? [], ...more].map((mentions) => listOfAuthors(scene, mentions, own));
  return [...inText, ...lists].find((authors) => authors.length > 1) ?? [];
}

const isWith =
  (own: string) =>
  (authors: readonly string[]): boolean =>
    authors.includes(own);

/** In sentences: a heading and what follows. */
const MOST_READ = 2;

/** Those of two states or more. */
const statesOf = (authors: readonly string[]): readonly Party[] =>
  authors.length > 1 ? authors.map((country) => partyOf(country)) : [];

const readFirst = (scene: Scene, first: Sentence): readonly Mention[] =>
  mentionsIn(withOther(scene, { memory: new Memory() }), first);

/** "We, the Foreign Ministers of A, B and C, condemn …". */
const isOfUs = ({ tokens }: Scene, { from }: Sentence): boolean =>
  lowerOf(tokens, from) === 'we' && tokens[from + 1]?.text === ',';

const TOPIC =
  / (?:on|regarding|concerning|about|condemning|following|after|against|in response to|in support of) /i;

/** "Statement by the Foreign Ministers of A and B on the elections in C": without what it is about. */
const beforeTopic = (title: string): string => title.split(TOPIC)[0] ?? title;

/** "Joint statement on aid for C from President Ann of A and Prime Minister Bob of B": those in office behind what it is about. */
function behindTopic(scene: Scene, title: string): readonly string[] {
  const [, ...parts] = title.split(/ (?:from|by) /i);
  const last = parts.at(-1);
  if (last === undefined) return [];
  const inOffice = statesIn(readTitle(scene, last).filter(({ kind }) => kind !== 'adjective'));
  return inOffice.includes(scene.publisher?.country ?? '') ? inOffice : [];
}

/** "We, the leaders of A, B and C, condemn D's war": those of the list, else the people who are named. */
function authorsIn(mentions: readonly Mention[]): readonly string[] {
  const listed = mentions.find(({ kind, parties }) => kind === 'group' && parties.length > 1);
  return statesIn(listed ? [listed] : mentions.filter(({ kind }) => kind === 'person'));
}

/** Who is named in a title, read by itself. */
export function readTitle(scene: Scene, title: string): readonly Mention[] {
  const tokens = tokensOf(title, scene.shapes);
  const reading = withOther(scene, {
    text: title,
    tokens,
    names: namesIn({ ...scene, tokens }),
    memory: new Memory(),
    isQuoted: () => false,
  });
  return sentencesOf(title, tokens, scene.lexicon).flatMap((part) => mentionsIn(reading, part));
}

/** The countries that are named, each once; a body of several is none. */
const statesIn = (mentions: readonly Mention[]): readonly string[] => [
  ...new Set(
    mentions
      .filter(({ isNamed }) => isNamed)
      .flatMap(({ parties }) => parties.flatMap(({ country }) => country ?? [])),
  ),
];
