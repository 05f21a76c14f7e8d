import { nameOf } from '../events/country.ts';
import { relationsOf } from '../events/pair.ts';
import type { FactState } from '../src/client/answers.ts';
import {
  basisInWords,
  confidenceInWords,
  detailOf,
  statusInWords,
} from '../src/client/fact-in-words.ts';
import { type Content, type Html, html } from './html.ts';
import { who } from './people.ts';
import { shape } from './shapes.ts';
import { when } from './when.ts';

/** What a fact says, field by field. */
export function factDetails(fact: FactState, entryId: string): Html {
  const { occurred, attribution, derivedBy } = fact;
  const words = occurred.words && html`“${occurred.words.text}”, `;
  const voice = [`${attribution.voice} voice`, ...attribution.reportedBy].join(', ');
  return html`<div class="head">
<p class="kind">${shape(fact.type)} <b>${fact.type}</b> ${detailOf(fact).replaceAll('-', ' ')}</p>
<h1 dir="auto">${fact.title}</h1>
<p class="standing">${when(occurred)}${relationsOf(fact.participants).pairs.map(pairLink)}</p>
</div>
<dl>
${row('Date', html`<code>${occurred.edtf}</code>, ${words}${basisInWords(occurred.basis)}`)}
${fact.participants.map((one) => row(one.role, who(one)))}
${fact.place && row('Place', fact.place.name)}
${row('Reading', `${fact.modality}, ${fact.stance}${fact.background ? ', told as background' : ''}`)}
${row('Word of', voice)}
${fact.topics.length > 0 && row('Topics', fact.topics.join(', '))}
${fact.quotes.map(({ text, speaker }) => row('Quote', html`<q dir="auto">${text}</q>${speaker && `, ${speaker}`}`))}
${row('Coding', coding(fact))}
${row('State', `${statusInWords(fact.status)}, confidence ${confidenceInWords(fact)}, revision ${fact.revision}`)}
${row('Read by', `${derivedBy.method}: ${derivedBy.name} ${derivedBy.version}`)}
${row('Identity', html`<code>${fact.factId}</code>${entryId !== fact.factId && html`, a report of <a href="/facts/${entryId}">this entry</a>`}`)}
</dl>`;
}

const pairLink = (pair: string): Html =>
  html` · <a href="/pairs/${pair}">${pair
    .split('-')
    .map((code) => nameOf(code))
    .join(' – ')}</a>`;

const row = (name: string, content: Content): Html =>
  html`<div><dt>${name}</dt><dd>${content}</dd></div>`;

function coding({ coding: { plover, cameo, quad, intensity } }: FactState): string {
  const codes = [plover && `PLOVER ${plover}`, cameo && `CAMEO ${cameo}`].filter(Boolean);
  return [...codes, quad.replace('-', ' '), `intensity ${intensity}`].join(', ');
}
