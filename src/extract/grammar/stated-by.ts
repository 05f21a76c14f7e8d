import { anyOf } from '../text/any-of.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Party } from '../who/mention.ts';
import { mentionsIn } from '../who/mentions.ts';
import { type Scene, withOther } from '../who/scene.ts';
import { unlearning } from '../who/unlearning.ts';

const THIS_IT = anyOf('this|it|that');

const SAID = anyOf(
  'stated|said|announced|noted|emphasi[sz]ed|declared|underscored|underlined|stressed|reported',
);

/** Who said a sentence, by the one after it: "This was stated by X", "This was announced by Y during …". */
export function statedBy(told: Scene, next: Sentence | undefined): Party | undefined {
  if (!next) return undefined;
  const word = (offset: number) => told.tokens[next.from + offset]?.lower ?? '';
  const isStated = THIS_IT.has(word(0)) && word(1) === 'was' && SAID.has(word(2));
  if (!isStated || word(3) !== 'by') return undefined;
  const scene = withOther(told, { memory: unlearning(told.memory) });
  const [first] = mentionsIn(scene, { ...next, from: next.from + 4 });
  return first?.kind === 'person' || first?.kind === 'state' ? first.parties[0] : undefined;
}
