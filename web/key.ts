import { type Html, html } from './html.ts';
import { legend } from './marks.ts';
import { shape } from './shapes.ts';

const types = (['meeting', 'statement', 'agreement', 'action'] as const).map(
  (type) => html`<li>${shape(type)} ${type}</li>`,
);

/** What shapes, states and marks on a timeline mean. */
export const key: Html = html`<aside class="key" aria-label="Key"><ul>${types}</ul>
<ul><li class="state proposed">unreviewed</li><li class="state confirmed">confirmed</li></ul>
${legend}</aside>`;
