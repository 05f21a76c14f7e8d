import { type Content, html, markupOf } from './html.ts';
import type { PageResponse } from './page.ts';

interface Layout {
  readonly title: string;
  readonly status?: number;
  /** Search engines leave it out. */
  readonly isPassing?: boolean;
}

/** A whole page around its main part. */
export function layout(
  { title, status = 200, isPassing = false }: Layout,
  main: Content,
): PageResponse {
  const document = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
${isPassing && html`<meta name="robots" content="noindex">\n`}<title>${title}</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/style.css">
</head>
<body>
<a class="skip" href="#main">To the content</a>
<header class="site">
<a class="name" href="/">bilateral</a>
<nav aria-label="Site"><ul>
<li><a href="/">Pairs</a></li>
<li><a href="/about/method">Method</a></li>
<li><a href="/v1/pairs">Data</a></li>
</ul></nav>
</header>
<main id="main">
${main}
</main>
<footer class="site">
<p>Every entry leads to the sentence it was taken from. What a machine read and nobody has confirmed says so.
<a href="/about/method">How entries are made</a>.</p>
</footer>
</body>
</html>
`;
  return {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' },
    body: markupOf(document),
  };
}
