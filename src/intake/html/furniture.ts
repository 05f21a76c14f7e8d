import { headingOf } from './heading.ts';
import { type Element, namesOf, visit, weigh } from './tree.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Holds nothing that is read. */
const UNREAD = words(`
  script style noscript template nav button select option textarea input label svg math iframe object embed
  video audio canvas head dialog figcaption map`);
const UNREAD_ROLES = words('navigation banner search dialog alert menu menubar toolbar tooltip');

/** Readers' own words, and what is shown to nobody: never a part of the article, however long. */
const NEVER = words('comment comments commentlist disqus respond replies hidden offscreen');

/** What stands beside an article, by the words of an element's class and id. */
const BESIDE = words(`
  ad ads adslot advert adverts advertisement advertising sponsor sponsored promo promos promotion outbrain taboola
  share shares shareaholic sharebar sharedaddy sharethis sharing addthis social socials follow
  newsletter newsletters subscribe subscription signup paywall donate donation
  related relatedposts recommended recommendations more-stories trending popular teaser teasers latest
  sidebar rail widget ticker breadcrumb breadcrumbs crumbs path pager pagination
  nav navbar navigation menu topmenu submenu toolbar masthead skip skiplink
  cookie cookies consent gdpr popup modal overlay banner feedback login search
  byline author authors bio meta metadata postmeta tags tagged tag-list keywords
  caption credit credits pullquote pull sr-only footer colophon copyright disclaimer`);
const BESIDE_ELEMENTS = words('aside footer form');

/** The share of a page's prose from which an element holds the article, whatever it is called. */
const MOST = 0.4;
/** The page itself is called after what it holds somewhere: "comments-open", "has-sidebar". */
const PAGE = words('html body');

/** Marks what is no part of a page's article by its elements, names and styles, and weighs the rest. */
export function dropFurniture(page: Element): void {
  visit(page, (element) => {
    element.isDropped = isNever(element);
    return !element.isDropped;
  });
  weigh(page);
  const most = MOST * page.prose;
  const headed = withAncestors(headingOf(page));
  visit(page, (element) => {
    if (element.isDropped) return false;
    if (element.prose < most)
      element.isDropped = isBeside(element) || (isMenu(element) && !headed.has(element));
    return !element.isDropped;
  });
  weigh(page);
}

function isNever(element: Element): boolean {
  const { name, attributes } = element;
  if (PAGE.has(name)) return false;
  if (UNREAD.has(name) || UNREAD_ROLES.has(attributes['role'] ?? '')) return true;
  return isUnseen(attributes) || namesOf(element).some((word) => NEVER.has(word));
}

const isUnseen = (attributes: Element['attributes']): boolean =>
  'hidden' in attributes ||
  attributes['aria-hidden'] === 'true' ||
  /(?:display\s?:\s?none|visibility\s?:\s?hidden)/i.test(attributes['style'] ?? '');

const isBeside = (element: Element): boolean =>
  !PAGE.has(element.name) &&
  (BESIDE_ELEMENTS.has(element.name) ||
    namesOf(element).some((word) => BESIDE.has(word)) ||
    /^tags?$/.test(element.attributes['rel'] ?? ''));

const BOXES = words('div section ul ol dl table tbody tr td');
/** The share of links from which a box only leads elsewhere. */
const LEADS_ELSEWHERE = 0.5;

const isMenu = ({ name, letters, prose }: Element): boolean =>
  BOXES.has(name) && letters - prose > LEADS_ELSEWHERE * letters;

function withAncestors(element: Element | undefined): ReadonlySet<Element> {
  const found = new Set<Element>();
  for (let at = element ?? null; at; at = at.parent) found.add(at);
  return found;
}
