import { isAnyAt, type SentenceView } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { lowerOf, tokenAt } from '../text/token-at.ts';
import { type Mention, onlyParty, type Party } from '../who/mention.ts';
import { ownEnemy } from './own-suffering.ts';

const BESIDE = anyOf('next|then|and|also|finally|now|first|further');
/** In tokens: "And next - the United Kingdom." */
const LONGEST = 9;

/** "Chad.", "Next - Chad.": in what an office tells, a sentence that only names another state heads what is told of it. */
export function landHeading(view: SentenceView): Party | undefined {
  const { scene, sentence, mentions } = view;
  const [mention, ...more] = mentions;
  if (!scene.publisher || !mention || more.length > 0) return undefined;
  if (sentence.to - sentence.from > LONGEST || scene.isQuoted(sentence.from)) return undefined;
  return isOther(view, mention) && isAlone(view, mention) ? onlyParty(mention) : undefined;
}

function isOther({ scene }: SentenceView, mention: Mention): boolean {
  const country = onlyParty(mention)?.country;
  const isOwn = country === scene.publisher?.country || country === ownEnemy(scene);
  return mention.kind === 'state' && !isOwn;
}

/** Nothing else but "next" and the like stands in the sentence, which calls on nobody. */
function isAlone(view: SentenceView, { from, to }: Mention): boolean {
  const { scene, sentence } = view;
  if (tokenAt(scene.tokens, sentence.to - 1)?.text !== '.') return false;
  for (let at = sentence.from; at < sentence.to; at++) {
    const isWord = scene.tokens[at]?.kind !== 'mark' && (at < from || at >= to);
    const isArticle = at === from - 1 && lowerOf(scene.tokens, at) === 'the';
    if (isWord && !isArticle && !isAnyAt(view, at, BESIDE)) return false;
  }
  return true;
}
