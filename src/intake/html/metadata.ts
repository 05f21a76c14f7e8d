import type { About } from '../result.ts';
import { writtenDay } from '../written-day.ts';
import { headingOf } from './heading.ts';
import { linkedData } from './linked-data.ts';
import { type Element, textOf, tidied, visit } from './tree.ts';

/** The names under which pages give a field, the weightiest first. Names are compared in small letters. */
const PUBLISHED = names(`
  article:published_time og:article:published_time itemprop:datepublished parsely-pub-date sailthru.date
  cxenseparse:recs:publishtime publish_date publish-date publishdate published_time publication_date
  publicationdate datepublished pubdate citation_publication_date dc.date.issued dcterms.issued
  dcterms.available dc.date dcterms.date dcterms.created dc.date.created date`);
const TITLE = names('og:title twitter:title dc.title dcterms.title');
const PUBLISHER = names('og:site_name');
const PUBLISHER_AFTER = names('dc.publisher dcterms.publisher publisher application-name');
const URL_NAMES = names('link:canonical og:url');
const LANGUAGE = names('html:lang http:content-language dc.language dcterms.language');

function names(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

/**
 * What a page says of itself. Of its day of publication the first that can be read counts: JSON-LD's
 * `datePublished`, the `meta` and `itemprop` names in the order above, `<time pubdate>`, then the first
 * `<time datetime>` of the article that is no time of change.
 */
export function metadataOf(page: Element, article: Element): About {
  const fields = fieldsOf(page);
  const linked = linkedData(page);
  const first = (...keys: readonly string[]) =>
    keys.map((key) => fields.get(key)).find((value) => value !== undefined) ?? null;
  const dates = [
    linked.published,
    ...PUBLISHED.map((key) => first(key)),
    ...timesOf(page, article),
  ];
  const written = dates.filter((date) => date !== null);
  return {
    title: first(...TITLE) ?? linked.title ?? titleOf(page),
    publisher: first(...PUBLISHER) ?? linked.publisher ?? first(...PUBLISHER_AFTER),
    publishedOn: written.map(writtenDay).find((day) => day !== null) ?? null,
    publishedAs: written[0] ?? null,
    language: first(...LANGUAGE) ?? linked.language ?? (first('og:locale') ?? '').replace('_', '-'),
    url: [first(...URL_NAMES), first('og:url'), linked.url].find(isAbsolute) ?? null,
  };
}

const isAbsolute = (url: string | null): url is string => /^https?:\/\//i.test(url ?? '');

/** The fields of `meta`, `link`, `html` and `itemprop`, by their names; of each the first counts. */
function fieldsOf(page: Element): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  visit(page, (element) => {
    for (const [key, value] of fieldOf(element)) {
      const text = tidied(value ?? '');
      if (text !== '' && !fields.has(key.toLowerCase())) fields.set(key.toLowerCase(), text);
    }
  });
  return fields;
}

function fieldOf(element: Element): readonly (readonly [string, string | undefined])[] {
  const { name, attributes } = element;
  const { content, itemprop, datetime } = attributes;
  if (name === 'html') return [['html:lang', attributes['lang'] ?? attributes['xml:lang']]];
  if (name === 'link' && attributes['rel']?.toLowerCase() === 'canonical')
    return [['link:canonical', attributes['href']]];
  if (itemprop?.toLowerCase() === 'datepublished')
    return [['itemprop:datepublished', content ?? datetime ?? textOf(element)]];
  if (name !== 'meta') return [];
  const equivalent = attributes['http-equiv'];
  const key = attributes['property'] ?? attributes['name'];
  return [[key ?? (equivalent ? `http:${equivalent}` : ''), content]];
}

/** The times of a page that may be its publication, the likelier first. */
function timesOf(page: Element, article: Element): readonly string[] {
  const [marked, plain]: [string[], string[]] = [[], []];
  visit(page, ({ name, attributes }) => {
    if (name === 'time' && 'pubdate' in attributes) marked.push(attributes['datetime'] ?? '');
  });
  visit(article, ({ name, attributes }) => {
    const time = name === 'time' ? attributes['datetime'] : undefined;
    const isChange = /updat|modif/i.test(`${attributes['class']} ${attributes['itemprop']}`);
    if (time && !isChange) plain.push(time);
  });
  return [...marked, ...plain];
}

/** The heading of a page, else its title element. */
function titleOf(page: Element): string | null {
  const heading = headingOf(page);
  let title: Element | undefined;
  visit(page, (element) => {
    if (element.name === 'title' && element.parent?.name !== 'svg') title ??= element;
  });
  return (heading && textOf(heading)) || (title && textOf(title)) || null;
}
