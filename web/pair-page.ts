import type { Entry, TimelineAnswer } from '../src/client/answers.ts';
import { periodOf } from '../src/client/date-in-words.ts';
import { entryItem, type Setting } from './entry.ts';
import { changed, filterForm, queryOf } from './filters.ts';
import { type Html, html } from './html.ts';
import { key } from './key.ts';
import { layout } from './layout.ts';
import {
  type Page,
  type PageRequest,
  type PageResponse,
  type PageService,
  redirect,
} from './page.ts';
import { problemPage } from './problem-page.ts';

/** `/pairs/{pair}`: the timeline of a country pair. */
export const pairPage: Page = {
  path: '/pairs/:pair',
  async render(request, service) {
    const asked = request.params['pair'] ?? '';
    const answer = await service.timeline(asked, queryOf(request.query, request.today));
    if (!answer.ok) return problemPage(answer.problem);
    if (answer.body.pair !== asked) {
      const search = request.query.size > 0 ? `?${request.query}` : '';
      return redirect(308, `/pairs/${answer.body.pair}${search}`);
    }
    const texts = await textsOf(answer.body.entries, service);
    return pairDocument(answer.body, request, { texts, today: request.today });
  },
};

/** The page from what it shows. */
function pairDocument(
  answer: TimelineAnswer,
  { query }: Pick<PageRequest, 'query'>,
  setting: Setting,
): PageResponse {
  const title = answer.countries.map(({ name }) => name).join(' – ');
  const { entries, next } = answer;
  return layout(
    { title: `${title} – bilateral` },
    html`<div class="head">
<h1>${title}</h1>
<p class="standing">${standing(answer)}</p>
</div>
${filterForm(query)}
${entries.length > 0 && key}
${entries.length === 0 ? nothing(query) : periods(entries).map((period) => section(period, setting))}
${next !== null && html`<nav class="pages" aria-label="Pages"><a rel="next" href="${changed(query, 'cursor', next)}">${query.get('order') === 'asc' ? 'Later' : 'Earlier'} entries</a></nav>`}`,
  );
}

/** What the reader sees, and as of when. */
function standing({ pair, entries, next, asOf }: TimelineAnswer): Html {
  // What stands under a meeting is an entry of its own, and is counted so elsewhere.
  const shown = entries.reduce((sum, { parts = [] }) => sum + 1 + parts.length, 0);
  const count = `${shown}${next === null ? '' : ' or more'} ${shown === 1 ? 'entry' : 'entries'}`;
  const known =
    asOf &&
    html`. As known on <time datetime="${asOf.recordedAt}">${asOf.recordedAt.slice(0, 16).replace('T', ' ')} UTC</time>, position ${asOf.position}`;
  return html`<span class="code">${pair}</span> ${count}${known}.`;
}

function nothing(query: URLSearchParams): Html {
  return query.size > 0
    ? html`<p class="empty">Nothing matches. <a href="?">Show everything</a>.</p>`
    : html`<p class="empty">Nothing is recorded for this pair yet.</p>`;
}

interface Period {
  readonly name: string;
  readonly entries: readonly Entry[];
}

/** Entries in their order, those of one month (or of a year without a month) together. */
function periods(entries: readonly Entry[]): readonly Period[] {
  const found: { readonly name: string; readonly entries: Entry[] }[] = [];
  for (const entry of entries) {
    const name = periodOf(entry.occurred);
    const last = found.at(-1);
    if (last?.name === name) last.entries.push(entry);
    else found.push({ name, entries: [entry] });
  }
  return found;
}

const section = ({ name, entries }: Period, setting: Setting): Html => html`<section class="period">
<h2>${name}</h2>
<ol class="entries">
${entries.map((entry) => entryItem(entry, setting))}</ol>
</section>
`;

/** The stored texts of the articles whose sentences the page shows. */
async function textsOf(
  entries: readonly Entry[],
  service: PageService,
): Promise<ReadonlyMap<string, string>> {
  const shown = entries.flatMap((entry) => [entry, ...(entry.parts ?? [])]);
  const ids = new Set(
    shown.flatMap(({ reports: [best] }) =>
      best && best.evidence.length > 0 ? [best.sourceId] : [],
    ),
  );
  const texts = await Promise.all(
    [...ids].map(async (id) => {
      const answer = await service.source(id);
      const text = answer.ok ? answer.body.source.text : null;
      return typeof text === 'string' ? [[id, text] as const] : [];
    }),
  );
  return new Map(texts.flat());
}
