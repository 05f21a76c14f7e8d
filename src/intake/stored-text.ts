import { fromHtml } from './html.ts';
import { fromMarkdown } from './markdown.ts';

export type Format = 'text' | 'html' | 'markdown';

/** What a document says about itself; null where it says nothing. */
export interface About {
  readonly title: string | null;
  readonly publisher: string | null;
  /** The calendar day, as written in the document's own timestamp. */
  readonly publishedOn: string | null;
  /** BCP 47. */
  readonly language: string | null;
  readonly url: string | null;
}

export type StoredText =
  | { readonly ok: true; readonly text: string; readonly about: About }
  | {
      readonly ok: false;
      readonly reason: 'too-deep' | 'empty';
      /** Names what is wrong with the content. */
      readonly message: string;
    };

const UNKNOWN: About = {
  title: null,
  publisher: null,
  publishedOn: null,
  language: null,
  url: null,
};

/**
 * The text to store of an article. Plain text stays exactly as it came; HTML and Markdown are converted once,
 * and what comes out is the text that all offsets refer to.
 */
export function toStoredText(content: string, format: Format): StoredText {
  const stored = convert(content, format);
  if (!stored.ok || /\S/.test(stored.text)) return stored;
  return { ok: false, reason: 'empty', message: `the ${format} holds no text to read` };
}

function convert(content: string, format: Format): StoredText {
  switch (format) {
    case 'text':
      return { ok: true, text: content, about: UNKNOWN };
    case 'markdown': {
      const { text, title, publishedOn } = fromMarkdown(content);
      return { ok: true, text, about: { ...UNKNOWN, title, publishedOn } };
    }
    case 'html':
      return fromHtml(content);
  }
}
