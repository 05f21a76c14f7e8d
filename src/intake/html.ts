import { Parser } from 'htmlparser2';
import { isDay } from '../../events/day.ts';
import { Blocks } from './html-blocks.ts';
import type { StoredText } from './result.ts';

/** Deeper nesting is no article: it is refused before it costs time. */
const DEEPEST = 1_000;

class TooDeep extends Error {}

/** An HTML page as plain text: its article or main part where it has one, without menus, forms and scripts. */
export function fromHtml(source: string): StoredText {
  const blocks = new Blocks();
  const meta = new Map<string, string>();
  let depth = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (++depth > DEEPEST) throw new TooDeep();
      readMeta(meta, name, attributes);
      blocks.open(name, attributes);
    },
    onclosetag(name) {
      depth--;
      blocks.close(name);
    },
    ontext: (text) => blocks.text(text),
  });
  try {
    parser.end(source);
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error;
    const message = `the HTML nests its elements deeper than ${DEEPEST} levels`;
    return { ok: false, reason: 'too-deep', message };
  }
  const day = (meta.get('published') ?? '').slice(0, 10);
  return {
    ok: true,
    text: blocks.result(),
    about: {
      title: meta.get('title') ?? blocks.title(),
      publisher: meta.get('publisher') ?? null,
      publishedOn: isDay(day) ? day : null,
      language: meta.get('language') ?? null,
      url: meta.get('url') ?? null,
    },
  };
}

const FIELDS: ReadonlyMap<string, string> = new Map([
  ['og:title', 'title'],
  ['og:site_name', 'publisher'],
  ['og:url', 'url'],
  ['article:published_time', 'published'],
  ['datepublished', 'published'],
  ['date', 'published'],
  ['dc.date', 'published'],
  ['pubdate', 'published'],
]);

/** The first word on each field counts. */
function readMeta(
  meta: Map<string, string>,
  name: string,
  attributes: Readonly<Record<string, string>>,
): void {
  const keep = (field: string | undefined, value: string | undefined) => {
    if (field && value?.trim() && !meta.has(field)) meta.set(field, value.trim());
  };
  if (name === 'html') keep('language', attributes['lang']);
  if (name === 'time') keep('published', attributes['datetime']);
  if (name === 'link' && attributes['rel'] === 'canonical') keep('url', attributes['href']);
  if (name !== 'meta') return;
  const key = attributes['property'] ?? attributes['name'] ?? attributes['itemprop'] ?? '';
  keep(FIELDS.get(key.toLowerCase()), attributes['content']);
}
