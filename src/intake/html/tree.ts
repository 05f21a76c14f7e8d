import { Parser } from 'htmlparser2';

/** An element of a page, with what the choice of its article looks at. */
export interface Element {
  /** In small letters; empty for the page itself. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Elements and texts, in order. */
  readonly children: (Element | string)[];
  readonly parent: Element | null;
  /** Left out of the article, with all it holds. */
  isDropped: boolean;
  /** Characters of its text, and of its text outside links: see `weigh`. */
  letters: number;
  prose: number;
}

/** No article nests deeper or holds more elements: such a page is refused before it costs time or memory. */
export const DEEPEST = 1_000;
export const MOST_ELEMENTS = 300_000;

class TooComplex extends Error {}

/** A page as a tree, unclosed elements closed as HTML says; null where it passes one of the bounds. */
export function treeOf(html: string): Element | null {
  const root = elementOf('', {}, null);
  let open = root;
  let [depth, count] = [0, 0];
  const parser = new Parser({
    onopentag(name, attributes) {
      if (++depth > DEEPEST || ++count > MOST_ELEMENTS) throw new TooComplex();
      const element = elementOf(name, attributes, open);
      open.children.push(element);
      open = element;
    },
    onclosetag() {
      depth--;
      open = open.parent ?? root;
    },
    ontext: (text) => open.children.push(text),
  });
  try {
    parser.end(html);
  } catch (error) {
    if (!(error instanceof TooComplex)) throw error;
    return null;
  }
  return root;
}

const elementOf = (
  name: string,
  attributes: Element['attributes'],
  parent: Element | null,
): Element => ({
  name,
  attributes,
  children: [],
  parent,
  isDropped: false,
  letters: 0,
  prose: 0,
});

export const isElement = (child: Element | string): child is Element => typeof child !== 'string';

/** The words of an element's class and id: "shareBar" and "share-bar" are the same. */
export function namesOf({ attributes }: Element): readonly string[] {
  const names = `${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`;
  if (names === ' ') return [];
  return names
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);
}

/** Visits an element and those within it in the order of the page; `false` spares what an element holds. */
export function visit(element: Element, look: (element: Element) => unknown): void {
  if (look(element) === false) return;
  for (const child of element.children) if (isElement(child)) visit(child, look);
}

/** All text of an element. */
export function textOf(element: Element): string {
  const pieces: string[] = [];
  const collect = (child: Element | string) => {
    if (isElement(child)) child.children.forEach(collect);
    else pieces.push(child);
  };
  collect(element);
  return tidied(pieces.join(''));
}

// Soft hyphens, zero-width spaces and byte-order marks are no part of the words they stand in.
const UNSEEN = /[\u00ad\u200b\ufeff]/g;

/** Text with its white space as single blanks, and without the marks that nobody sees. */
export const spaced = (text: string): string => text.replace(UNSEEN, '').replace(/\s+/g, ' ');

/** As `spaced`, without blanks at its ends. */
export const tidied = (text: string): string => spaced(text).trim();

/** Counts the letters of what is not dropped, in an element and all within it. */
export function weigh(element: Element, isLink = false): void {
  const inLink = isLink || element.name === 'a';
  element.letters = 0;
  element.prose = 0;
  for (const child of element.children) {
    if (isElement(child)) addChild(element, child, inLink);
    else addText(element, tidied(child).length, inLink);
  }
}

function addChild(element: Element, child: Element, inLink: boolean): void {
  if (child.isDropped) return;
  weigh(child, inLink);
  element.letters += child.letters;
  element.prose += child.prose;
}

function addText(element: Element, length: number, inLink: boolean): void {
  element.letters += length;
  if (!inLink) element.prose += length;
}
