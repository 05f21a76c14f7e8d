import type { Query } from '../src/client/service.ts';
import { type Html, html } from './html.ts';

const TYPES = ['meeting', 'statement', 'agreement', 'action'] as const;

/** A page of the list: short enough to read and to print. */
const LIMIT = '50';

/** The API's query for all that the address asks: several values by comma, empty fields left out. */
export function queryOf(search: URLSearchParams, today: string): Query {
  const given = [...new Set(search.keys())].flatMap((name) => {
    const value = search.getAll(name).filter(Boolean).join(',');
    return value === '' ? [] : [[name, name === 'asOf' ? instantOf(value, today) : value] as const];
  });
  return { limit: LIMIT, ...Object.fromEntries(given) };
}

/** A day stands for its end; today and later, for now. */
function instantOf(value: string, today: string): string | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(value)) return value;
  return value < today ? `${value}T23:59:59.999Z` : undefined;
}

/** The address of the same list with one thing changed. */
export function changed(search: URLSearchParams, name: string, value: string): string {
  const next = new URLSearchParams(
    [...search].filter(([key, text]) => key !== name && text !== ''),
  );
  next.append(name, value);
  return `?${next}`;
}

/** The filters as a form that works without script. */
export function filterForm(search: URLSearchParams): Html {
  const chosen = search.getAll('type').flatMap((value) => value.split(','));
  const isOpen = [...search].some(([name, value]) => value !== '' && name !== 'cursor');
  return html`<details class="filters"${isOpen && html` open`}>
<summary>Filter</summary>
<form method="get">
<fieldset><legend>Type</legend>${TYPES.map(
    (type) =>
      html`<label><input type="checkbox" name="type" value="${type}"${chosen.includes(type) && html` checked`}> ${type}</label>`,
  )}</fieldset>
<label>From <input name="from" value="${search.get('from') ?? ''}" placeholder="2022-02" size="10" inputmode="numeric"></label>
<label>To <input name="to" value="${search.get('to') ?? ''}" placeholder="2025" size="10" inputmode="numeric"></label>
<label>Words <input type="search" name="q" value="${search.get('q') ?? ''}" size="16"></label>
<label>As known on <input type="date" name="asOf" value="${dayOf(search.get('asOf'))}"></label>
<button>Show</button> <a href="?">Everything</a>
</form>
</details>`;
}

const dayOf = (asOf: string | null): string => /^\d{4}-\d\d-\d\d/.exec(asOf ?? '')?.[0] ?? '';
