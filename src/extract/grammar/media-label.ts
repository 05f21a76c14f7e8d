import { anyOf } from '../text/any-of.ts';
import { isAny } from '../text/token-at.ts';
import type { Scene } from '../who/scene.ts';

const OF_MEDIA = anyOf(
  'news|service|tv|television|daily|times|agency|post|press|radio|broadcasting|journal|herald|network|weekly|newspaper|media|magazine|tribune',
);

/** "Reuters:", "Shenzhen TV:", "China News Service:": who asks for a paper or station. */
export function isMediaLabel({ lexicon, tokens }: Scene, from: number, colon: number): boolean {
  if (isAny(tokens, colon - 1, OF_MEDIA)) return true;
  const name = lexicon.names.at(tokens, from);
  return name?.value.kind === 'media' && name.to === colon;
}
