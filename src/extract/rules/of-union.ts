import type { Frame } from '../grammar/frame.ts';
import { lowerAt, mentionsWithin } from '../grammar/sentence-view.ts';
import { type Party, partiesOf, partyOf } from '../who/mention.ts';

/** "flew to Brussels to see Ann Lee of the European Commission": in the news a guest of the Union that is named behind its seat, and not of the land. */
export function ofUnion({ view, verb }: Frame, hosts: readonly Party[]): readonly Party[] {
  const [host, ...more] = hosts;
  if (view.scene.publisher !== null || host?.country !== 'BEL' || more.length > 0) return hosts;
  const seat = [verb.to - 1, verb.to, verb.to + 1].find((at) => lowerAt(view, at) === 'brussels');
  if (seat === undefined) return hosts;
  const behind = partiesOf(mentionsWithin(view, { from: seat + 1, to: view.sentence.to }));
  const isOfLand = behind.some(({ country }) => country === 'BEL');
  const isOfUnion = behind.some(({ country }) => country === 'EUE');
  return isOfUnion && !isOfLand ? [partyOf('EUE')] : hosts;
}
