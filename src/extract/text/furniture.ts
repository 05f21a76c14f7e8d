import { MONTHS, WEEKDAYS } from '../dates/calendar.ts';
import type { Lexicon } from '../lexicon.ts';
import type { VerbForm } from '../verb-senses.ts';
import { elementAt } from './element-at.ts';
import type { Sentence } from './sentences.ts';
import type { Token } from './token.ts';
import { tokenAt } from './token-at.ts';

const LONGEST_LINE = 25;
const LONGEST_END_MARK = 8;
const LONGEST_HEADING = 25;
const TERMINAL = /[.!?…:;,"”’')\]]/;

/** What a sentence is on its page: a part of the story, a heading, or furniture that says nothing. */
export type Part = 'story' | 'heading' | 'furniture';

/**
 * What each sentence is. Furniture is known by how its paragraph begins; after some of it nothing more is said. The
 * first line of what an office publishes may tell its news without a full stop: "Ann Lee congratulated Bob Roy on his
 * election".
 */
export function partsOf(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  lexicon: Pick<Lexicon, 'furniture' | 'verbs'>,
  isOfOffice: boolean,
): readonly Part[] {
  const [first] = sentences;
  const parts = partsAsSet(tokens, sentences, lexicon);
  const isNews = isOfOffice && parts[0] === 'heading' && first && isTold(tokens, first, lexicon);
  return isNews ? ['story', ...parts.slice(1)] : parts;
}

function partsAsSet(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  lexicon: Pick<Lexicon, 'furniture' | 'verbs'>,
): readonly Part[] {
  const parts: Part[] = [];
  let isOver = false;
  let paragraph: Part = 'story';
  for (let index = 0; index < sentences.length; index++) {
    const sentence = sentences[index];
    if (!sentence) continue;
    if (sentence.paragraph !== elementAt(sentences, index - 1)?.paragraph) {
      const found = partAt(tokens, sentences, index, lexicon);
      isOver ||= found === 'rest';
      paragraph = found === 'rest' ? 'furniture' : found;
    }
    parts.push(isOver ? 'furniture' : paragraph);
  }
  return parts;
}

function partAt(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  index: number,
  lexicon: Pick<Lexicon, 'furniture' | 'verbs'>,
): Part | 'rest' {
  const first = sentences[index];
  if (!first) return 'story';
  const length = first.to - first.from;
  const mark = lexicon.furniture.at(tokens, first.from);
  if (mark?.value === 'rest' && length <= LONGEST_END_MARK) return 'rest';
  if (mark?.value === 'start' && length <= LONGEST_LINE) return 'furniture';
  const next = sentences[index + 1];
  const isWhole = next !== undefined && next.paragraph !== first.paragraph;
  const isHeading = isWhole && isOpenLine(tokens, first);
  return isHeading && !isListed(tokens, sentences, index, lexicon) ? 'heading' : 'story';
}

const isOpenLine = (tokens: readonly Token[], { from, to }: Sentence): boolean =>
  to - from <= LONGEST_HEADING && !TERMINAL.test(tokenAt(tokens, to - 1)?.text ?? '');

/** One of several lines without full stops that tell what was done when: items of a list, and no headings. */
function isListed(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  index: number,
  { verbs }: Pick<Lexicon, 'verbs'>,
): boolean {
  const tells = (sentence: Sentence | undefined): boolean => {
    if (!sentence || !isOpenLine(tokens, sentence)) return false;
    const words = tokens.slice(sentence.from, sentence.to).map(({ lower }) => lower);
    return words.some((word) => DATED.has(word)) && words.some((word) => isPast(verbs.get(word)));
  };
  return tells(sentences[index]) && [index - 1, index + 1].some((at) => tells(sentences[at]));
}

/** "Ann Lee congratulated Bob Roy": somebody named did something; in a title each word begins with a capital. */
const isTold = (
  tokens: readonly Token[],
  { from, to }: Sentence,
  { verbs }: Pick<Lexicon, 'verbs'>,
): boolean =>
  to - from >= SHORTEST_TOLD &&
  tokens
    .slice(from + 1, to)
    .some(
      ({ capital, lower }, at) =>
        !capital && tokens[from + at]?.capital === true && isPast(verbs.get(lower)),
    );

/** In tokens. */
const SHORTEST_TOLD = 8;

const DATED: ReadonlySet<string> = new Set(
  [...WEEKDAYS.keys(), ...MONTHS.keys()].filter((name) => name.length > 3),
);

const isPast = (form: VerbForm | undefined): boolean =>
  form?.kinds.some(({ tense }) => tense === 'past') === true;
