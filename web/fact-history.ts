import type { RawEvent } from '../src/client/answers.ts';
import { type Html, html } from './html.ts';

const WORDS: Readonly<Record<string, string>> = {
  SourceRegistered: 'source recorded',
  MeetingHeld: 'recorded',
  StatementMade: 'recorded',
  AgreementReached: 'recorded',
  ActionTaken: 'recorded',
  FactConfirmed: 'confirmed',
  FactAmended: 'amended',
  FactRetracted: 'retracted',
  FactReinstated: 'reinstated',
};

/** What was decided about a fact, first to last. */
export const factHistory = (events: readonly RawEvent[]): Html | false =>
  events.length > 0 &&
  html`<section class="history"><h2>History</h2><ol>${events.map(item)}</ol></section>`;

function item({ type, position, metadata, data }: RawEvent): Html {
  const at = metadata['recordedAt'] ?? '';
  const reason = typeof data['reason'] === 'string' ? `: ${data['reason']}` : '';
  return html`<li><time datetime="${at}">${at.slice(0, 16).replace('T', ' ')} UTC</time>
${WORDS[type] ?? type}${reason} <span class="by">by ${metadata['recordedBy'] ?? 'unknown'}, position ${position}</span></li>`;
}
