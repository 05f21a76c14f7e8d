import { asset } from './asset.ts';
import { factPage } from './fact-page.ts';
import { homePage } from './home-page.ts';
import { methodPage } from './method-page.ts';
import { nowhere } from './nowhere.ts';
import type { Page } from './page.ts';
import { pairPage } from './pair-page.ts';
import { picked } from './picked.ts';

const STYLES = [
  'base',
  'site',
  'forms',
  'home',
  'timeline',
  'evidence',
  'fact',
  'narrow',
  'print',
].map((name) => `./style/${name}.css`);

/** Every page of the site; the last ones stand where nothing else does. */
export const pages: readonly Page[] = [
  homePage,
  picked,
  pairPage,
  factPage,
  methodPage,
  asset('/style.css', 'text/css; charset=utf-8', STYLES),
  asset('/icon.svg', 'image/svg+xml', ['./icon.svg']),
  nowhere('/:address'),
  nowhere('/about/:address'),
];
