import { type Element, isElement, spaced, textOf, tidied } from './tree.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const BLOCKS = words(
  'address article aside blockquote body center dd details div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main ol p pre section summary table tbody td tfoot th thead tr ul',
);
const HEADINGS = words('h2 h3 h4 h5 h6 dt legend summary');
/** The share of links from which a paragraph only leads elsewhere. */
const LEADS_ELSEWHERE = 0.6;
/** In characters: a table's cell that is longer is a column of the page. */
const LONGEST_CELL = 200;

interface Block {
  readonly text: string;
  /** Which heading it is; empty where it is none. */
  readonly heading: string;
  /** It leads elsewhere: furniture. */
  readonly isLink: boolean;
}

/** The text of an article, its paragraphs, headings, list items and table rows apart by an empty line. */
export function articleText(article: Element): string {
  const blocks: Block[] = [];
  new Writer(blocks).block(article);
  return blocks
    .filter((block, at) => !block.isLink && !leadsToLinks(blocks, at))
    .map(({ text }) => text)
    .join('\n\n');
}

/** A heading over links alone is as little a part of the article as they are. */
function leadsToLinks(blocks: readonly Block[], at: number): boolean {
  if (blocks[at]?.heading === '' || !blocks[at + 1]?.isLink) return false;
  let next = at + 1;
  while (blocks[next]?.isLink) next++;
  return blocks[next] === undefined || blocks[next]?.heading !== '';
}

/** Writes an element's blocks in the order of the page. */
class Writer {
  readonly #blocks: Block[];
  #text = '';
  #linked = 0;
  #heading = '';
  #links = 0;

  constructor(blocks: Block[]) {
    this.#blocks = blocks;
  }

  #write(element: Element): void {
    if (element.isDropped) return;
    const { name } = element;
    if (name === 'br') this.#text += '\n';
    else if (name === 'tr' && isDataRow(element)) this.#row(element);
    else if (BLOCKS.has(name)) this.block(element);
    else this.#inside(element);
  }

  /** An element and what it holds, whatever it is, apart from what stands around it. */
  block(element: Element): void {
    this.#flush();
    this.#heading = HEADINGS.has(element.name) ? element.name : '';
    this.#inside(element);
    this.#flush();
    this.#heading = '';
  }

  #inside({ name, children }: Element): void {
    if (name === 'a') this.#links++;
    for (const child of children) {
      if (isElement(child)) this.#write(child);
      else this.#add(child);
    }
    if (name === 'a') this.#links--;
  }

  #add(text: string): void {
    const line = spaced(text);
    this.#text += line;
    if (this.#links > 0) this.#linked += line.length;
  }

  #row(row: Element): void {
    this.#flush();
    const cells = row.children.filter(isElement).map((cell) => textOf(cell));
    this.#text = cells.filter((cell) => cell !== '').join(' | ');
    this.#flush();
  }

  /** What was written since the last block; two line breaks in a row part it. */
  #flush(): void {
    const lines = this.#text.split('\n').map(tidied);
    const isLink = this.#linked > LEADS_ELSEWHERE * this.#text.trim().length;
    for (const text of paragraphsOf(lines)) {
      this.#blocks.push({ text, heading: this.#heading, isLink });
    }
    this.#text = '';
    this.#linked = 0;
  }
}

function paragraphsOf(lines: readonly string[]): readonly string[] {
  const paragraphs: string[][] = [[]];
  for (const line of lines) {
    if (line === '') paragraphs.push([]);
    else paragraphs.at(-1)?.push(line);
  }
  return paragraphs.filter(({ length }) => length > 0).map((part) => part.join('\n'));
}

/** A row of short cells without paragraphs in them; tables also serve to lay out a page. */
const isDataRow = ({ children }: Element): boolean =>
  children
    .filter(isElement)
    .every((cell) => cell.letters <= LONGEST_CELL && !holdsBlock(cell) && !cell.isDropped);

const holdsBlock = ({ children }: Element): boolean =>
  children.some(
    (child) =>
      isElement(child) && (child.name === 'br' || BLOCKS.has(child.name) || holdsBlock(child)),
  );
