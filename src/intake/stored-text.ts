import { fromHtml } from './html.ts';
import { fromMarkdown } from './markdown.ts';
import type { About, StoredText } from './result.ts';

export type Format = 'text' | 'html' | 'markdown';

const UNKNOWN: About = {
  title: null,
  publisher: null,
  publishedOn: null,
  publishedAs: null,
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
    case 'markdown':
      return { ok: true, ...fromMarkdown(content) };
    case 'html':
      return fromHtml(content);
  }
}
