import { type FieldProblem, pointer } from './problem.ts';

/** Words of a source as a client gives them: with offsets, without, or as offsets alone. */
export interface GivenSpan {
  readonly start?: number | null | undefined;
  readonly end?: number | null | undefined;
  readonly text?: string | undefined;
}

export interface FoundSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export type Located =
  | { readonly ok: true; readonly span: FoundSpan }
  | { readonly ok: false; readonly problem: FieldProblem };

/**
 * The span of a source's stored text that a client means. Offsets count UTF-16 code units; where
 * they are left out, the first place where the words stand. What is not there verbatim is a problem.
 */
export function locate(
  source: string | null,
  given: GivenSpan,
  path: readonly PropertyKey[],
): Located {
  if (source === null) {
    return fail(path, 'the source has no text that could hold these words', given);
  }
  const { start, end, text } = given;
  return typeof start === 'number' && typeof end === 'number'
    ? slice(source, { start, end, text }, path)
    : search(source, text, path);
}

function search(source: string, text: string | undefined, path: readonly PropertyKey[]): Located {
  const start = text === undefined ? -1 : source.indexOf(text);
  if (text !== undefined && start >= 0) {
    return { ok: true, span: { start, end: start + text.length, text } };
  }
  return fail([...path, 'text'], 'these words are not in the text of the source', text);
}

function slice(
  source: string,
  { start, end, text }: { start: number; end: number; text: string | undefined },
  path: readonly PropertyKey[],
): Located {
  if (end <= start || end > source.length) {
    const message = `is not between the start and the text's ${source.length} code units`;
    return fail([...path, 'end'], message, end);
  }
  const there = source.slice(start, end);
  if (text === undefined || text === there) return { ok: true, span: { start, end, text: there } };
  const message = `the text of the source has ${shown(there)} from ${start} to ${end}`;
  return fail([...path, 'text'], message, text);
}

const fail = (path: readonly PropertyKey[], message: string, value: unknown): Located => ({
  ok: false,
  problem: { pointer: pointer(path), message, value },
});

const LONGEST_SHOWN = 200;

const shown = (text: string): string =>
  JSON.stringify(text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text);
