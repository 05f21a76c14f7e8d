import type { FactType } from '../events/index.ts';
import { type Html, html } from './html.ts';

const PATHS: Readonly<Record<FactType, Html>> = {
  meeting: html`<circle cx="6" cy="6" r="4.5"/>`,
  statement: html`<path d="M1 1.5h10v7H6L3 11.5v-3H1z"/>`,
  agreement: html`<path d="M6 .5 11.5 6 6 11.5.5 6z"/>`,
  action: html`<path d="M6 1 11.5 11H.5z"/>`,
};

/** The type's own shape, small without the style sheet too, so that it is not told by colour alone. Its word always stands beside it. */
export const shape = (type: FactType): Html =>
  html`<svg class="shape ${type}" width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">${PATHS[type]}</svg>`;
