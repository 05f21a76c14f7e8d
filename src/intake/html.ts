import { articleOf } from './html/article.ts';
import { articleText } from './html/blocks.ts';
import { dropFurniture } from './html/furniture.ts';
import { metadataOf } from './html/metadata.ts';
import { DEEPEST, MOST_ELEMENTS, treeOf } from './html/tree.ts';
import type { StoredText } from './result.ts';

const TOO_COMPLEX = `the HTML nests its elements deeper than ${DEEPEST} levels or holds more than ${MOST_ELEMENTS}`;

/** An HTML page as the plain text of its article, without what stands beside it, and what it says of itself. */
export function fromHtml(source: string): StoredText {
  const page = treeOf(source);
  if (!page) return { ok: false, reason: 'too-complex', message: TOO_COMPLEX };
  dropFurniture(page);
  const article = articleOf(page);
  return { ok: true, text: articleText(article), about: metadataOf(page, article) };
}
