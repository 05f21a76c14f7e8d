import { headingOf } from './heading.ts';
import { type Element, isElement, visit } from './tree.ts';

/** The share of its parent's prose with which a child alone holds the article. */
const DOMINANT = 0.7;
/** The share that one article among several must have to be the page's own. */
const OWN_ARTICLE = 0.5;
/** The share below which what a heading and the text have in common holds other things as well. */
const WITH_HEADING = 0.6;

/** The element that holds a page's article: see `docs/method.md`. Its furniture is dropped and it is weighed. */
export function articleOf(page: Element): Element {
  let holder = page;
  for (let next = dominant(holder); next; next = dominant(holder)) {
    holder = next;
    if (isArticle(holder)) break;
  }
  const inner = isArticle(holder) ? undefined : ownArticle(holder);
  return withHeading(page, inner ?? holder);
}

const isArticle = ({ name, attributes }: Element): boolean =>
  name === 'article' || attributes['itemprop'] === 'articleBody';

const dominant = (holder: Element): Element | undefined =>
  elementsIn(holder).find(({ prose }) => prose > 0 && prose >= DOMINANT * holder.prose);

const elementsIn = ({ children }: Element): readonly Element[] =>
  children.filter(isElement).filter(({ isDropped }) => !isDropped);

/** The longest of several articles, where it is more than a teaser among teasers. */
function ownArticle(holder: Element): Element | undefined {
  let longest: Element | undefined;
  visit(holder, (element) => {
    if (element.isDropped) return false;
    if (!isArticle(element)) return true;
    if (element.prose > (longest?.prose ?? 0)) longest = element;
    return false;
  });
  return longest && longest.prose >= OWN_ARTICLE * holder.prose ? longest : undefined;
}

/** The headline and what stands between it and the text belong to the article. */
function withHeading(page: Element, article: Element): Element {
  const heading = headingOf(page);
  if (!heading) return article;
  const above = new Set<Element>();
  for (let at: Element | null = heading; at; at = at.parent) above.add(at);
  let common: Element | null = article;
  while (common && !above.has(common)) common = common.parent;
  return common && article.prose >= WITH_HEADING * common.prose ? common : article;
}
