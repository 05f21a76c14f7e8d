import type { Extent } from './span.ts';

const SHORTENED = new Set(
  [
    'Adm Amb Art Brig Capt Cmdr Co Col Corp Dr Ft Gen Gov Hon Inc Jr Lt Ltd Maj Mr Mrs Ms Mt',
    'No Nos Pres Prof Rep Rev Sen Sgt Sr St vs',
    'Apr Aug Dec Feb Jan Jul Jun Mar Nov Oct Sep Sept',
  ].flatMap((words) => words.split(' ')),
);
const LAST_WORD = /(?<![\p{L}\p{N}])([\p{L}\p{N}]+)\.$/u;
const INITIAL = /^\p{Lu}$/u;

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * The sentences of a text without the blanks around them: those of Unicode's rules (UAX 29) in each line, put
 * together again where one ends with an initial or a common abbreviation.
 */
export function sentencesOf(text: string): readonly Extent[] {
  return [...text.matchAll(/[^\r\n]+/g)].flatMap(({ 0: line, index }) => inLine(line, index));
}

function inLine(line: string, offset: number): readonly Extent[] {
  const found: { start: number; end: number }[] = [];
  let isOpen = false;
  for (const { segment, index } of segmenter.segment(line)) {
    const words = segment.trimEnd();
    if (words === '') continue;
    const end = offset + index + words.length;
    const last = isOpen ? found.at(-1) : undefined;
    if (last) last.end = end;
    else found.push({ start: offset + index + segment.search(/\S/), end });
    isOpen = endsShort(words);
  }
  return found;
}

function endsShort(words: string): boolean {
  const last = LAST_WORD.exec(words)?.[1];
  return last !== undefined && (SHORTENED.has(last) || INITIAL.test(last));
}
