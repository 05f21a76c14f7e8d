import type { Draft } from '../rules/rule.ts';
import type { Party } from '../who/mention.ts';

/** "A said that B would hold elections", as B publishes it: told of B, though it may be no more than an agenda. */
export function publisherSpokenOf(
  { detail, frame: { view, verb }, participants }: Draft,
  own: readonly string[],
): readonly Party[] {
  const publisher = view.scene.publisher?.country;
  const isComment = detail.type === 'statement' && detail.act === 'comment';
  if (!isComment || !publisher || own.includes(publisher)) return [];
  const isFree = view.scene.isQuoted(verb.at) || view.scene.isSpoken?.(verb.at) === true;
  if (verb.sense.family !== 'say' || isFree) return [];
  const topic = participants.find(({ role }) => role === 'mentioned');
  return topic?.party.country === publisher ? [topic.party] : [];
}
