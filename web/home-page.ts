import { countries } from '../events/country.ts';
import type { PairSummary } from '../src/client/answers.ts';
import { dayInWords } from '../src/client/date-in-words.ts';
import { type Html, html } from './html.ts';
import { layout } from './layout.ts';
import type { Page, PageResponse } from './page.ts';
import { problemPage } from './problem-page.ts';

interface Home {
  readonly busiest: readonly PairSummary[];
  readonly recent: readonly PairSummary[];
}

/** `/`: choose a pair; the busiest and the most recent ones. */
export const homePage: Page = {
  path: '/',
  async render(_, service) {
    const [busiest, recent] = await Promise.all([
      service.pairs({ sort: 'busiest', limit: '10' }),
      service.pairs({ sort: 'recent', limit: '10' }),
    ]);
    if (!busiest.ok) return problemPage(busiest.problem);
    if (!recent.ok) return problemPage(recent.problem);
    return homeDocument({ busiest: busiest.body.pairs, recent: recent.body.pairs });
  },
};

/** The page from what it shows. */
const homeDocument = ({ busiest, recent }: Home): PageResponse =>
  layout(
    { title: 'bilateral – the history of relations between countries' },
    html`<div class="head">
<h1>What happened between two countries, when, and who says so</h1>
<p class="lead">Meetings, statements, agreements and actions, taken from news articles and dated no more finely than
their sources allow.</p>
</div>
<form class="picker" action="/pairs" method="get">
<label>One country ${select('a')}</label>
<label>and another ${select('b')}</label>
<button>Show the timeline</button>
</form>
${lists(busiest, recent)}`,
  );

/** Below this many there is nothing to choose from. */
const FEW = 5;

function lists(busiest: readonly PairSummary[], recent: readonly PairSummary[]): Html {
  if (busiest.length === 0) {
    return html`<p class="empty">Nothing is recorded yet. Add an article: <code>bilateral add story.html --published-on 2025-11-04</code></p>`;
  }
  if (busiest.length < FEW) {
    return html`<div class="columns"><section><h2>Pairs</h2>${list(busiest)}</section></div>`;
  }
  return html`<div class="columns">
<section><h2>Busiest</h2>${list(busiest)}</section>
<section><h2>Most recent</h2>${list(recent)}</section>
</div>`;
}

/** Every country by name; states that have ended say when. */
const OPTIONS = [...countries]
  .sort((a, b) => a.name.localeCompare(b.name, 'en'))
  .map(
    ({ code, name, until }) =>
      html`<option value="${code}">${name}${until && ` (to ${until.slice(0, 4)})`}</option>`,
  );

const select = (name: string): Html =>
  html`<select name="${name}" required><option value="">choose</option>${OPTIONS}</select>`;

const list = (pairs: readonly PairSummary[]): Html =>
  html`<ul class="pairs">${pairs.map(item)}</ul>`;

function item({ pair, countries, total, last }: PairSummary): Html {
  const until = last && html`, to <time datetime="${last}">${dayInWords(last)}</time>`;
  return html`<li><a href="/pairs/${pair}">${countries.map(({ name }) => name).join(' – ')}</a>
<span>${total} ${total === 1 ? 'entry' : 'entries'}${until}</span></li>`;
}
