import type { Entry } from '../src/client/answers.ts';
import { dateInWords, dayInWords } from '../src/client/date-in-words.ts';
import { confidenceInWords, detailOf, statusInWords } from '../src/client/fact-in-words.ts';
import { entryEvidence } from './entry-evidence.ts';
import { type Html, html } from './html.ts';
import { people } from './people.ts';
import { shape } from './shapes.ts';
import { coarseness, when } from './when.ts';

/** What entries need besides themselves. */
export interface Setting {
  /** Stored texts by source, as far as they are there. */
  readonly texts: ReadonlyMap<string, string>;
  /** The reader's calendar day. */
  readonly today: string;
}

/** An entry of a timeline with what was said and agreed there below it. */
export function entryItem(entry: Entry, setting: Setting): Html {
  const parts = entry.parts ?? [];
  return html`<li class="entry" id="e-${entry.id}">
<article class="${entry.status}">
<p class="when">${when(entry.occurred)}${coarseness(entry.occurred)}</p>
<div class="what">
${kind(entry)}
<h3 dir="auto"><a href="/facts/${entry.id}">${entry.title}</a></h3>
${people(entry)}
${pastPlan(entry, setting.today)}
${told(entry)}
${trust(entry)}
${entryEvidence(entry, setting.texts)}
</div>
</article>
${parts.length > 0 && html`<ol class="parts" aria-label="Said and agreed there">${parts.map((part) => partItem(part, entry, setting))}</ol>`}
</li>
`;
}

/** A part shows its date only where the meeting's own does not say it. */
function partItem(part: Entry, whole: Entry, setting: Setting): Html {
  const isSame = dateInWords(part.occurred) === dateInWords(whole.occurred);
  return html`<li class="part" id="e-${part.id}">
<article class="${part.status}">
${kind(part)}
<h4 dir="auto"><a href="/facts/${part.id}">${part.title}</a></h4>
${!isSame && html`<p class="own-date">${when(part.occurred)}</p>`}
${told(part)}
${trust(part, whole)}
${entryEvidence(part, setting.texts)}
</article>
</li>
`;
}

function kind(entry: Entry): Html {
  const words = [
    entry.modality === 'actual' ? '' : entry.modality,
    entry.stance === 'neutral' ? '' : entry.stance,
    entry.multilateral ? 'multilateral' : '',
    entry.background ? 'told as background' : '',
  ].filter(Boolean);
  return html`<p class="kind">${shape(entry.type)} <b>${entry.type}</b> ${detailOf(entry).replaceAll('-', ' ')}${words.map((word) => html` <span class="tag">${word}</span>`)}</p>`;
}

/** What the source says, as far as it fits: the title alone cannot tell what a statement said. */
function told({ reports }: Entry): Html | false {
  const text = reports[0]?.evidence[0]?.text;
  return text !== undefined && html`<p class="told" dir="auto">${shortened(text)}</p>`;
}

const LONGEST = 280;

/** Evidence is often a clause: dots say where more stands before or after it. */
function shortened(text: string): string {
  const start = /^\p{Ll}/u.test(text) ? '… ' : '';
  const isWhole = text.length <= LONGEST;
  return start + (isWhole ? text : `${text.slice(0, text.lastIndexOf(' ', LONGEST))} …`);
}

/** Status, confidence, and who reported it when, unless that is said of the meeting above. */
function trust(entry: Entry, whole?: Entry): Html {
  const others = entry.reportCount - 1;
  return html`<p class="trust"><span class="state ${entry.status}">${statusInWords(entry.status)}</span>${
    entry.status !== 'confirmed' && html`, confidence ${confidenceInWords(entry)}`
  }${publication(entry, whole)}${
    others > 0 && html` and ${others} more ${others === 1 ? 'report' : 'reports'}`
  }${entry.disputed.length > 0 && html` · <span class="tag">reports differ on ${entry.disputed.join(', ')}</span>`}</p>`;
}

function publication({ reports: [best] }: Entry, whole?: Entry): Html | false {
  if (!best || best.sourceId === whole?.reports[0]?.sourceId) return false;
  const { publisher, publishedOn } = best;
  return html` · <cite dir="auto">${publisher ?? 'unnamed source'}</cite>, <time datetime="${publishedOn}">${dayInWords(publishedOn)}</time>`;
}

function pastPlan({ modality, occurred }: Entry, today: string): Html | false {
  const isPast = modality === 'planned' && occurred.latest !== null && occurred.latest < today;
  return isPast && html`<p class="note">No report that it took place.</p>`;
}
