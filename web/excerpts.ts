import type { Range } from './marks.ts';

/** Longer paragraphs are cut around what is shown, so that a text without breaks stays an excerpt. */
const AROUND = 1_500;

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The whole sentences that hold the ranges, in order, those that meet as one. */
export function excerpts(text: string, ranges: readonly Range[]): readonly Range[] {
  const whole = ranges
    .filter(({ start, end }) => start < end && end <= text.length)
    .map((range) => sentencesAround(text, range))
    .sort((a, b) => a.start - b.start);
  return whole.reduce<readonly Range[]>(joined, []);
}

function sentencesAround(text: string, { start, end }: Range): Range {
  const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - AROUND);
  const lineEnd = text.indexOf('\n', end);
  const to = Math.min(lineEnd < 0 ? text.length : lineEnd, end + AROUND);
  let first = start;
  let last = end;
  for (const { index, segment } of sentences.segment(text.slice(from, to))) {
    const at = from + index;
    if (at <= start) first = at;
    last = at + segment.length;
    if (last >= end) break;
  }
  return { start: first, end: first + text.slice(first, Math.max(last, end)).trimEnd().length };
}

/** Sentences with nothing but white space between them are one excerpt. */
function joined(so: readonly Range[], next: Range): readonly Range[] {
  const last = so.at(-1);
  if (!last || next.start > last.end + 1) return [...so, next];
  return [...so.slice(0, -1), { start: last.start, end: Math.max(last.end, next.end) }];
}
