const NOT_ASCII = /[\u0080-\uffff]/;
/** Diacritics, and hyphens that show only at the end of a line. */
const UNSEEN = /[\u0300-\u036f\u00ad]/g;
/** Scripts that put no blanks between words: each character is taken for a word. */
const WITHOUT_BLANKS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]\p{M}*/gu;
const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const BETWEEN_WORDS = /[^\p{L}\p{N}\p{M}]+/gu;

/**
 * A text as an index of words is given it: text in ASCII alone as it is; other text in lower case, without diacritics,
 * in one Unicode form, and with blanks between the words alone.
 */
export const indexText = (text: string): string => (NOT_ASCII.test(text) ? plainText(text) : text);

const plainText = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(UNSEEN, '')
    .toUpperCase() // makes ß and SS the same, as ı and I
    .toLowerCase()
    .replaceAll('ς', 'σ')
    .normalize('NFC')
    .replace(WITHOUT_BLANKS, ' $& ')
    .replace(BETWEEN_WORDS, ' ');

/** The words of a text, as they are compared in a search: runs of letters, digits and marks. */
export const searchWords = (text: string): readonly string[] =>
  indexText(text).toLowerCase().match(WORD) ?? [];

/** Whether texts hold every word that is asked for; the last one may be the beginning of a word. */
export function holdWords(texts: readonly string[], asked: readonly string[]): boolean {
  const there = texts.flatMap(searchWords);
  const [last, ...whole] = asked.toReversed();
  return (
    last !== undefined &&
    whole.every((word) => there.includes(word)) &&
    there.some((word) => word.startsWith(last))
  );
}
