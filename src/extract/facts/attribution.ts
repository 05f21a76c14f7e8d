import { mentionsWithin } from '../grammar/sentence-view.ts';
import type { Draft } from '../rules/rule.ts';
import { anyOf } from '../text/any-of.ts';
import { isAmong, tokenAt } from '../text/token-at.ts';
import type { FoundFact } from '../types.ts';
import { type Scene, wordsOf } from '../who/scene.ts';

const REPORTING = anyOf('to|by|told|reported|said|,');

/** Whose word a fact is, and which media the text names as having reported it. */
export function attributionOf(scene: Scene, draft: Draft): FoundFact['attribution'] {
  const media = mentionsWithin(draft.frame.view, draft.frame.view.sentence).filter(
    (mention) => mention.kind === 'media' && isReporting(scene, mention.from, mention.to),
  );
  const reportedBy = media.map(({ from, to }) => wordsOf(scene, from, to));
  if (draft.detail.type === 'statement' || scene.publisher)
    return { voice: 'official', reportedBy };
  return { voice: reportedBy.length > 0 ? 'media' : 'narrator', reportedBy };
}

const isReporting = ({ tokens }: Scene, from: number, to: number): boolean =>
  [tokenAt(tokens, from - 1), tokenAt(tokens, from - 2), tokens[to]].some((token) =>
    isAmong(token, REPORTING),
  );
