import type { Draft } from '../rules/rule.ts';
import { anyOf } from '../text/any-of.ts';
import { partyOf } from '../who/mention.ts';
import { PASSIVE_ROLE } from './other-of-pair.ts';
import { withAs } from './with-as.ts';

const SUPPORT_GREETING = anyOf('support|greeting');

const publisherOf = ({ frame }: Draft): string | null =>
  frame.view.scene.publisher?.country ?? null;

/** "Chad and Mali have voiced their support", as another state tells it: for that state. */
export function ofThirdStates(draft: Draft, own: readonly string[]): Draft | undefined {
  const { detail, frame } = draft;
  const publisher = publisherOf(draft);
  const isKind = detail.type === 'statement' && SUPPORT_GREETING.has(detail.act);
  if (!isKind || publisher === null || own.includes(publisher)) return undefined;
  const areStates = frame.subjects.every(({ kind }) => kind === 'state');
  return areStates
    ? withAs(draft, PASSIVE_ROLE[detail.type] ?? 'subject', [partyOf(publisher)])
    : undefined;
}
