import { countries } from '../../../events/country.ts';
import { type Sentence, sentencesOf } from '../text/sentences.ts';
import { tokensOf } from '../text/token.ts';
import { Memory } from './memory.ts';
import { type Mention, type Party, partyOf } from './mention.ts';
import { mentionsIn } from './mentions.ts';
import type { Scene } from './scene.ts';

/** What a release's title says before the text begins. */
export interface Titled {
  /** Those who say together what follows: "Joint Statement of A and B"; none where nobody does. */
  readonly together: readonly Party[];
  /** The publisher's country and the one other that the title names, where it names one only. */
  readonly pair: readonly string[];
}

/** States that have ended are only remembered. */
const ENDED: ReadonlySet<string> = new Set(
  countries.flatMap(({ code, until }) => (until ? [code] : [])),
);

const NOBODY: Titled = { together: [], pair: [] };
const LONGEST_TITLE = 400;
const JOINT =
  /\b(?:statement|declaration|communiqu[eé]) (?:by|of|from) the (?:(?:foreign|prime|defen[cs]e|finance|trade) )?(?:ministers|presidents|heads|governments)\b|\bjoint (?:\w+ ){0,2}(?:statement|declaration|communiqu[eé]|release|vision|proclamation)|\bleaders['’]? (?:\w+ )?(?:statement|declaration|communiqu[eé])|\b(?:statement|declaration) (?:by|of|from) the leaders\b/i;

/** Reads the title of what an office of state publishes; `first` is the text's first sentence. */
export function titledParties(
  scene: Scene,
  title: string | null,
  first: Sentence | undefined,
): Titled {
  const own = scene.publisher?.country;
  if (!own) return NOBODY;
  const us = first && isOfUs(scene, first) ? authorsIn(readFirst(scene, first)) : [];
  if (title === null) return { together: partiesOf(us), pair: [] };
  const mentions = readTitle(scene, title.slice(0, LONGEST_TITLE));
  const named = statesIn(mentions);
  const authors = us.length > 1 || !JOINT.test(title) ? us : authorsOf(scene, title, named, first);
  return { together: partiesOf(authors), pair: pairIn(own, mentions) };
}

/** The publisher's country and the one other that a title names. */
function pairIn(own: string, mentions: readonly Mention[]): readonly string[] {
  const others = statesIn(mentions).filter((country) => country !== own && !ENDED.has(country));
  const states = statesIn(mentions.filter(({ kind }) => kind !== 'person'));
  const isOne = others.length === 1 && others.every((one) => states.includes(one));
  return isOne ? [own, ...others] : [];
}

/** Those of the title before what it is about, else all it names, else those of the text's first sentence. */
function authorsOf(
  scene: Scene,
  title: string,
  named: readonly string[],
  first: Sentence | undefined,
): readonly string[] {
  const theirs = statesIn(readTitle(scene, beforeTopic(title)));
  const inTitle = theirs.length > 1 ? theirs : named;
  return inTitle.length > 1 || !first ? inTitle : authorsIn(readFirst(scene, first));
}

/** Those of two states or more. */
const partiesOf = (authors: readonly string[]): readonly Party[] =>
  authors.length > 1 ? authors.map((country) => partyOf(country)) : [];

const readFirst = (scene: Scene, first: Sentence): readonly Mention[] =>
  mentionsIn({ ...scene, memory: new Memory() }, first);

/** "We, the Foreign Ministers of A, B and C, condemn …". */
const isOfUs = ({ tokens }: Scene, { from }: Sentence): boolean =>
  tokens[from]?.lower === 'we' && tokens[from + 1]?.text === ',';

const TOPIC =
  / (?:on|regarding|concerning|about|condemning|following|after|against|in response to|in support of) /i;

/** "Statement by the Foreign Ministers of A and B on the elections in C": without what it is about. */
const beforeTopic = (title: string): string => title.split(TOPIC)[0] ?? title;

/** "We, the leaders of A, B and C, condemn D's war": those of the list, else the people who are named. */
function authorsIn(mentions: readonly Mention[]): readonly string[] {
  const listed = mentions.find(({ kind, parties }) => kind === 'group' && parties.length > 1);
  return statesIn(listed ? [listed] : mentions.filter(({ kind }) => kind === 'person'));
}

function readTitle(scene: Scene, title: string): readonly Mention[] {
  const tokens = tokensOf(title, scene.shapes);
  const reading = { ...scene, text: title, tokens, memory: new Memory(), isQuoted: () => false };
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
