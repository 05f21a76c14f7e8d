import type { Frame } from '../grammar/frame.ts';
import { hasWord, type SentenceView } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { type Mention, partyOf } from '../who/mention.ts';
import { servedIn } from './passive-parties.ts';

const VIOLATIONS_VIOLATION = anyOf('violations?');
const OUR_CONTROL = anyOf('our|control|loc');

export type Told = Pick<Frame, 'view' | 'verb' | 'clause'>;

export const isOther = ({ parties }: Mention, doer: Mention): boolean =>
  parties.some(({ country }) => country !== null && country !== doer.parties[0]?.country);

/** "the ceasefire violations by Peruvian forces along the Line of Control", as an office tells of them. */
export function ownBorderOf(
  { view, verb, clause }: Told,
  doer: Mention,
): readonly Mention[] | undefined {
  const country = view.scene.publisher?.country;
  if (!country || !hasWord(view, { from: verb.at, to: verb.to }, VIOLATIONS_VIOLATION))
    return undefined;
  if (!hasWord(view, { from: verb.at, to: clause.to }, OUR_CONTROL)) return undefined;
  const own = { ...doer, parties: [partyOf(country)] };
  return isOther(own, doer) ? [own] : undefined;
}

/** "the recall of Peru's ambassador to Chile": where the envoy serves. */
export function postOf(view: SentenceView, envoy: Mention): readonly Mention[] {
  const country = servedIn(view, envoy);
  const post = country ? { ...envoy, parties: [partyOf(country)] } : undefined;
  return post && isOther(post, envoy) ? [post] : [];
}
