import type { MarkedSpan } from '../src/client/answers.ts';
import { type Html, html } from './html.ts';

export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The characters of a range with its spans marked. Spans may overlap and stick out of the range. */
export function markedText(
  text: string,
  { start, end }: Range,
  spans: readonly MarkedSpan[],
): Html {
  const inside = spans.filter((span) => span.start < end && span.end > start);
  const cuts = inside.flatMap((span) => [Math.max(span.start, start), Math.min(span.end, end)]);
  const edges = [...new Set([start, ...cuts, end])].sort((a, b) => a - b);
  const pieces = edges.slice(0, -1).map((from, index) => {
    const to = edges[index + 1] ?? end;
    return piece(text.slice(from, to), kindsAt(from, inside));
  });
  return html`${pieces}`;
}

const KINDS = ['evidence', 'quote', 'date'] as const;

/** What a character is marked as, the widest kind first. */
const kindsAt = (at: number, spans: readonly MarkedSpan[]): readonly string[] =>
  KINDS.filter((kind) =>
    spans.some(({ as, start, end }) => as === kind && start <= at && at < end),
  );

const piece = (text: string, kinds: readonly string[]): Html =>
  kinds.length === 0 ? html`${text}` : html`<mark class="${kinds.join(' ')}">${text}</mark>`;

/** What the marks mean. */
export const legend: Html = html`<p class="legend"><span class="visually-hidden">Marks: </span><mark class="evidence">evidence</mark> <mark class="evidence quote">quote</mark> <mark class="evidence date">words of the date</mark></p>`;
