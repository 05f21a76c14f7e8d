const MARKUP = Symbol('markup');

/** Markup that may stand on a page as it is. Only this file makes it: nothing parsed from JSON can pass for it. */
export interface Html {
  readonly [MARKUP]: string;
}

export type Content = Html | string | number | null | undefined | false | readonly Content[];

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** What markup is made of, and control characters, which no page may hold: each is shown as U+FFFD. */
const UNSAFE = /[&<>"']|(?![\t\n\f\r])\p{Cc}/gu;

/** A template whose values are escaped, for text and for quoted attributes; null, undefined and false say nothing. */
export const html = (strings: TemplateStringsArray, ...values: readonly Content[]): Html => ({
  [MARKUP]: strings.reduce((all, piece, index) => all + markupOf(values[index - 1]) + piece),
});

/** The text to send. */
export function markupOf(content: Content): string {
  if (content === null || content === undefined || content === false) return '';
  if (typeof content === 'string')
    return content.replace(UNSAFE, (one) => ESCAPES[one] ?? '\uFFFD');
  if (typeof content === 'number') return String(content);
  return isList(content) ? content.map(markupOf).join('') : content[MARKUP];
}

const isList = (content: Html | readonly Content[]): content is readonly Content[] =>
  Array.isArray(content);
