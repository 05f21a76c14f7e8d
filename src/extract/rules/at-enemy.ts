import type { Frame } from '../grammar/frame.ts';
import { pressureIn } from '../grammar/pressure.ts';
import { isAnyAt, type Range, type SentenceView } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { partyOf } from '../who/mention.ts';
import type { FoundContent } from './found-content.ts';
import { ownEnemy } from './own-suffering.ts';
import { namedAt, type Targets } from './targets.ts';

const CRIMES = anyOf('genocide|war|crimes|atrocity|atrocities|massacre|barbaric|barbarous');
const THIS = anyOf('this|these|what');
const IS = anyOf('is|are|was|were');
/** In tokens: "this is a real". */
const REACH = 4;

/** "We believe that this is genocide", "stressed that new sanctions are needed", in the texts of a state at war, of nobody who is named: of its enemy. */
export function atEnemy(
  { view }: Frame,
  region: Range,
  found: FoundContent | undefined,
  own: readonly (string | null)[],
): Targets | undefined {
  if (!found || !(isCrime(view, found) || isPressure(view, region, found))) return undefined;
  const enemy = ownEnemy(view.scene);
  const isOwn = own.every((country) => country === view.scene.publisher?.country);
  return enemy && isOwn ? namedAt([partyOf(enemy)], found.at) : undefined;
}

const isCrime = (view: SentenceView, { content, at }: FoundContent): boolean =>
  content.stance === 'conflictual' && isSo(view, at);

const isPressure = (view: SentenceView, region: Range, { content }: FoundContent): boolean =>
  content.act === 'appeal' && pressureIn(view, region) !== undefined;

function isSo(view: SentenceView, at: number): boolean {
  if (!isAnyAt(view, at, CRIMES)) return false;
  for (let is = at - 1; is >= at - REACH; is--)
    if (isAnyAt(view, is, IS) && isAnyAt(view, is - 1, THIS)) return true;
  return false;
}
