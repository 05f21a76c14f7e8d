import type { Draft } from '../rules/rule.ts';
import type { Timed } from './timed.ts';

/** "Ann, who met Bob on Monday, hailed the swap": whether a statement of the news speaks of what was told, beside a meeting told in passing. */
export function isBesideMeeting({ detail, frame, refersTo }: Draft, { draft }: Timed): boolean {
  if (detail.type !== 'statement' || frame.view.scene.publisher !== null) return false;
  const isPassing = draft.frame.view === frame.view && draft.frame.clause.link === 'relative';
  return isPassing && refersTo !== undefined && refersTo !== 'unsaid';
}
