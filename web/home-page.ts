import type { Country, PairSummary } from '../src/client/answers.ts';
import { dayInWords } from '../src/client/date-in-words.ts';
import { countriesOf } from './countries.ts';
import { type Html, html } from './html.ts';
import { layout } from './layout.ts';
import type { Page, PageResponse } from './page.ts';
import { problemPage } from './problem-page.ts';

interface Home {
  readonly countries: readonly Country[];
  readonly busiest: readonly PairSummary[];
  readonly recent: readonly PairSummary[];
}

/** `/`: choose a pair; the busiest and the most recent ones. */
export const homePage: Page = {
  path: '/',
  async render(_, service) {
    const [busiest, recent, countries] = await Promise.all([
      service.pairs({ sort: 'busiest', limit: '10' }),
      service.pairs({ sort: 'recent', limit: '10' }),
      countriesOf(service),
    ]);
    if (!busiest.ok) return problemPage(busiest.problem);
    if (!recent.ok) return problemPage(recent.problem);
    return homeDocument({ countries, busiest: busiest.body.pairs, recent: recent.body.pairs });
  },
};

/** The page from what it shows. */
export const homeDocument = ({ countries, busiest, recent }: Home): PageResponse =>
  layout(
    { title: 'bilateral – the history of relations between countries' },
    html`<div class="head">
<h1>What happened between two countries, when, and who says so</h1>
<p class="lead">Meetings, statements, agreements and actions, taken from news articles and dated no more finely than
their sources allow.</p>
</div>
<form class="picker" action="/pairs" method="get">
<label>One country ${select('a', countries)}</label>
<label>and another ${select('b', countries)}</label>
<button>Show the timeline</button>
</form>
${
  busiest.length === 0
    ? html`<p class="empty">Nothing is recorded yet. Add an article: <code>bilateral add story.html --published-on 2025-11-04</code></p>`
    : html`<div class="columns">
<section><h2>Busiest</h2>${list(busiest)}</section>
<section><h2>Most recent</h2>${list(recent)}</section>
</div>`
}`,
  );

const select = (name: string, countries: readonly Country[]): Html =>
  html`<select name="${name}" required><option value="">choose</option>${countries.map(
    (country) => html`<option value="${country.code}">${country.name}</option>`,
  )}</select>`;

const list = (pairs: readonly PairSummary[]): Html =>
  html`<ul class="pairs">${pairs.map(item)}</ul>`;

function item({ pair, countries, total, last }: PairSummary): Html {
  const until = last && html`, to <time datetime="${last}">${dayInWords(last)}</time>`;
  return html`<li><a href="/pairs/${pair}">${countries.map(({ name }) => name).join(' – ')}</a>
<span>${total} ${total === 1 ? 'entry' : 'entries'}${until}</span></li>`;
}
