import { anyOf } from '../text/any-of.ts';
import type { Sentence } from '../text/sentences.ts';
import { isAny, lowerOf } from '../text/token-at.ts';
import type { Party } from '../who/mention.ts';
import { mentionsIn } from '../who/mentions.ts';
import { type Scene, withOther } from '../who/scene.ts';
import { unlearning } from '../who/unlearning.ts';

const THIS_IT = anyOf('this|it|that');

const SAID = anyOf(
  'stated|said|announced|noted|emphasi[sz]ed|declared|underscored|underlined|stressed|reported|told',
);

/** "He said this while …", "Ann Berg stressed this in …", "… announced this." */
const BEHIND = anyOf('while|during|in|at|on|to|by|when|following|after|\\.|,|speaking');
/** In tokens: "President of the Republic of Chad Mahamat Idriss Déby Itno", "also". */
const LONGEST_HEAD = 24;

/** Who said a sentence, by the one after it: "This was stated by X", "This was announced by Y during …", "X said this in …". */
export function statedBy(told: Scene, next: Sentence | undefined): Party | undefined {
  if (!next) return undefined;
  const from = sayerFrom(told, next);
  if (from === undefined) return undefined;
  const scene = withOther(told, { memory: unlearning(told.memory) });
  const [first] = mentionsIn(scene, { ...next, from });
  return first?.kind === 'person' || first?.kind === 'state' ? first.parties[0] : undefined;
}

/** Where whoever said it is named. */
function sayerFrom({ tokens }: Scene, { from, to }: Sentence): number | undefined {
  const word = (at: number) => lowerOf(tokens, at);
  const isStated =
    isAny(tokens, from, THIS_IT) && word(from + 1) === 'was' && isAny(tokens, from + 2, SAID);
  if (isStated) return word(from + 3) === 'by' ? from + 4 : undefined;
  const end = Math.min(to, from + LONGEST_HEAD);
  for (let at = from + 1; at < end; at++) {
    if (!isAny(tokens, at, SAID)) continue;
    return word(at + 1) === 'this' && isAny(tokens, at + 2, BEHIND) ? from : undefined;
  }
  return undefined;
}
