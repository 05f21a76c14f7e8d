import type { Frame } from '../grammar/frame.ts';
import { hasWord, lowerAt, mentionsWithin } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { type Mention, type Party, partiesOf } from '../who/mention.ts';
import { countriesOf } from './rule.ts';

const JOINT = anyOf('joint|bilateral');
const PAPER = anyOf('statement|declaration|communique');
/** What is signed beside it is an agreement. */
const OTHER = anyOf(
  'documents?|papers?|agreements?|memorand(?:um|a)|treat(?:y|ies)|protocols?|contracts?',
);

/**
 * "A declaration was adopted by Peru and Chile", "A joint Chilean-Peruvian declaration was signed", "A joint statement was
 * adopted": those behind "by", those whom its words name, else those who met.
 */
export function adoptersOf(frame: Frame): readonly Party[] {
  const { view, verb, clause } = frame;
  const before = { from: clause.from, to: verb.at };
  if (!isAdopted(frame)) return [];
  if (!hasWord(view, before, PAPER)) return [];
  if (lowerAt(view, verb.to) === 'by')
    return several(mentionsWithin(view, { from: verb.to, to: clause.to }));
  if (!hasWord(view, before, JOINT)) return [];
  if (verb.sense.family === 'instrument' && hasWord(view, before, OTHER)) return [];
  const named = several(mentionsWithin(view, before));
  const met = view.scene.memory.met();
  return named.length === 0 && countriesOf(met).length > 1 ? met : named;
}

/** Nobody signs or adopts it alone. */
const isAdopted = ({ aspect, subjects, verb }: Frame): boolean =>
  (verb.sense.base === 'be' || (aspect.isPassive && aspect.isReduced !== true)) &&
  !subjects.some(({ kind }) => kind === 'person');

/** Those who are named, where they are of several states. */
function several(named: readonly Mention[]): readonly Party[] {
  const parties = partiesOf(named.filter(({ isPlace }) => !isPlace));
  return countriesOf(parties).length > 1 ? parties : [];
}
