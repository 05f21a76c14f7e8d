import { type Element, namesOf, visit } from './tree.ts';

const TITLES = new Set(['title', 'headline', 'tit']);
/** In letters: what is called a title and is longer is none. */
const LONGEST_TITLE = 300;

/** The first main heading that is shown; on a page without one, the first element that is called a title. */
export function headingOf(page: Element): Element | undefined {
  let [heading, title]: (Element | undefined)[] = [];
  visit(page, (element) => {
    if (heading || element.isDropped) return false;
    if (element.letters === 0 || element.letters > LONGEST_TITLE) return true;
    if (element.name === 'h1') heading = element;
    else if (namesOf(element).some((name) => TITLES.has(name))) title ??= element;
    return true;
  });
  return heading ?? title;
}
