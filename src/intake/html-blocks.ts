const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const BLOCKS = words(
  'address article aside blockquote body dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody td tfoot th thead tr ul',
);
const SKIPPED = words(
  'script style noscript template nav aside footer form button select svg iframe object head math figcaption',
);
const CONTAINERS = words('html body main article');
const SIDE_SHOWS =
  /(?:^|[\s_-])(?:comments?|share|sharing|social|newsletter|related|sidebar|cookies?|advert|promo|breadcrumbs?|pagination)(?:$|[\s_-])/i;
/** A main part shorter than this is a teaser, not the article. */
const SHORTEST_ARTICLE = 200;

interface Paragraph {
  readonly text: string;
  readonly isMain: boolean;
}

const isMainPart = (name: string): boolean => name === 'article' || name === 'main';

/** Whether nothing inside an element belongs to the article. */
function isAside(name: string, attributes: Readonly<Record<string, string>>): boolean {
  if (SKIPPED.has(name)) return true;
  if (CONTAINERS.has(name)) return false;
  return SIDE_SHOWS.test(`${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`);
}

const tidy = (text: string): string =>
  text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();

/** Collects the paragraphs of a page from what its parser meets. */
export class Blocks {
  readonly #paragraphs: Paragraph[] = [];
  readonly #open: { readonly name: string; readonly isAside: boolean }[] = [];
  #titleElement = '';
  #heading = '';
  #asides = 0;
  #mains = 0;
  #current = '';

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (BLOCKS.has(name)) this.#flush();
    const aside = isAside(name, attributes);
    if (aside) this.#asides++;
    if (isMainPart(name)) this.#mains++;
    this.#open.push({ name, isAside: aside });
    if (name === 'br' && this.#asides === 0) this.#current += '\n';
  }

  close(name: string): void {
    if (BLOCKS.has(name)) this.#flush();
    if (this.#open.pop()?.isAside) this.#asides--;
    if (isMainPart(name)) this.#mains--;
  }

  text(text: string): void {
    const inside = this.#open.at(-1)?.name;
    if (inside === 'title') this.#titleElement += text;
    if (inside === 'h1') this.#heading += text;
    if (this.#asides === 0 && inside !== 'title') this.#current += text.replaceAll('\n', ' ');
  }

  /** The article's paragraphs, apart by an empty line. */
  result(): string {
    this.#flush();
    const article = this.#paragraphs.filter(({ isMain }) => isMain);
    const length = article.reduce((sum, { text }) => sum + text.length, 0);
    const chosen = length >= SHORTEST_ARTICLE ? article : this.#paragraphs;
    return chosen.map(({ text }) => text).join('\n\n');
  }

  /** What the page's title element or first heading says. */
  title(): string | null {
    return (this.#titleElement || this.#heading).replace(/\s+/g, ' ').trim() || null;
  }

  #flush(): void {
    const text = tidy(this.#current);
    if (text !== '') this.#paragraphs.push({ text, isMain: this.#mains > 0 });
    this.#current = '';
  }
}
