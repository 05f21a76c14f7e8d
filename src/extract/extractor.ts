import { datesIn } from './dates/scan.ts';
import { Told } from './dates/told.ts';
import { explained } from './explain/explained.ts';
import type { Explanation } from './explain/explanation.ts';
import { finished } from './facts/finish.ts';
import { Narrative } from './facts/narrative.ts';
import { mainSides, storyPair } from './facts/story-pair.ts';
import { hear } from './grammar/hear.ts';
import { paperFrames } from './grammar/paper-frames.ts';
import { Questions } from './grammar/questions.ts';
import { quoteSpeakers } from './grammar/quote-speakers.ts';
import type { SeenSentence, SentenceView } from './grammar/sentence-view.ts';
import { statedBy } from './grammar/stated-by.ts';
import { turnsOf } from './grammar/turns.ts';
import { type Dated, seenIn, viewOf } from './grammar/view-of.ts';
import { EXTRACTOR } from './identity.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import { mentionsOf } from './mentions-of.ts';
import { postOf, publishingOffice } from './publisher.ts';
import { rules } from './rules/index.ts';
import { type Rule, type RulesAt, rulesAt } from './rules/rule.ts';
import { tellAll } from './telling.ts';
import { elementAt } from './text/element-at.ts';
import { type Part, partsOf } from './text/furniture.ts';
import { type Quoted, quotedTokens, quotesIn } from './text/quotes.ts';
import { type Sentence, sentencesOf } from './text/sentences.ts';
import { markedShapes, type Shapes, tokensOf } from './text/token.ts';
import type { Article, Extraction, Extractor } from './types.ts';
import type { Vocabulary } from './vocabulary.ts';
import { announcedIn } from './who/announced.ts';
import { attendingIn } from './who/attending.ts';
import { foesIn } from './who/foes.ts';
import { located } from './who/home-of.ts';
import { Memory } from './who/memory.ts';
import type { Party } from './who/mention.ts';
import { namesIn } from './who/name-at.ts';
import { mayConcernOthers } from './who/other-states.ts';
import { type Scene, withOther } from './who/scene.ts';
import { storyPlace } from './who/story-place.ts';
import { strickenIn } from './who/stricken.ts';
import { titledParties } from './who/titled.ts';
import { wordMarks } from './word-marks.ts';

/** What was found, and why. */
export interface Explained extends Extraction {
  /** In the order of the facts. */
  readonly explanations: readonly Explanation[];
}

export interface RuleExtractor extends Extractor {
  /** As `read`, at once. */
  extract(article: Article): Extraction;
  /** As `extract`, with the reasons for each fact; this takes longer. */
  explain(article: Article): Explained;
}

/** The extractor by rules. Throws, naming file and line, where the vocabulary cannot be read. */
export function makeExtractor(
  vocabulary: Vocabulary,
  given: readonly Rule[] = rules,
): RuleExtractor {
  const lexicon = lexiconOf(vocabulary);
  const words = { lexicon, shapes: markedShapes(wordMarks(lexicon)) };
  const asked = rulesAt(given);
  const extract = (article: Article) => extractionOf(readArticle(words, article, asked));
  return {
    ...EXTRACTOR,
    extract,
    explain: (article) => {
      const told = readArticle(words, article, asked);
      const explanations = explained(told.scene, told.narrative.facts);
      return { ...extractionOf(told), explanations };
    },
    read: async (article) => extract(article),
  };
}

/** An article as it was read, before its facts have their final shape. */
interface Telling {
  readonly scene: Scene;
  readonly narrative: Narrative;
  readonly seen: readonly SeenSentence[];
  readonly quotes: readonly Quoted[];
  /** The first sentence that was not searched for facts, because there were enough. */
  readonly unsearched: Sentence | undefined;
}

const extractionOf = (told: Telling): Extraction => {
  const { scene, narrative, seen, quotes, unsearched } = told;
  return {
    facts: narrative.facts.map((fact) => finished(scene, located(scene.lexicon, fact), quotes)),
    mentions: mentionsOf(scene, seen),
    ...(unsearched && { searchedTo: scene.tokens[unsearched.from]?.start ?? 0 }),
  };
};

/** The vocabulary, and the shapes of the words that were read with it. */
interface Words {
  readonly lexicon: Lexicon;
  readonly shapes: Shapes;
}

function readArticle(words: Words, article: Article, asked: RulesAt): Telling {
  const { lexicon, shapes } = words;
  const { text, publishedOn } = article;
  const tokens = tokensOf(text, shapes);
  const whole = sentencesOf(text, tokens, lexicon);
  const publisher = publishingOffice(lexicon, article.publisher, publishedOn);
  const parts = partsOf(tokens, whole, lexicon, publisher !== null);
  const memory = new Memory(publisher?.country);
  if (publisher) memory.actor(publisher);
  memory.surnames.keepPublisher(publisher);
  const quotes = quotesIn(tokens, text);
  const here = storyPlace(lexicon, text, tokens);
  const inQuotes = quotedTokens(tokens, quotes);
  const post = postOf(lexicon, article.publisher);
  const names = namesIn({ tokens, lexicon, publisher, publishedOn });
  const read = withOther({
    ...{ text, tokens, shapes, lexicon, names, publishedOn, memory, publisher, post, here },
    isQuoted: inQuotes,
  });
  const { sentences, speakers, isSpoken, sides } = turnsOf(read, whole);
  const announced = announcedIn(read, article.title);
  const isQuoted = (at: number) => inQuotes(at) || isSpoken(at);
  const scene = withOther(read, { isQuoted, isSpoken, announced });
  const titled = titledParties(scene, article.title, sentences);
  memory.jointly(sides.length > 0 ? sides : titled.together);
  memory.attends(attendingIn(scene, sentences), titled);
  memory.story.concerns(mainSides(scene));
  memory.story.fears(foesIn(scene));
  memory.story.befalls(strickenIn(scene));
  const narrative = new Narrative(publishedOn, memory, publisher ? titled.pair : storyPair(scene));
  const others = [titled.pair, memory.publishers(), memory.attending()];
  const untold = { scene, sentences, speakers, parts, quotes, narrative, others };
  return { scene, narrative, quotes, ...tellStory(untold, asked) };
}

/** An article before its sentences are read one after the other. */
interface Untold {
  readonly scene: Scene;
  readonly sentences: readonly Sentence[];
  /** Whose turn it is in a transcript, for each sentence. */
  readonly speakers: readonly (Party | null | undefined)[];
  readonly parts: readonly Part[];
  readonly quotes: readonly Quoted[];
  readonly narrative: Narrative;
  /** Who is known beforehand not to be of the publisher's state. */
  readonly others: readonly (readonly unknown[])[];
}

function tellStory(untold: Untold, asked: RulesAt): Pick<Telling, 'seen' | 'unsearched'> {
  const { scene, sentences, speakers, parts, quotes, narrative, others } = untold;
  const home = scene.publisher?.country;
  const seen: SeenSentence[] = [];
  const questions = new Questions(home ?? null);
  const dates = datesBySentence(scene, sentences);
  const speakersOf = quoteSpeakers(scene, sentences, quotes);
  const mayConcern = mayConcernOthers(home, others);
  let unsearched: Sentence | undefined;
  for (const [index, sentence] of sentences.entries()) {
    const speaker = speakers[index];
    hear(scene, sentence, speaker, speakersOf);
    const one = seenIn(scene, sentence, dates(index), statedBy(scene, sentences[index + 1]));
    seen.push(one);
    narrative.hears(questions.after(one, speaker === null));
    const mayBeMore = narrative.facts.length > 0 || mayConcern(one);
    if (!mayBeMore || !mayTell(parts[index], speaker)) continue;
    const view = viewOf(one);
    if (isStory(parts[index], view) && !tellAll(view, narrative, asked)) unsearched ??= sentence;
  }
  return { seen, unsearched };
}

/** The dates of a sentence, by its place among all, and those of the one before: read at once, for the processor's memory. */
function datesBySentence(
  { tokens, publishedOn }: Scene,
  sentences: readonly Sentence[],
): (index: number) => Dated {
  const told = new Told();
  const dates = sentences.map(({ from, to }) => datesIn({ tokens, from, to, publishedOn, told }));
  return (index) => ({ dates: dates[index] ?? [], datesBefore: elementAt(dates, index - 1) ?? [] });
}

/** What journalists say makes no facts, nor does what is no part of the story. */
const mayTell = (part: Part | undefined, speaker: unknown): boolean =>
  speaker !== null && part !== 'furniture';

/** A line of a list of signed papers looks like a heading. */
const isStory = (part: Part | undefined, view: SentenceView): boolean =>
  part === 'story' || paperFrames(view).length > 0;
