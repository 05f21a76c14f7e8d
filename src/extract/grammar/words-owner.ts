import { anyOf } from '../text/any-of.ts';
import type { Mention } from '../who/mention.ts';
import type { Clause } from './clause.ts';
import { isAnyAt, lowerAt, type SentenceView } from './sentence-view.ts';

const WORDS = anyOf(
  'affirmation|statement|promise|pledge|assurance|assurances|declaration|announcement|commitment|claim|claims|admission|reply|warning|acknowledgement|insistence|denial|vow|undertaking|decision|readiness',
);
/** In tokens, from the owner to his words: "Chad's latest public assurance". */
const REACH = 4;

/** "welcomed Chad's statement that it is ready": whose words are told; undefined where it is nobody's. */
export function wordsOwner(view: SentenceView, { from }: Clause): readonly Mention[] | undefined {
  const noun = from - 2;
  if (lowerAt(view, from - 1) !== 'that' || !isAnyAt(view, noun, WORDS)) return undefined;
  const owner = view.mentions.findLast(({ to }) => to <= noun);
  const isNear = owner?.isOwner === true && noun - owner.to <= REACH;
  return isNear && owner ? [{ ...owner, isOwner: false }] : undefined;
}
