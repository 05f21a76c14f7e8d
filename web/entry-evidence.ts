import type { Entry, MarkedSpan } from '../src/client/answers.ts';
import { basisInWords } from '../src/client/fact-in-words.ts';
import { excerpts } from './excerpts.ts';
import { type Html, html } from './html.ts';
import { markedText } from './marks.ts';

/** The sentences that an entry rests on, one step away, with evidence, quotes and date words marked. */
export function entryEvidence(entry: Entry, texts: ReadonlyMap<string, string>): Html | false {
  const best = entry.reports[0];
  if (!best || best.evidence.length === 0) return false;
  const text = texts.get(best.sourceId);
  const shown =
    text === undefined
      ? best.evidence.map((span) => html`<p dir="auto">${span.text}</p>`)
      : passages(text, spansOf(entry));
  return html`<details class="evidence">
<summary>In the article</summary>
<blockquote>${shown}</blockquote>
<p class="basis">Date: ${basis(entry)}.</p>
<p class="source"><a href="/facts/${best.factId}">The whole article, marked</a>${best.urls
    .slice(0, 3)
    .map((url) => html` · ${sourceLink(url)}`)}</p>
</details>`;
}

function passages(text: string, spans: readonly MarkedSpan[]): readonly Html[] {
  return excerpts(text, spans).map(
    (range) => html`<p dir="auto">${markedText(text, range, spans)}</p>`,
  );
}

/** The best report's spans: an entry shows its values. */
function spansOf({ reports, quotes, occurred }: Entry): readonly MarkedSpan[] {
  const spans: MarkedSpan[] = [];
  for (const { start, end } of reports[0]?.evidence ?? [])
    spans.push({ start, end, as: 'evidence' });
  for (const { start, end } of quotes) {
    if (start !== null && end !== null) spans.push({ start, end, as: 'quote' });
  }
  if (occurred.words) spans.push({ ...occurred.words, as: 'date' });
  return spans;
}

const basis = ({ occurred: { words, basis: how } }: Entry): Html =>
  words ? html`“${words.text}”, ${basisInWords(how)}` : html`${basisInWords(how)}`;

/** A link that leads out, only for addresses of the web. */
export function sourceLink(url: string): Html {
  if (!/^https?:\/\//i.test(url)) return html`${url}`;
  return html`<a href="${url}" rel="noreferrer nofollow">at the publisher</a>`;
}
