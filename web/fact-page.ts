import type { EvidenceAnswer, FactAnswer, RawEvent } from '../src/client/answers.ts';
import { sourceLink } from './entry-evidence.ts';
import { factDetails } from './fact-details.ts';
import { factHistory } from './fact-history.ts';
import { type Html, html } from './html.ts';
import { layout } from './layout.ts';
import { legend, markedText } from './marks.ts';
import type { Page, PageResponse } from './page.ts';
import { problemPage } from './problem-page.ts';

interface WholeFact extends FactAnswer {
  readonly evidence: EvidenceAnswer | null;
  readonly events: readonly RawEvent[];
}

/** `/facts/{id}`: one fact for good, with its article and what became of it. */
export const factPage: Page = {
  path: '/facts/:id',
  async render({ params }, service) {
    const id = params['id'] ?? '';
    const fact = await service.fact(id);
    if (!fact.ok) return problemPage(fact.problem);
    const [evidence, history] = await Promise.all([
      service.factEvidence(id),
      service.factHistory(id),
    ]);
    const whole = {
      ...fact.body,
      evidence: evidence.ok ? evidence.body : null,
      events: history.ok ? history.body.events : [],
    };
    return factDocument(whole);
  },
};

/** The page from what it shows. */
const factDocument = (whole: WholeFact): PageResponse =>
  layout(
    { title: `${whole.fact.title} – bilateral` },
    html`<article class="fact ${whole.fact.status}">
${factDetails(whole.fact, whole.entryId)}
${article(whole)}
${factHistory(whole.events)}
</article>`,
  );

function article({ evidence, fact }: WholeFact): Html {
  if (!evidence) return html`<p class="note">Its source cannot be shown.</p>`;
  const { source, spans } = evidence;
  const text = source.text ?? '';
  const about = [source.publisher, source.publishedOn].filter(Boolean).join(', ');
  return html`<section class="article" aria-label="The article">
<h2 dir="auto">${source.title ?? 'The article'}</h2>
<p class="trust"><cite dir="auto">${about}</cite>${source.url && html` · ${sourceLink(source.url)}`}</p>
${
  text === ''
    ? html`<p class="note">This source has no text: ${fact.derivedBy.method === 'dataset' ? 'it is a dataset' : 'it was entered by hand'}.</p>`
    : html`${legend}<div class="text" dir="auto">${markedText(text, { start: 0, end: text.length }, spans)}</div>`
}
</section>`;
}
