import { LIMITS } from './body.ts';

/** One line of a body, numbered from 1: its bytes, or how many were too many. */
export type Line =
  | { readonly line: number; readonly bytes: Buffer }
  | { readonly line: number; readonly tooLong: number };

const FEED = 10;

/** EF BB BF, with which some programs begin a text; it is no part of its first line. */
const MARK = Buffer.from('\ufeff');

/** The lines of a body as they arrive; no more of a line is kept than a line may have. */
export async function* linesOf(chunks: AsyncIterable<Buffer>): AsyncIterable<Line> {
  let line = 1;
  let kept: Buffer[] = [];
  let length = 0;
  const take = (part: Buffer) => {
    length += part.length;
    if (length <= LIMITS.line) kept.push(part);
    else kept = [];
  };
  const finish = (): Line => {
    const bytes = Buffer.concat(kept);
    const whole: Line =
      length > LIMITS.line
        ? { line, tooLong: length }
        : { line, bytes: line === 1 ? withoutMark(bytes) : bytes };
    line += 1;
    kept = [];
    length = 0;
    return whole;
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(FEED); end >= 0; end = chunk.indexOf(FEED, start)) {
      take(chunk.subarray(start, end));
      start = end + 1;
      yield finish();
    }
    take(chunk.subarray(start));
  }
  if (length > 0) yield finish();
}

const withoutMark = (bytes: Buffer): Buffer =>
  bytes.subarray(0, MARK.length).equals(MARK) ? bytes.subarray(MARK.length) : bytes;
