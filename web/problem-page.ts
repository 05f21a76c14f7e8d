import type { Problem, ProblemPart } from '../src/client/problem.ts';
import { type Html, html } from './html.ts';
import { layout } from './layout.ts';
import type { PageResponse } from './page.ts';

/** A page for what could not be answered, in the problem's own words. */
export function problemPage({ status, title, detail, errors = [] }: Problem): PageResponse {
  const heading = HEADINGS[status] ?? 'This could not be shown';
  return layout(
    { title: `${heading} – bilateral`, status, isPassing: true },
    html`<div class="message">
<h1>${heading}</h1>
${errors.length === 0 ? html`<p>${detail ?? title}</p>` : errors.map(part)}
<p><a href="/">Choose a pair of countries</a></p>
</div>`,
  );
}

const part = ({ pointer, parameter, message }: ProblemPart): Html =>
  html`<p><code>${parameter ?? pointer ?? ''}</code>: ${message}</p>`;

const HEADINGS: Readonly<Record<number, string>> = {
  400: 'This cannot be asked',
  404: 'There is nothing here',
  410: 'This page of the list is out of date',
  503: 'Being built',
};

/** The page for an address that leads nowhere. */
export const notFoundPage = (path: string): PageResponse =>
  problemPage({
    type: '/problems/not-found',
    title: 'Not found',
    status: 404,
    detail: `No page stands at ${path}.`,
  });
