import type { Frame } from '../grammar/frame.ts';
import { hasWord, mentionsWithin } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { type Party, partiesOf } from '../who/mention.ts';
import { countriesOf } from './rule.ts';

const JOINT = anyOf('joint|bilateral');
const PAPER = anyOf('statement|declaration|communique');
/** What is signed beside it is an agreement. */
const OTHER = anyOf(
  'documents?|papers?|agreements?|memorand(?:um|a)|treat(?:y|ies)|protocols?|contracts?',
);

/** "A joint statement was adopted", "A joint Chilean-Peruvian declaration was signed": those whom its words name, else those who met. */
export function adoptersOf(frame: Frame): readonly Party[] {
  const { view, verb, clause, aspect } = frame;
  const isDone = verb.sense.base === 'be' || (aspect.isPassive && aspect.isReduced !== true);
  const before = { from: clause.from, to: verb.at };
  if (!isDone || frame.subjects.some(({ kind }) => kind === 'person')) return [];
  if (!hasWord(view, before, JOINT) || !hasWord(view, before, PAPER)) return [];
  if (verb.sense.family === 'instrument' && hasWord(view, before, OTHER)) return [];
  const named = partiesOf(mentionsWithin(view, before));
  const those = countriesOf(named).length > 1 ? named : view.scene.memory.met();
  return countriesOf(those).length > 1 ? those : [];
}
