import { type Element, isElement, visit } from './tree.ts';

/** What the JSON-LD of a page says of its article, as it is written there. */
export interface LinkedData {
  readonly published: string | null;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly language: string | null;
  readonly url: string | null;
}

type Node = Readonly<Record<string, unknown>>;

/** Types that are the page's text; others, and pages as such, come after them. */
const ARTICLE = /(?:Article|Posting|Report)$/;
const PAGE = /(?:Page|CreativeWork)$/;
const MOST_NODES = 2_000;

/** Reads the page's JSON-LD (https://www.w3.org/TR/json-ld11/, vocabulary https://schema.org); what is broken says nothing. */
export function linkedData(page: Element): LinkedData {
  const nodes = scriptsOf(page).flatMap(parsed);
  const byId = new Map(nodes.map((node) => [node['@id'], node]));
  const ordered = [...ofType(nodes, ARTICLE), ...ofType(nodes, PAGE)];
  const first = (read: (node: Node) => string | null): string | null =>
    ordered.map(read).find((value) => value !== null) ?? null;
  return {
    published: first((node) => words(node['datePublished'])),
    title: first((node) => words(node['headline'])),
    publisher: first((node) => nameOf(node['publisher'], byId)),
    language: first((node) => words(node['inLanguage'])),
    url: first((node) => idOf(node['mainEntityOfPage']) ?? words(node['url'])),
  };
}

function scriptsOf(page: Element): readonly string[] {
  const found: string[] = [];
  visit(page, ({ name, attributes, children }) => {
    if (name !== 'script' || attributes['type']?.trim().toLowerCase() !== 'application/ld+json')
      return;
    found.push(children.filter((child) => !isElement(child)).join(''));
  });
  return found;
}

/** All objects of a script, its `@graph` and lists taken apart. */
function parsed(script: string): readonly Node[] {
  const nodes: Node[] = [];
  const waiting: unknown[] = [jsonOf(script)];
  while (waiting.length > 0 && nodes.length < MOST_NODES) {
    const value = waiting.shift();
    if (Array.isArray(value)) waiting.push(...value.slice(0, MOST_NODES));
    else if (isNode(value)) {
      nodes.push(value);
      waiting.push(value['@graph'], value['mainEntity']);
    }
  }
  return nodes;
}

function jsonOf(script: string): unknown {
  try {
    return JSON.parse(script.replace(/^\s*<!--|-->\s*$|^\s*\/\/<!\[CDATA\[|\/\/\]\]>\s*$/g, ''));
  } catch {
    return null;
  }
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const ofType = (nodes: readonly Node[], type: RegExp): readonly Node[] =>
  nodes.filter((node) => [node['@type']].flat().some((name) => type.test(String(name))));

const words = (value: unknown): string | null => {
  const [first]: unknown[] = [value].flat();
  return typeof first === 'string' && first.trim() !== '' ? first.trim() : null;
};

const idOf = (value: unknown): string | null =>
  isNode(value) ? words(value['@id']) : words(value);

/** A publisher's name, written there or at the node that it points to. */
function nameOf(value: unknown, byId: ReadonlyMap<unknown, Node>): string | null {
  const [first]: unknown[] = [value].flat();
  if (!isNode(first)) return words(first);
  return words(first['name']) ?? words(byId.get(first['@id'])?.['name']);
}
