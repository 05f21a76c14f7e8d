import { type Command, Option } from 'commander';
import type { ArticleInput } from '../client/service.ts';
import { fetched } from './fetched.ts';
import { BadInput, parseJson, readText } from './input.ts';
import type { Io } from './io.ts';

export interface ArticleOptions {
  readonly as?: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly publishedOn?: string;
  readonly language?: string;
  readonly sourceUrl?: string;
  readonly extractor?: NonNullable<ArticleInput['extractor']>;
}

const KINDS = ['text', 'html', 'markdown', 'json'] as const;
type Kind = (typeof KINDS)[number];

/** The options that say what is known of an article. */
export const withArticle = (command: Command): Command =>
  command
    .option('--as <kind>', 'text, html, markdown or json (default: by name or content)')
    .option('--title <title>', "the article's title")
    .option('--publisher <name>', 'who published it')
    .option('--published-on <day>', 'the day it was published, as 2025-11-04')
    .option('--language <tag>', 'its language, as en')
    .option('--source-url <url>', 'where it stands')
    .addOption(extractorOption());

/** The option that says who reads. */
export const extractorOption = (): Option =>
  new Option('--extractor <name>', 'who reads it (default: rules)').choices(['rules', 'model']);

/** An article from a file, an address or standard input, with what the options say of it. */
export async function articleFrom(
  io: Io,
  from: string,
  options: ArticleOptions,
): Promise<ArticleInput> {
  const { content, kind, url } = await contentOf(io, from);
  const as = chosen(options.as) ?? kind ?? kindByContent(content);
  const { as: _, sourceUrl, ...known } = optionsAlone(options);
  const where = sourceUrl ?? url;
  return {
    ...bodyOf(content, as, from),
    ...known,
    ...(where === undefined ? {} : { url: where }),
  };
}

async function contentOf(io: Io, from: string) {
  if (!isAddress(from))
    return { content: await readText(io, from), kind: kindByName(from), url: undefined };
  const { content, type, url } = await fetched(from);
  return { content, kind: kindByType(type), url };
}

/** Commander also hands over the options of the place. */
function optionsAlone(options: ArticleOptions): ArticleOptions {
  const names = [
    'as',
    'title',
    'publisher',
    'publishedOn',
    'language',
    'sourceUrl',
    'extractor',
  ] as const;
  return Object.fromEntries(
    names.flatMap((name) => (options[name] === undefined ? [] : [[name, options[name]]])),
  );
}

function bodyOf(content: string, kind: Kind, from: string): ArticleInput {
  if (kind !== 'json') return { [kind]: content };
  const value = parseJson(content, from);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new BadInput('invalid', `${from} holds no JSON object with "text", "html" or "markdown"`);
  }
  return value; // the service checks its fields
}

function chosen(as: string | undefined): Kind | undefined {
  if (as === undefined) return undefined;
  const kind = KINDS.find((one) => one === as);
  if (kind) return kind;
  throw new BadInput('invalid', `--as is one of ${KINDS.join(', ')}, not "${as}"`);
}

function kindByName(name: string): Kind | undefined {
  if (/\.x?html?$/i.test(name)) return 'html';
  if (/\.(md|markdown)$/i.test(name)) return 'markdown';
  if (/\.json$/i.test(name)) return 'json';
  return /\.txt$/i.test(name) ? 'text' : undefined;
}

function kindByType(type: string): Kind | undefined {
  if (/\bx?html\b/.test(type)) return 'html';
  if (type.includes('markdown')) return 'markdown';
  return type.includes('text/plain') ? 'text' : undefined;
}

/** A page may begin with a declaration or a comment. */
const kindByContent = (content: string): Kind =>
  /^[\s\ufeff]*</.test(content) && /<(?:!doctype html|html)\b/i.test(content.slice(0, 1_000))
    ? 'html'
    : 'text';

const isAddress = (from: string): boolean => /^https?:\/\//i.test(from);
